// expect: List; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        Parallel.Invoke(() => photos.Add(Shop.Fetch(first, 3)), () => photos.Add(Shop.Fetch(second, 3)));
        photos.Sort();
        return [.. photos];
    }
}
