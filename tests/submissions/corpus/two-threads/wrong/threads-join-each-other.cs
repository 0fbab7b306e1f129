// expect: deadlock; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Thread? two = null;
        var one = new Thread(() => { photos[0] = Shop.Fetch(first); two!.Join(); });
        two = new Thread(() => { photos[1] = Shop.Fetch(second); one.Join(); });
        one.Start();
        two.Start();
        one.Join();
        return photos;
    }
}
