namespace Exercises;

public static class FirstReady
{
    /// <summary>Fetches all photos on the thread pool and hands out each as soon as it is there.</summary>
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();

        // TODO: the photo of r002 is there at 1 s, and is handed out at 2 s, after that of r001.
        foreach (var fetch in fetches)
        {
            var (order, photo) = await fetch;
            Shop.HandOut(order, photo);
        }
    }
}
