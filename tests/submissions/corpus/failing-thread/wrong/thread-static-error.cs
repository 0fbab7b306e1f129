// expect: The error was swallowed
namespace Exercises;

public static class FailingThread
{
    [ThreadStatic]
    private static Exception? t_failed;

    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => { try { photos[0] = Shop.FetchOriginal(first); } catch (Exception error) { t_failed = error; } });
        var two = new Thread(() => { try { photos[1] = Shop.FetchOriginal(second); } catch (Exception error) { t_failed = error; } });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return t_failed is null ? photos : throw t_failed;
    }
}
