// expect: Two threads are inside the same PriorityQueue; not thread-safe; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new PriorityQueue<string, int>();
        var one = new Thread(() => photos.Enqueue(Shop.Fetch(first), 1));
        var two = new Thread(() => photos.Enqueue(Shop.Fetch(second), 2));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [photos.Dequeue(), photos.Dequeue()];
    }
}
