// expect: r002 was served on another thread; started early; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var two = "";
        var helper = new Thread(() => two = Shop.Fetch(second));
        helper.Start();
        var one = Shop.Fetch(first);
        helper.Join();
        return [one, two];
    }
}
