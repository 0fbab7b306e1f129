// expect: ends the process
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => { try { photos[0] = Shop.FetchOriginal(first); } catch (Exception error) { Environment.FailFast(error.Message); } });
        var two = new Thread(() => { try { photos[1] = Shop.FetchOriginal(second); } catch (Exception error) { Environment.FailFast(error.Message); } });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;
    }
}
