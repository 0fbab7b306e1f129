// expect: r002 was ready at 1 s, but was handed out only at 2.5 s; FirstReady.cs
using System.Diagnostics;

namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var clock = Stopwatch.StartNew();
        var fetched = await Task.WhenAll(jobs.Select(job => Task.Run(() =>
        {
            var photo = Shop.FetchFromTape(job.Order, job.Seconds);
            return (job.Order, Photo: photo, At: clock.Elapsed);
        })));
        foreach (var one in fetched.OrderBy(one => one.At)) Shop.HandOut(one.Order, one.Photo);
    }
}
