// expect: Lost update of photos
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = System.Collections.Immutable.ImmutableList<string>.Empty;
        var one = new Thread(() => { var photo = Shop.Fetch(first); photos = photos.Add(photo); });
        var two = new Thread(() => { var photo = Shop.Fetch(second); photos = photos.Add(photo); });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos.Order().ToArray();
    }
}
