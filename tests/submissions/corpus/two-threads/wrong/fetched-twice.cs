// expect: r001 was served 2 times
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var one = new Thread(() => Shop.Fetch(first));
        var two = new Thread(() => Shop.Fetch(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [Shop.Fetch(first), Shop.Fetch(second)];
    }
}
