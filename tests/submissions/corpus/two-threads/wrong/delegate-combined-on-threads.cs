// expect: Lost update of results
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        Func<string>? results = null;
        var one = new Thread(() => { var photo = Shop.Fetch(first); results += () => photo; });
        var two = new Thread(() => { var photo = Shop.Fetch(second); results += () => photo; });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return results!.GetInvocationList().Select(r => ((Func<string>)r)()).Order().ToArray();
    }
}
