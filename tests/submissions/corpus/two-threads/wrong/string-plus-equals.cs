// expect: Lost update of photos
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = "";
        var one = new Thread(() => { var photo = Shop.Fetch(first); photos += photo + ";"; });
        var two = new Thread(() => { var photo = Shop.Fetch(second); photos += photo + ";"; });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos.TrimEnd(';').Split(';').Order().ToArray();
    }
}
