// expect: r002 was served on another thread; started early; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var two = Task.Run(() => Shop.Fetch(second));
        return [Shop.Fetch(first), two.Result];
    }
}
