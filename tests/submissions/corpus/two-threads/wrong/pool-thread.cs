// expect: r001 was served on a pool thread; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var one = Task.Run(() => Shop.Fetch(first));
        var two = Task.Run(() => Shop.Fetch(second));
        return [one.Result, two.Result];
    }
}
