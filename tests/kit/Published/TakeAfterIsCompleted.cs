using System.Collections.Concurrent;

namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>Between the look at IsCompleted and the Take, the producer completes the collection.</summary>
[Published(".NET documentation: How to add and take items individually from a BlockingCollection", "InvalidOperationException")]
internal static class TakeAfterIsCompleted
{
    public static void Wrong() => Judge(items =>
    {
        while (!items.IsCompleted) items.Take();
    });

    public static void Right() => Judge(items =>
    {
        while (items.TryTake(out _, Timeout.Infinite))
        {
        }
    });

    static void Judge(Action<BlockingCollection<int>> consume)
    {
        var items = new BlockingCollection<int>();
        Together.Run(() => consume(items), () => { items.Add(1); items.CompleteAdding(); });
    }
}
