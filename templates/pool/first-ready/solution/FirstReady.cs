namespace Exercises;

public static class FirstReady
{
    /// <summary>Fetches all photos on the thread pool and hands out each as soon as it is there.</summary>
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds))));

        await foreach (var fetched in Task.WhenEach(fetches))
        {
            // It is complete: the await only takes the result out, or throws what the job threw.
            var (order, photo) = await fetched;
            Shop.HandOut(order, photo);
        }
    }
}
