namespace ConcurrencyWorkshop.Kit.Tests.Models;

/// <summary>A member that is called on null throws, as the real one does, whatever the model keeps about the object.</summary>
public class ReceiverTests
{
    static readonly Dictionary<string, Action> calls = new()
    {
        ["Timer.Dispose"] = () => Null<Timer>().Dispose(),
        ["Timer.Change"] = () => Null<Timer>().Change(1, 1),
        ["PeriodicTimer.Dispose"] = () => Null<PeriodicTimer>().Dispose(),
        ["Thread.Start"] = () => Null<Thread>().Start(),
        ["Thread.Join"] = () => Null<Thread>().Join(),
        ["Thread.IsAlive"] = () => _ = Null<Thread>().IsAlive,
        ["Thread.IsBackground"] = () => Null<Thread>().IsBackground = true,
        ["Thread.Interrupt"] = () => Null<Thread>().Interrupt(),
        ["Lock.Enter"] = () => Null<Lock>().Enter(),
        ["a lock statement"] = () => { lock (Null<Lock>()) { } },
        ["ReaderWriterLockSlim.EnterReadLock"] = () => Null<ReaderWriterLockSlim>().EnterReadLock(),
        ["ReaderWriterLockSlim.ExitWriteLock"] = () => Null<ReaderWriterLockSlim>().ExitWriteLock(),
        ["SemaphoreSlim.Wait"] = () => Null<SemaphoreSlim>().Wait(),
        ["SemaphoreSlim.Release"] = () => Null<SemaphoreSlim>().Release(),
        ["AutoResetEvent.WaitOne"] = () => Null<AutoResetEvent>().WaitOne(),
        ["CountdownEvent.Signal"] = () => Null<CountdownEvent>().Signal(),
        ["Barrier.SignalAndWait"] = () => Null<Barrier>().SignalAndWait(),
        ["CancellationTokenSource.Cancel"] = () => Null<CancellationTokenSource>().Cancel(),
        ["Task.Wait"] = () => Null<Task>().Wait(),
        ["TaskCompletionSource.SetResult"] = () => Null<TaskCompletionSource>().SetResult(),
        ["SynchronizationContext.Post"] = () => Null<SynchronizationContext>().Post(_ => { }, null),
    };

    static T Null<T>() where T : class => null!;

    public static TheoryData<string> Calls => [.. calls.Keys];

    [Theory, MemberData(nameof(Calls))]
    public void A_call_on_null_throws(string name)
    {
        Assert.Throws<NullReferenceException>(calls[name]);
        Assert.StartsWith("NullReferenceException", Simulate.TryRun(calls[name]).Problem);
        Assert.StartsWith("NullReferenceException", Simulate.TryExplore(calls[name]).Problem);
    }
}
