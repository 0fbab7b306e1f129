// accepted: all errors in one
using System.Collections.Concurrent;

namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var errors = new ConcurrentQueue<Exception>();
        var photos = new string[2];
        var one = new Thread(() => Fetch(first, 0));
        var two = new Thread(() => Fetch(second, 1));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return errors.IsEmpty ? photos : throw new AggregateException(errors);

        void Fetch(string order, int place)
        {
            try
            {
                photos[place] = Shop.FetchOriginal(order);
            }
            catch (Exception error)
            {
                errors.Enqueue(error);
            }
        }
    }
}
