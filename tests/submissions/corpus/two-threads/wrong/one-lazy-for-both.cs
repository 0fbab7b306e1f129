// expect: Serial: r002 was started only after r001; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new Lazy<string[]>(() => [Shop.Fetch(first), Shop.Fetch(second)]);
        var one = new Thread(() => _ = photos.Value);
        var two = new Thread(() => _ = photos.Value);
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos.Value;
    }
}
