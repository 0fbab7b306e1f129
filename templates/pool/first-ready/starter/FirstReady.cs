namespace Exercises;

public static class FirstReady
{
    /// <summary>Fetches all photos on the thread pool and hands out each as soon as it is there.</summary>
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();

        // TODO: the second photo has been there since the first second, and its customer still waits.
        foreach (var fetch in fetches)
        {
            var (order, photo) = await fetch;
            Shop.HandOut(order, photo);
        }
    }
}
