// accepted: a semaphore that each job releases
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        using var done = new SemaphoreSlim(0, 2);
        var photos = new string[2];
        ThreadPool.QueueUserWorkItem(job => Fetch(job.Place, job.Order, job.Seconds), (Place: 0, Order: first, Seconds: 3.0), preferLocal: true);
        ThreadPool.QueueUserWorkItem(job => Fetch(job.Place, job.Order, job.Seconds), (Place: 1, Order: second, Seconds: 2.0), preferLocal: true);
        done.Wait();
        done.Wait();
        return photos;

        void Fetch(int place, string order, double seconds)
        {
            photos[place] = Shop.Fetch(order, seconds);
            done.Release();
        }
    }
}
