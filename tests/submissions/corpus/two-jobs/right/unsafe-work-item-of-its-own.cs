// accepted: an IThreadPoolWorkItem and events
namespace Exercises;

public static class TwoJobs
{
    private sealed class Job(string order, double seconds) : IThreadPoolWorkItem
    {
        private readonly ManualResetEventSlim _done = new();
        private string _photo = "";

        public string Photo
        {
            get
            {
                _done.Wait();
                return _photo;
            }
        }

        public void Execute()
        {
            _photo = Shop.Fetch(order, seconds);
            _done.Set();
        }
    }

    public static string[] Serve(string first, string second)
    {
        var jobs = new Job[] { new(first, 3), new(second, 2) };
        foreach (var job in jobs) ThreadPool.UnsafeQueueUserWorkItem(job, preferLocal: false);
        return Array.ConvertAll(jobs, job => job.Photo);
    }
}
