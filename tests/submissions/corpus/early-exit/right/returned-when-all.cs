// accepted: a WhenAll that is returned
namespace Exercises;

public static class EarlyExit
{
    public static Task RunAsync(string first, string second)
    {
        var jobs = Task.WhenAll(
            Task.Factory.StartNew(() => Shop.Shelve(Shop.Fetch(first, 3))),
            Task.Factory.StartNew(() => Shop.Shelve(Shop.Fetch(second, 2))));
        Shop.LockUp("door");
        return jobs;
    }
}
