// expect: r002 was ready at 1 s; handed out only at 2.5 s; everybody waited for the last
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var photos = await Task.WhenAll(jobs.Select(job => Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds))));
        for (var i = 0; i < jobs.Length; i++) Shop.HandOut(jobs[i].Order, photos[i]);
    }
}
