// expect: A Thread was constructed; EarlyExit.cs
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var door = new Thread(() => Shop.LockUp("door"));
        door.Start();
        await Task.WhenAll(Task.Run(() => Shop.Shelve(Shop.Fetch(first, 3))), Task.Run(() => Shop.Shelve(Shop.Fetch(second, 2))));
        door.Join();
    }
}
