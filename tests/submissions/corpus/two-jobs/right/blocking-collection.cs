// accepted: a blocking collection between the pool and the caller
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        using var photos = new System.Collections.Concurrent.BlockingCollection<(int At, string Photo)>();
        Task.Run(() => photos.Add((0, Shop.Fetch(first, 3))));
        Task.Run(() => photos.Add((1, Shop.Fetch(second, 2))));
        var result = new string[2];
        for (var i = 0; i < 2; i++)
        {
            var (at, photo) = photos.Take();
            result[at] = photo;
        }
        return result;
    }
}
