// accepted: WhenAny over an array that shrinks
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = Array.ConvertAll(jobs, job => Task.Run(() => new KeyValuePair<string, string>(job.Order, Shop.FetchFromTape(job.Order, job.Seconds))));
        while (fetches is not [])
        {
            var ready = await Task.WhenAny(fetches);
            var (order, photo) = ready.Result;
            Shop.HandOut(order, photo);
            fetches = [.. fetches.Except([ready])];
        }
    }
}
