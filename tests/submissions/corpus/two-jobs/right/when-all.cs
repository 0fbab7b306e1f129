// accepted: WhenAll keeps the order of its arguments
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second) =>
        Task.WhenAll(Task.Run(() => Shop.Fetch(first, 3)), Task.Run(() => Shop.Fetch(second, 2))).GetAwaiter().GetResult();
}
