// accepted: a small event loop: jobs that queue the next one
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var desk = new Queue<Action>();
        var photo = new List<string>(strips);
        desk.Enqueue(() => Fetch(1));
        while (desk.TryDequeue(out var job)) job();
        return [.. photo];

        void Fetch(int strip)
        {
            if (strip > strips) return;
            photo.Add(Shop.FetchStrip(order, strip));
            desk.Enqueue(() => Shop.Ring("bell"));
            desk.Enqueue(() => Fetch(strip + 1));
        }
    }
}
