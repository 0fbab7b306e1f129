// accepted: both errors in one AggregateException
using System.Collections.Concurrent;

namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var errors = new ConcurrentQueue<Exception>();
        var orders = new[] { first, second };
        var threads = orders.Select((order, place) => new Thread(() =>
        {
            try
            {
                photos[place] = Shop.FetchOriginal(order);
            }
            catch (Exception e)
            {
                errors.Enqueue(e);
            }
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return errors.IsEmpty ? photos : throw new AggregateException(errors);
    }
}
