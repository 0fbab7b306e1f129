// expect: The method returned at 1 s while r002 was still being served
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var errors = new Exception?[2];
        var one = new Thread(() => { try { photos[0] = Shop.FetchOriginal(first); } catch (Exception error) { errors[0] = error; } });
        var two = new Thread(() => { try { photos[1] = Shop.FetchOriginal(second); } catch (Exception error) { errors[1] = error; } });
        one.Start();
        two.Start();
        one.Join();
        if (errors[0] is { } failed) throw failed;
        two.Join();
        if (errors[1] is { } other) throw other;
        return photos;
    }
}
