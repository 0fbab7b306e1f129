// expect: r001 was served on another thread; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        string[] photos = [];
        var clerk = new Thread(() => photos = [Shop.Fetch(first), Shop.Fetch(second)]);
        clerk.Start();
        clerk.Join();
        return photos;
    }
}
