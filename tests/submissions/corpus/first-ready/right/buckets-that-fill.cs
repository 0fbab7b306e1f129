// accepted: one completion source for each place in the order of completion
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var places = jobs.Select(_ => new TaskCompletionSource<(string, string)>(TaskCreationOptions.RunContinuationsAsynchronously)).ToArray();
        var next = -1;
        foreach (var job in jobs)
        {
            _ = Task.Run(() =>
            {
                var photo = Shop.FetchFromTape(job.Order, job.Seconds);
                places[Interlocked.Increment(ref next)].SetResult((job.Order, photo));
            });
        }

        foreach (var place in places)
        {
            var (order, photo) = await place.Task;
            Shop.HandOut(order, photo);
        }
    }
}
