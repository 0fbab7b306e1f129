// expect: Two threads are inside the same List<Exception>; FailingThread.cs
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var errors = new List<Exception>();
        var one = new Thread(() => Try(0, first));
        var two = new Thread(() => Try(1, second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return errors.Count == 0 ? photos : throw new AggregateException(errors);

        void Try(int place, string order)
        {
            try
            {
                photos[place] = Shop.FetchOriginal(order);
            }
            catch (Exception e)
            {
                errors.Add(e);
            }
        }
    }
}
