namespace ConcurrencyWorkshop.Conformance;

/// <summary>Every API that the kit simulates has its programs.</summary>
public class CoverageTests
{
    private const int LeastPrograms = 3;

    /// <summary>The APIs that the kit says it simulates, as the titles name them.</summary>
    private static readonly string[] Apis =
    [
        "Thread..ctor", "Thread.Start", "Thread.Join", "Thread.Join(limit)", "Thread.Sleep", "Thread.Yield",
        "Thread.Interrupt", "Thread.Abort", "Thread.IsBackground", "Thread.Name", "Thread.ManagedThreadId",
        "Thread.CurrentThread",
        "ThreadPool.QueueUserWorkItem", "ThreadPool size", "ThreadPool.SetMinThreads", "ThreadPool.SetMaxThreads",
        "Task.Run", "TaskFactory.StartNew", "LongRunning", "Task inlining",
        "Parallel.Invoke", "Parallel.For", "Parallel.ForEach", "Parallel.ForEachAsync", "PLINQ",
        "ContinueWith", "WhenAll", "WhenAny", "WhenEach",
        "Task.Wait", "Task.Result", "Task.WaitAll", "Task.WaitAny", "GetAwaiter().GetResult()",
        "await Task", "await ValueTask", "ConfigureAwait", "Task.Delay", "Task.Yield", "WaitAsync",
        "TaskCompletionSource", "RunContinuationsAsynchronously", "async void", "IAsyncEnumerable",
        "AsyncLocal", "ThreadStatic", "SynchronizationContext", "SynchronizationContext (own)", "Progress", "IAsyncResult",
        "CancellationTokenSource.Cancel", "CancellationTokenSource.CancelAsync", "CancellationTokenSource.CancelAfter",
        "CancellationTokenSource(timeout)", "CreateLinkedTokenSource", "CancellationToken.Register",
        "CancellationTokenSource.Dispose",
        "Timer", "PeriodicTimer", "Stopwatch", "DateTime.UtcNow", "DateTimeOffset.UtcNow",
        "Environment.TickCount64", "TimeProvider.System",
        "lock", "MethodImplOptions.Synchronized", "Monitor.Enter", "Monitor.TryEnter", "Monitor.Wait", "Monitor.Pulse", "Monitor.PulseAll",
        "Lock", "Interlocked", "Volatile", "SemaphoreSlim", "Semaphore", "Mutex", "ReaderWriterLockSlim",
        "ManualResetEvent", "ManualResetEventSlim", "AutoResetEvent", "CountdownEvent", "Barrier",
        "SpinWait", "SpinLock", "Lazy", "LazyInitializer",
        "ConcurrentDictionary", "ConcurrentQueue", "ConcurrentStack", "ConcurrentBag", "BlockingCollection",
        "Channel", "Immutable swap",
        "Dictionary", "List", "Queue", "Other collections",
        "Instance field", "Static field", "Auto-property", "Captured local", "Array element", "Span element",
        "Ref", "Struct", "Generic", "Iterator",
        "Process end",
    ];

    [Fact]
    public void Every_API_has_its_programs()
    {
        var count = ProgramCatalog.All.CountBy(program => program.Api).ToDictionary();
        var missing = Apis.Where(api => count.GetValueOrDefault(api) < LeastPrograms).Select(api => $"{api}: {count.GetValueOrDefault(api)}").ToList();
        Assert.True(missing.Count == 0, $"These have fewer than {LeastPrograms} programs; add some in tests/conformance/Programs:\n{string.Join("\n", missing)}");
    }

    [Fact]
    public void Every_program_names_a_listed_API()
    {
        var unlisted = ProgramCatalog.All.Where(program => !Apis.Contains(program.Api)).Select(program => program.Title).ToList();
        Assert.True(unlisted.Count == 0, $"The text before the colon is no API of the list above:\n{string.Join("\n", unlisted)}");
    }

    [Fact]
    public void Every_title_is_unique() =>
        Assert.Equal(ProgramCatalog.All.Count, ProgramCatalog.All.Select(program => program.Title).Distinct().Count());
}
