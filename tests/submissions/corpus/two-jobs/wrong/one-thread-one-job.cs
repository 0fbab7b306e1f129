// expect: Thread was constructed; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first, 3));
        var small = "";
        var clerk = new Thread(() => small = Shop.Fetch(second, 2));
        clerk.Start();
        clerk.Join();
        return [large.Result, small];
    }
}
