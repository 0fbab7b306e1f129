namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Progress&lt;T&gt;.</summary>
public static class ProgressPrograms
{
    [Program("Progress: reports on the pool where there is no context")]
    public static string OnThePool()
    {
        using var told = new ManualResetEventSlim();
        var pooled = false;
        IProgress<int> progress = new Progress<int>(_ =>
        {
            pooled = Thread.CurrentThread.IsThreadPoolThread;
            told.Set();
        });
        progress.Report(1);
        told.Wait();
        return $"{pooled}";
    }

    [Program("Progress: the handler, then the event's handlers")]
    public static string HandlerAndEvent()
    {
        using var told = new CountdownEvent(2);
        var heard = "";
        var progress = new Progress<string>(text =>
        {
            heard += $"handler {text} ";
            told.Signal();
        });
        progress.ProgressChanged += (sender, text) =>
        {
            heard += $"event {text} {ReferenceEquals(sender, progress)}";
            told.Signal();
        };
        ((IProgress<string>)progress).Report("r001");
        told.Wait();
        return heard;
    }

    [Program("Progress: goes to the context that it was made in")]
    public static string Context()
    {
        var before = SynchronizationContext.Current;
        var context = new PostingContext();
        SynchronizationContext.SetSynchronizationContext(context);
        IProgress<int> progress;
        try
        {
            progress = new Progress<int>();
            ((Progress<int>)progress).ProgressChanged += (_, value) => context.Seen = value;
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        Lanes.Elsewhere(() => progress.Report(7));
        return $"{context.Posts} {context.Seen}";
    }

    [Program("Progress: null")]
    public static string Null() => Outcome.Of(() => { _ = new Progress<int>(null!); });

    private sealed class PostingContext : SynchronizationContext
    {
        public int Posts { get; private set; }

        public int Seen { get; set; }

        public override void Post(SendOrPostCallback d, object? state)
        {
            Posts++;
            d(state);
        }
    }
}
