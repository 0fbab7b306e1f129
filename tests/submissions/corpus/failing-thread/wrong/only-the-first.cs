// expect: nobody catches it on thread 2
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Exception? failed = null;
        var one = new Thread(() => { try { photos[0] = Shop.FetchOriginal(first); } catch (Exception error) { failed = error; } });
        var two = new Thread(() => photos[1] = Shop.FetchOriginal(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return failed is null ? photos : throw failed;
    }
}
