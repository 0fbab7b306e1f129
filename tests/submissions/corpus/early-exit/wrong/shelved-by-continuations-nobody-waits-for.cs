// expect: was not on the shelf when the method's task had ended; to its very end
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var one = Task.Run(() => Shop.Fetch(first, 3));
        var two = Task.Run(() => Shop.Fetch(second, 2));
        _ = one.ContinueWith(done => Shop.Shelve(done.Result));
        _ = two.ContinueWith(done => Shop.Shelve(done.Result));
        Shop.LockUp("door");
        await Task.WhenAll(one, two);
    }
}
