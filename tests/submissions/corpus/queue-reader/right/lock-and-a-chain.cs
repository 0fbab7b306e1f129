// accepted: each Add chains the next note to the last
namespace Exercises;

public sealed class QueueReader
{
    private readonly Lock _gate = new();
    private Task _noted = Task.CompletedTask;

    public void Add(string order)
    {
        lock (_gate) _noted = _noted.ContinueWith(_ => Shop.Note(order), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    public Task CloseAsync()
    {
        lock (_gate) return _noted;
    }
}
