// expect: The pool did none of the work
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = new Task<string>(() => Shop.Fetch(first, 3));
        var small = new Task<string>(() => Shop.Fetch(second, 2));
        large.RunSynchronously();
        small.RunSynchronously();
        return [large.Result, small.Result];
    }
}
