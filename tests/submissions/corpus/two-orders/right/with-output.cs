// accepted: it writes to the console meanwhile, which is its own affair
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        Console.WriteLine($"fetching {first}");
        var one = Shop.Fetch(first);
        Console.WriteLine($"fetching {second}");
        var two = Shop.Fetch(second);
        return [one, two];
    }
}
