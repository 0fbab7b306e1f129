// expect: is missing
namespace Exercises;

public static class TwoThreads
{
    private static readonly AsyncLocal<string> s_one = new();
    private static readonly AsyncLocal<string> s_two = new();

    public static string[] Serve(string first, string second)
    {
        var one = new Thread(() => s_one.Value = Shop.Fetch(first));
        var two = new Thread(() => s_two.Value = Shop.Fetch(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [s_one.Value!, s_two.Value!];
    }
}
