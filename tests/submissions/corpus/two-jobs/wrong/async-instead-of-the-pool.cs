// expect: r001 was served with FetchAsync, not with Fetch
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second) =>
        Task.WhenAll(Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2)).Result;
}
