namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>What a task is to code from before tasks: an IAsyncResult.</summary>
public static class AsyncResultPrograms
{
    [Program("IAsyncResult: the handle is signalled when the task has ended")]
    public static string Handle()
    {
        IAsyncResult result = Task.Run(() => Thread.Sleep(20));
        var early = result.IsCompleted;
        var waited = result.AsyncWaitHandle.WaitOne();
        return $"{early} {waited} {result.IsCompleted} {result.CompletedSynchronously}";
    }

    [Program("IAsyncResult: a wait for the handle with a limit")]
    public static string Limit()
    {
        IAsyncResult result = new TaskCompletionSource().Task;
        return $"{result.AsyncWaitHandle.WaitOne(10)} {result.IsCompleted}";
    }

    [Program("IAsyncResult: one of several handles, of a task that fails too")]
    public static string Any()
    {
        IAsyncResult never = new TaskCompletionSource().Task;
        IAsyncResult fails = Task.Run(() => throw new InvalidOperationException("no paper"));
        return $"{WaitHandle.WaitAny([never.AsyncWaitHandle, fails.AsyncWaitHandle])} {((Task)fails).IsFaulted}";
    }

    [Program("IAsyncResult: asked in a loop, with its state")]
    public static string Polled()
    {
        IAsyncResult result = Task.Factory.StartNew(_ => Thread.Sleep(10), "r001");
        while (!result.IsCompleted) Thread.Sleep(1);
        return $"{result.AsyncState} {result.AsyncWaitHandle.WaitOne(0)}";
    }
}
