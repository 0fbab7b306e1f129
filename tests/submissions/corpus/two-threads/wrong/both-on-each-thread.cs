// expect: r001 was served 2 times; each thread that runs this line does; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        string[] one = [], two = [];
        var threads = new Thread[] { new(() => one = [Shop.Fetch(first), Shop.Fetch(second)]), new(() => two = [Shop.Fetch(first), Shop.Fetch(second)]) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return [one[0], two[1]];
    }
}
