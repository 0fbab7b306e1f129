// expect: r002 was served on a pool thread; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var one = "";
        var clerk = new Thread(() => one = Shop.Fetch(first));
        clerk.Start();
        var two = Task.Run(() => Shop.Fetch(second));
        clerk.Join();
        return [one, two.Result];
    }
}
