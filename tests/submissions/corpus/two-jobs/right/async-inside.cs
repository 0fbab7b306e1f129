// accepted: awaits both, and blocks only at the edge, where the signature asks for it
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        return Both().GetAwaiter().GetResult();

        async Task<string[]> Both()
        {
            var large = Task.Run(() => Shop.Fetch(first, 3));
            var small = Task.Run(() => Shop.Fetch(second, 2));
            return [await large, await small];
        }
    }
}
