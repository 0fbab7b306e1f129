// accepted: a small event loop
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new string[strips];
        var steps = new Queue<Action>();
        for (var strip = 1; strip <= strips; strip++)
        {
            var number = strip;
            steps.Enqueue(() => photo[number - 1] = Shop.FetchStrip(order, number));
            steps.Enqueue(() => Shop.Ring("bell"));
        }

        while (steps.TryDequeue(out var step)) step();
        return photo;
    }
}
