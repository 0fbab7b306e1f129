namespace ConcurrencyWorkshop.Judging;

/// <summary>Finds a lost update in a counterexample and says why the locking, if there is any, did not prevent it.</summary>
internal static class LostUpdates
{
    private const string Reads = "reads ";
    private const string Writes = "writes ";

    /// <summary>The calls that take a lock of any kind.</summary>
    internal static IReadOnlySet<string> Acquiring => s_acquiring;

    private static readonly HashSet<string> s_acquiring =
    [
        "Monitor.Enter", "Monitor.TryEnter", "Lock.Enter", "Lock.EnterScope", "Lock.TryEnter", "Mutex.WaitOne",
        "SemaphoreSlim.Wait", "SemaphoreSlim.WaitAsync", "Semaphore.WaitOne", "SpinLock.Enter", "SpinLock.TryEnter",
        "ReaderWriterLockSlim.EnterReadLock", "ReaderWriterLockSlim.EnterWriteLock",
        "ReaderWriterLockSlim.EnterUpgradeableReadLock",
    ];

    internal static Mistake? Find(Schedule natural, Exploration exploration)
    {
        var steps = exploration.Counterexample;
        if (FindSteps(steps, natural.TestFile) is not var (read, between, write)) return null;
        var what = steps[read].What[Reads.Length..];
        // What is reached through a reference has no name of its own.
        var story = $"Lost update{(what == "by reference" ? "" : $" of {what}")}: {Name(read)} read it ({steps[read].Where}), {Name(between)} wrote it ({steps[between].Where}), "
            + $"then {Name(write)} wrote back what it had worked out from the old value";

        // Which locks were taken is a fact of the natural schedule; there each lane that has a row is one customer, or where there are no rows each that was started.
        var customers = natural.Rows.Count > 0 ? natural.Rows.Select(row => row.Lane).Distinct() : natural.Lanes.Where(lane => lane.Kind != LaneKind.Main).Select(lane => lane.Id);
        var acquired = customers
            .Select(lane => natural.CallsOutsideRows().Where(call => call.Lane == lane && s_acquiring.Contains(call.Api)).ToList())
            .ToList();
        var (meaning, lookAt) = acquired switch
        {
            _ when acquired.Count == 0 || acquired.TrueForAll(calls => calls.Count == 0) =>
                ("Nothing keeps the two threads apart. Read, add and write are three steps, also where the source has one +=; "
                    + "volatile changes how each is done, not that there are three.",
                 "lock, or Interlocked."),
            _ when acquired.Exists(calls => calls.Count == 0) =>
                ("Only one side locks. A lock keeps out only those who take it too.",
                 "every place that touches the value; each needs the same lock."),
            _ when acquired.Exists(calls => calls.Exists(call => call.Api.EndsWith("EnterReadLock", StringComparison.Ordinal))) =>
                ("A read lock lets several in at the same time: it is shared.",
                 "the write lock, or a plain lock."),
            _ when acquired.Exists(calls => calls.Count > 1) =>
                ("The lock is released between the read and the write: two critical sections where there must be one.",
                 "one lock around the read and the write together."),
            _ when Enumerable.Range(read + 1, write - read - 1).Any(i => steps[i].Lane == steps[read].Lane && IsAcquiring(steps[i])) =>
                ("Only the write stands under the lock. What was read before it is old by then.",
                 "one lock around the read and the write together."),
            _ =>
                ("Both threads lock, but not so that one keeps the other out from the read to the write: it is not the same object that they lock "
                    + "(a new lock for each call, or one for each thread), or they give it up in between.",
                 "where the object that is locked is made, of which there must be one for one value; and where the lock ends."),
        };
        return new Mistake(story, steps[write].Where, meaning, lookAt);

        string Name(int step) => exploration.Lanes.FirstOrDefault(lane => lane.Id == steps[step].Lane)?.Name ?? "a thread";
    }

    private static bool IsAcquiring(Step step) =>
        step.What.StartsWith("waits for the ", StringComparison.Ordinal);

    /// <summary>A read, a write of the same by another lane, and a write by the first without reading again.</summary>
    private static (int Read, int Between, int Write)? FindSteps(IReadOnlyList<Step> steps, string testFile)
    {
        for (var write = steps.Count - 1; write > 1; write--)
        {
            // What a test writes is what it expects.
            if (!steps[write].What.StartsWith(Writes, StringComparison.Ordinal) || steps[write].Where.Path == testFile) continue;
            var what = steps[write].What[Writes.Length..];
            var between = -1;
            for (var i = write - 1; i >= 0; i--)
            {
                var same = steps[i].Lane == steps[write].Lane;
                if (!same && steps[i].What == Writes + what && steps[i].Object == steps[write].Object) between = i;
                else if (same && steps[i].What == Writes + what && steps[i].Object == steps[write].Object) break;
                else if (same && steps[i].What == Reads + what && steps[i].Object == steps[write].Object)
                {
                    if (between > 0) return (i, between, write);
                    break;
                }
            }
        }

        return null;
    }
}
