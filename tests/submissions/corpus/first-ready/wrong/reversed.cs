// expect: fixed beforehand
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds))).ToArray();
        for (var i = jobs.Length - 1; i >= 0; i--) Shop.HandOut(jobs[i].Order, await fetches[i]);
    }
}
