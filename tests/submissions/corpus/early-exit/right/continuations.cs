// accepted: continuations put them on the shelf, and those are awaited
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var shelved = Task.WhenAll(
            Task.Run(() => Shop.Fetch(first, 3)).ContinueWith(t => Shop.Shelve(t.Result)),
            Task.Run(() => Shop.Fetch(second, 2)).ContinueWith(t => Shop.Shelve(t.Result)));
        Shop.LockUp("door");
        await shelved;
    }
}
