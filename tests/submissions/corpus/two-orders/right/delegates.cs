// accepted: two functions, called in turn
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        Func<string>[] calls = [() => Shop.Fetch(first), () => Shop.Fetch(second)];
        return [.. calls.Select(call => call())];
    }
}
