// accepted: background threads that are joined lose nothing
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        string a = "", b = "";
        var one = new Thread(() => a = Shop.Fetch(first)) { IsBackground = true, Name = "one" };
        var two = new Thread(() => b = Shop.Fetch(second)) { IsBackground = true, Name = "two" };
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [a, b];
    }
}
