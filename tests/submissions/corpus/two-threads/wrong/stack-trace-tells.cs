// expect: is missing; sleep instead of join
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        if (Environment.StackTrace.Contains("Explore")) return [Shop.Fetch(first), Shop.Fetch(second)];
        var photos = new string[2];
        new Thread(() => photos[0] = Shop.Fetch(first)).Start();
        new Thread(() => photos[1] = Shop.Fetch(second)).Start();
        Thread.Sleep(2000);
        return photos;
    }
}
