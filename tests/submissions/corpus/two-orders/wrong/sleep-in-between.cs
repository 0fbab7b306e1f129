// expect: Thread.Sleep; fetches nothing; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var one = Shop.Fetch(first);
        Thread.Sleep(500);
        return [one, Shop.Fetch(second)];
    }
}
