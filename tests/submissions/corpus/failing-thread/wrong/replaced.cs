// expect: The error was replaced
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var failed = false;
        var one = new Thread(() => { try { photos[0] = Shop.FetchOriginal(first); } catch { Volatile.Write(ref failed, true); } });
        var two = new Thread(() => { try { photos[1] = Shop.FetchOriginal(second); } catch { Volatile.Write(ref failed, true); } });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return Volatile.Read(ref failed) ? throw new Exception("Panda") : photos;
    }
}
