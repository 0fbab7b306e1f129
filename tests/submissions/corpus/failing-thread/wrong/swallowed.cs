// expect: The error was swallowed
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => { try { photos[0] = Shop.FetchOriginal(first); } catch { } });
        var two = new Thread(() => { try { photos[1] = Shop.FetchOriginal(second); } catch { } });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;
    }
}
