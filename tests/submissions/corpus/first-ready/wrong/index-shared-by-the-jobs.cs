// expect: IndexOutOfRangeException; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = new List<Task>();
        for (var i = 0; i < jobs.Length; i++)
        {
            fetches.Add(Task.Run(() => Shop.HandOut(jobs[i].Order, Shop.FetchFromTape(jobs[i].Order, jobs[i].Seconds))));
        }

        await Task.WhenAll(fetches);
    }
}
