// expect: The process died at 1 s; nobody catches it on thread 1; FailingThread.cs
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Exception? error = null;
        var one = new Thread(() =>
        {
            try
            {
                photos[0] = Shop.FetchOriginal(first);
            }
            finally
            {
                if (photos[0] is null) error = new InvalidDataException("Panda");
            }
        });
        var two = new Thread(() => photos[1] = Shop.FetchOriginal(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return error is null ? photos : throw error;
    }
}
