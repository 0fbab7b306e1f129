// expect: r002 was still being served: nothing waited for it; FailingThread.cs
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var caller = Thread.CurrentThread;
        var one = new Thread(() => Try(0, first));
        var two = new Thread(() => Try(1, second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;

        void Try(int place, string order)
        {
            try
            {
                photos[place] = Shop.FetchOriginal(order);
            }
            catch
            {
                caller.Interrupt();
            }
        }
    }
}
