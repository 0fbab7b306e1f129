// expect: Result 1 of 2 is missing; read before
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        string? a = null, b = null;
        var one = new Thread(() => a = Shop.Fetch(first));
        var two = new Thread(() => b = Shop.Fetch(second));
        one.Start();
        two.Start();
        string[] photos = [a!, b!];
        one.Join();
        two.Join();
        return photos;
    }
}
