// accepted: a generic box guards its list
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new Box<(string Order, string Photo)>();
        var threads = new[] { first, second }.Select(order => new Thread(() => photos.Add((order, Shop.Fetch(order))))).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return [.. photos.All().OrderBy(it => it.Order == first ? 0 : 1).Select(it => it.Photo)];
    }

    private sealed class Box<T>
    {
        private readonly Lock _gate = new();
        private readonly List<T> _items = [];

        public void Add(T item)
        {
            using (_gate.EnterScope()) _items.Add(item);
        }

        public T[] All()
        {
            using (_gate.EnterScope()) return [.. _items];
        }
    }
}
