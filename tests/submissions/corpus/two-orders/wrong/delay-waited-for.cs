// expect: r002 was never served: Fetch was not called with it
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var one = Shop.Fetch(first);
        Task.Delay(2000).Wait();
        return [one, one.Replace(first, second)];
    }
}
