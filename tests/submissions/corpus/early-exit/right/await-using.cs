// accepted: an IAsyncDisposable that waits at the end of its block
namespace Exercises;

public static class EarlyExit
{
    private sealed class Jobs : IAsyncDisposable
    {
        private readonly List<Task> _jobs = [];

        public void Add(Action job) => _jobs.Add(Task.Run(job));

        public async ValueTask DisposeAsync() => await Task.WhenAll(_jobs);
    }

    public static async Task RunAsync(string first, string second)
    {
        await using var jobs = new Jobs();
        jobs.Add(() => Shop.Shelve(Shop.Fetch(first, seconds: 3)));
        jobs.Add(() => Shop.Shelve(Shop.Fetch(second, seconds: 2)));
        Shop.LockUp("door");
    }
}
