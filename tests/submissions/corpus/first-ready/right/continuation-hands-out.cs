// accepted: each fetch has a continuation that hands out
namespace Exercises;

public static class FirstReady
{
    public static Task ServeAsync(params (string Order, double Seconds)[] jobs) => Task.WhenAll(jobs.Select(job =>
        Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds))
            .ContinueWith(photo => Shop.HandOut(job.Order, photo.Result), TaskContinuationOptions.ExecuteSynchronously)));
}
