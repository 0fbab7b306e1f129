// accepted: Parallel.For with thread-local lists
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new SortedList<int, string>();
        Parallel.For(0, 2, () => new List<(int, string)>(), (i, _, mine) =>
        {
            mine.Add((i, i == 0 ? Shop.Fetch(first, 3) : Shop.Fetch(second, 2)));
            return mine;
        }, mine =>
        {
            lock (photos)
                foreach (var (place, photo) in mine) photos[place] = photo;
        });
        return [.. photos.Values];
    }
}
