// accepted: ValueTasks around pool tasks, each taken once
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = new ValueTask<string>(Task.Run(() => Shop.Fetch(first, 3)));
        var small = new ValueTask<string>(Task.Run(() => Shop.Fetch(second, 2)));
        return [large.AsTask().Result, small.AsTask().Result];
    }
}
