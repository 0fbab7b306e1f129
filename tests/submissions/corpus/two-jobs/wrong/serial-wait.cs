// expect: Serial; r002 was started only after r001 had been waited for; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Task.Run(() => photos[0] = Shop.Fetch(first, seconds: 3)).Wait();
        Task.Run(() => photos[1] = Shop.Fetch(second, seconds: 2)).Wait();
        return photos;
    }
}
