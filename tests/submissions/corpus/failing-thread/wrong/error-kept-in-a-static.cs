// expect: InvalidDataException: Panda
namespace Exercises;

public static class FailingThread
{
    private static volatile Exception? s_failed;

    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => { try { photos[0] = Shop.FetchOriginal(first); } catch (Exception error) { s_failed = error; } });
        var two = new Thread(() => { try { photos[1] = Shop.FetchOriginal(second); } catch (Exception error) { s_failed = error; } });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        if (s_failed is { } failed) throw failed;
        return photos;
    }
}
