// expect: was served on a pool thread
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        return new[] { first, second }.AsParallel().AsOrdered().Select(order => Shop.Fetch(order)).ToArray();
    }
}
