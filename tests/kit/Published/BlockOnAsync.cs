using System.Collections.Concurrent;

namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// The one thread of the user interface blocks on a task whose continuation needs that very thread. Library code that
/// does not ask for the context goes on elsewhere.
/// </summary>
[Published("S. Cleary: Don't Block on Async Code, 2012", "deadlock")]
internal static class BlockOnAsync
{
    /// <summary>One thread that runs what is posted, as a user interface has.</summary>
    sealed class OneThread : SynchronizationContext
    {
        readonly BlockingCollection<Action> posted = [];

        public override void Post(SendOrPostCallback callback, object? state) => posted.Add(() => callback(state));

        public void Run(Action first)
        {
            SetSynchronizationContext(this);
            posted.Add(first);
            posted.Take()();
        }
    }

    public static void Wrong() => Click(async () => await Task.Delay(1000));

    public static void Right() => Click(async () => await Task.Delay(1000).ConfigureAwait(false));

    static void Click(Func<Task> load)
    {
        var thread = new Thread(() => new OneThread().Run(() => load().Wait()));
        thread.Start();
        thread.Join();
    }
}
