namespace ConcurrencyWorkshop.Models;

/// <summary>Runs code in an execution context of its own, so that nothing of it stays on the real thread.</summary>
internal static class Clean
{
    static readonly ExecutionContext empty = Empty();

    public static void Run(ExecutionContext? context, Action code) =>
        ExecutionContext.Run(context ?? empty, static c => ((Action)c!)(), code);

    static ExecutionContext Empty()
    {
        ExecutionContext? context = null;
        var thread = new Thread(() => context = ExecutionContext.Capture());
        thread.UnsafeStart();
        thread.Join();
        return context!;
    }
}
