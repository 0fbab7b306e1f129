// expect: Result 1 of 2 is missing; read before
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        string? a = null, b = null;
        var large = Task.Run(() => { a = Shop.Fetch(first, 3); });
        var small = Task.Run(() => { b = Shop.Fetch(second, 2); });
        string[] photos = [a!, b!];
        Task.WaitAll(large, small);
        return photos;
    }
}
