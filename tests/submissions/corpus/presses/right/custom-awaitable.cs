// accepted: an awaiter of its own gives what releases the press
using System.Runtime.CompilerServices;

namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";
    private readonly SemaphoreSlim _free = new(Shop.Presses);
    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        using (await new Wanted(_free, withdrawn)) return await Shop.PressAsync(order);
    }
    private readonly record struct Wanted(SemaphoreSlim Free, CancellationToken Withdrawn)
    {
        public Awaiter GetAwaiter() => new(Free, Free.WaitAsync(Withdrawn).GetAwaiter());
    }
    private readonly struct Awaiter(SemaphoreSlim free, TaskAwaiter wait) : ICriticalNotifyCompletion
    {
        public bool IsCompleted => wait.IsCompleted;
        public Releaser GetResult() { wait.GetResult(); return new(free); }
        public void OnCompleted(Action go) => wait.OnCompleted(go);
        public void UnsafeOnCompleted(Action go) => wait.UnsafeOnCompleted(go);
    }
    private sealed class Releaser(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
