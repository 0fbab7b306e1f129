// accepted: ImmutableInterlocked swaps the whole dictionary
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty;
        var one = new Thread(() => System.Collections.Immutable.ImmutableInterlocked.TryAdd(ref photos, first, Shop.Fetch(first)));
        var two = new Thread(() => System.Collections.Immutable.ImmutableInterlocked.TryAdd(ref photos, second, Shop.Fetch(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [photos[first], photos[second]];
    }
}
