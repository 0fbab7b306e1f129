// accepted: WaitAny blocks the caller, which has nothing else to do
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        while (fetches.Count > 0)
        {
            var first = Task.WaitAny(fetches.ToArray());
            Shop.HandOut(fetches[first].Result.Order, fetches[first].Result.Photo);
            fetches.RemoveAt(first);
        }
        await Task.CompletedTask;
    }
}
