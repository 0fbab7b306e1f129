// accepted: a dictionary under a ReaderWriterLockSlim
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new Dictionary<string, string>();
        using var gate = new ReaderWriterLockSlim();
        var threads = new List<Thread>();
        foreach (var order in new[] { first, second })
        {
            var thread = new Thread(() =>
            {
                var photo = Shop.Fetch(order);
                gate.EnterWriteLock();
                try
                {
                    photos[order] = photo;
                }
                finally
                {
                    gate.ExitWriteLock();
                }
            });
            thread.Start();
            threads.Add(thread);
        }

        threads.ForEach(thread => thread.Join());
        return [photos[first], photos[second]];
    }
}
