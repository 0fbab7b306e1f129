// expect: Serial
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Exception? failed = null;
        var one = new Thread(() => { try { photos[0] = Shop.FetchOriginal(first); } catch (Exception error) { failed = error; } });
        one.Start();
        one.Join();
        var two = new Thread(() => { try { photos[1] = Shop.FetchOriginal(second); } catch (Exception error) { failed = error; } });
        two.Start();
        two.Join();
        return failed is null ? photos : throw failed;
    }
}
