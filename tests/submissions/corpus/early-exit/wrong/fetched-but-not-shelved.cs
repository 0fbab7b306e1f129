// expect: r003.jpg, 807 KB and r004.jpg, 944 KB were not on the shelf
namespace Exercises;

public static class EarlyExit
{
    public static async Task RunAsync(string first, string second)
    {
        var one = Task.Run(() => Shop.Fetch(first, 3));
        var two = Task.Run(() => Shop.Fetch(second, 2));
        Shop.LockUp("door");
        await Task.WhenAll(one, two);
    }
}
