namespace Exercises;

public static class EarlyExit
{
    /// <summary>The whole program: Main awaits it, and then the process ends.</summary>
    public static Task RunAsync(string first, string second)
    {
        // TODO: on the next morning nothing is on the shelf. See to it that both photos are.
        Task.Run(() => Shop.Shelve(Shop.Fetch(first, seconds: 3)));
        Task.Run(() => Shop.Shelve(Shop.Fetch(second, seconds: 2)));

        Shop.LockUp("door");
        return Task.CompletedTask;
    }
}
