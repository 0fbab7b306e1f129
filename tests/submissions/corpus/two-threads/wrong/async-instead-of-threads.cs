// expect: r001 was served with FetchAsync, not with Fetch
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second) =>
        Task.WhenAll(Shop.FetchAsync(first), Shop.FetchAsync(second)).Result;
}
