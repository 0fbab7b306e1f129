// expect: r003 was ready at 2.5 s and was never handed out; were not handed out in this schedule when the method's task had ended
namespace Exercises;

public static class FirstReady
{
    public static Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        foreach (var fetch in fetches) fetch.ContinueWith(done => Shop.HandOut(done.Result.Order, done.Result.Photo));
        return Task.WhenAll(fetches);
    }
}
