// accepted: a local function that awaits its own fetch
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        await Task.WhenAll(jobs.Select(ServeOneAsync));

        static async Task ServeOneAsync((string Order, double Seconds) job)
        {
            var photo = await Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds)).ConfigureAwait(false);
            Shop.HandOut(job.Order, photo);
        }
    }
}
