// expect: Lost update of photos
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = (One: "", Two: "");
        var one = new Thread(() => { var photo = Shop.Fetch(first); photos = (photo, photos.Two); });
        var two = new Thread(() => { var photo = Shop.Fetch(second); photos = (photos.One, photo); });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [photos.One, photos.Two];
    }
}
