// expect: The results are in the wrong order
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        Parallel.Invoke(() => Add(Shop.Fetch(first, 3)), () => Add(Shop.Fetch(second, 2)));
        return [.. photos.Order()];

        void Add(string photo)
        {
            lock (photos) photos.Add(photo);
        }
    }
}
