// expect: TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photo = "";
        var photos = new string[2];
        var one = new Thread(() => { photo = Shop.Fetch(first); photos[0] = photo; });
        var two = new Thread(() => { photo = Shop.Fetch(second); photos[1] = photo; });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;
    }
}
