// expect: door was never served: LockUp was not called with it
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        await Task.WhenAll(Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3))), Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2))));
    }
}
