// expect: pool thread
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var one = Task.Run(() => Shop.FetchOriginal(first));
        var two = Task.Run(() => Shop.FetchOriginal(second));
        Task.WaitAll(one, two);
        return [one.Result, two.Result];
    }
}
