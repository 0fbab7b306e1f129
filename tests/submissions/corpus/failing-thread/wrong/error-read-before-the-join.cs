// expect: The error was swallowed; when what was kept is looked at
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Exception? error = null;
        var one = new Thread(() => Try(0, first));
        var two = new Thread(() => Try(1, second));
        one.Start();
        two.Start();
        if (error is not null) throw new AggregateException(error);
        one.Join();
        two.Join();
        return photos;

        void Try(int place, string order)
        {
            try
            {
                photos[place] = Shop.FetchOriginal(order);
            }
            catch (Exception e)
            {
                error = e;
            }
        }
    }
}
