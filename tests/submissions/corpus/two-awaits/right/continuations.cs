// accepted: ContinueWith on a task that is done blocks nobody
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        return Task.Factory.ContinueWhenAll([large, small], both => both.Select(one => one.Result).ToArray());
    }
}
