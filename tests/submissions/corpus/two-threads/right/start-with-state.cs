// accepted: what a thread is to do comes with Start, what it did is in the same object
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var jobs = new[] { new Job(first), new Job(second) };
        var clerks = new List<Thread>();
        foreach (var job in jobs)
        {
            var clerk = new Thread(Work);
            clerk.Start(job);
            clerks.Add(clerk);
        }

        clerks.ForEach(clerk => clerk.Join());
        return [.. jobs.Select(job => job.Photo)];
    }

    private static void Work(object? state)
    {
        var job = (Job)state!;
        job.Photo = Shop.Fetch(job.Order);
    }

    private sealed class Job(string order)
    {
        public string Order { get; } = order;

        public string Photo { get; set; } = "";
    }
}
