// expect: LinkedList; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new LinkedList<(string Order, string Photo)>();
        var one = new Thread(() => photos.AddLast((first, Shop.Fetch(first))));
        var two = new Thread(() => photos.AddLast((second, Shop.Fetch(second))));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [photos.First(p => p.Order == first).Photo, photos.First(p => p.Order == second).Photo];
    }
}
