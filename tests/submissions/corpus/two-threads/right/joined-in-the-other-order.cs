// accepted: the order of the joins is of no matter, nor is that of the starts
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        string a = "", b = "";
        var one = new Thread(() => a = Shop.Fetch(first));
        var two = new Thread(() => b = Shop.Fetch(second));
        two.Start();
        one.Start();
        two.Join();
        one.Join();
        return [a, b];
    }
}
