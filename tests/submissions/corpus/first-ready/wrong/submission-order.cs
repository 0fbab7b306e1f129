// expect: in the order of submission, not of completion; r002; ready at 1 s; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds))).ToArray();
        for (var i = 0; i < jobs.Length; i++) Shop.HandOut(jobs[i].Order, await fetches[i]);
    }
}
