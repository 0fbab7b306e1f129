// accepted: a queue, Monitor.Wait and Pulse
namespace Exercises;

public static class FirstReady
{
    public static Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var ready = new Queue<(string Order, string Photo)>();
        foreach (var job in jobs)
        {
            ThreadPool.QueueUserWorkItem(_ =>
            {
                var photo = Shop.FetchFromTape(job.Order, job.Seconds);
                lock (ready)
                {
                    ready.Enqueue((job.Order, photo));
                    Monitor.Pulse(ready);
                }
            });
        }

        for (var served = 0; served < jobs.Length; served++)
        {
            (string Order, string Photo) next;
            lock (ready)
            {
                while (ready.Count == 0) Monitor.Wait(ready);
                next = ready.Dequeue();
            }

            Shop.HandOut(next.Order, next.Photo);
        }

        return Task.CompletedTask;
    }
}
