using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop.Judging;

/// <summary>Says what kind of failure a search has found: which rule of shared state was broken, and how.</summary>
internal static partial class RaceMistakes
{
    private static readonly HashSet<string> s_tries =
        ["Monitor.TryEnter", "Lock.TryEnter", "SpinLock.TryEnter", "Mutex.WaitOne", "SemaphoreSlim.Wait", "ReaderWriterLockSlim.TryEnterWriteLock"];

    internal static Mistake? Find(Schedule natural, Exploration exploration)
    {
        var problem = exploration.Problem ?? "";
        return DataRace(exploration, problem)
            ?? LockOverAwait(natural, problem)
            ?? Deadlock(natural, exploration, problem)
            ?? Livelock(natural, exploration, problem)
            ?? WokenInVain(exploration, problem)
            ?? TwoFactories(natural, exploration, problem);
    }

    private static Mistake? DataRace(Exploration exploration, string problem)
    {
        if (!problem.StartsWith("data race", StringComparison.Ordinal)) return null;
        var half = problem.Contains("atomically", StringComparison.Ordinal);
        return new Mistake(
            $"D{problem[1..]}",
            SourceLine.Unknown,
            half
                ? "Volatile on one side alone promises nothing: the write must be a release and the read an acquire, or one of them does not see what the other meant."
                : "Where nothing orders a read and a write, the reader may see the write late, torn, before what was written ahead of it, or never: "
                    + "the compiler may read a plain variable once and keep it. The interleaving below shows only where they stand; the steps of a processor are finer.",
            half ? "the other side: volatile on the field itself covers both." : "one lock around both, or volatile (Volatile.Write and Volatile.Read) for a flag, or one reference to something that is never changed.");
    }

    /// <summary>A lock that one thread took and another was to give up; null where the failure is another.</summary>
    public static Mistake? LockOverAwait(Schedule natural, string problem)
    {
        if (IsKeptOverAwait(problem)) return Kept(natural, natural.CallsOutsideRows().FirstOrDefault(call => call.Api is "Monitor.Enter" or "Lock.Enter"));
        if (!problem.Contains(nameof(SynchronizationLockException), StringComparison.Ordinal) && natural.Problem?.Contains(nameof(SynchronizationLockException), StringComparison.Ordinal) != true) return null;
        if (natural.CallsOutsideRows().LastOrDefault(call => natural.Problem?.Contains($"({call.Where})", StringComparison.Ordinal) == true && call.Api is "Monitor.Wait" or "Monitor.Pulse" or "Monitor.PulseAll") is { } signal)
            return SignalWithoutLock(natural, signal);
        var exit = natural.CallsOutsideRows().LastOrDefault(call => call.Api is "Monitor.Exit" or "Lock.Exit" or "Scope.Dispose");
        var resumed = natural.Handovers.Any(handover => handover.AwaitedSince is not null);
        return resumed ? Kept(natural, exit) : new Mistake(
                "A lock was given up by a thread that does not hold it",
                exit?.Where ?? SourceLine.Unknown,
                "Exit must follow an Enter by the same thread that has succeeded, once.",
                "where Enter stands: before the try, with Exit in its finally.");
    }

    private static Mistake SignalWithoutLock(Schedule natural, Call signal) => new(
        $"{signal.Api} was called by a thread that does not hold the lock of the object that it is given",
        signal.Where,
        "Wait and Pulse belong to the lock of one object, and only who holds that may call them."
        + (natural.CallsOutsideRows().Any(call => call.Api.StartsWith("Lock.", StringComparison.Ordinal))
            ? " A System.Threading.Lock has a lock of its own, which Monitor does not know (the compiler warns of it: CS9216), and nobody can wait with it for a pulse."
            : ""),
        "which object the lock statement names, and which one Wait and Pulse are given: it must be one and the same plain object.");

    // Whoever holds the lock does not wait for anything: its thread went back to the pool at an await.
    private static bool IsKeptOverAwait(string problem)
    {
        if (!problem.StartsWith("deadlock", StringComparison.Ordinal) || !problem.Contains("an await never went on", StringComparison.Ordinal)) return false;
        var waits = Waits().Matches(problem);
        return waits.Any(wait => wait.Groups["what"].Value == "waits for the lock" && wait.Groups["holder"].Success
            && waits.All(other => other.Groups["lane"].Value != wait.Groups["holder"].Value));
    }

    private static Mistake Kept(Schedule natural, Call? call) => new(
        "A lock was held over an await: what follows the await runs on another thread, and that cannot give up a lock which it never took",
        call?.Where ?? natural.Where,
        "A lock belongs to the thread that took it, and the rest of an async method may run on any. That is why the compiler refuses a lock statement with an await in it (CS1996); Monitor.Enter by hand only hides it.",
        "SemaphoreSlim.WaitAsync, which belongs to nobody.");

    private static Mistake? Deadlock(Schedule natural, Exploration exploration, string problem)
    {
        if (!problem.StartsWith("deadlock", StringComparison.Ordinal)) return null;
        var waits = Waits().Matches(problem);
        var crossed = waits.Where(wait => wait.Groups["holder"].Success && waits.Any(other => other.Groups["lane"].Value == wait.Groups["holder"].Value)).ToList();
        if (crossed.Count > 1)
        {
            return new Mistake(
                $"Deadlock: {string.Join(" and ", crossed.Select(wait => wait.Groups["lane"].Value))} {(crossed.Count == 2 ? "each hold a lock that the other waits for" : "stand in a circle: each holds a lock that the next one waits for")}",
                exploration.Where,
                "Each took its first lock and cannot get its second, for ever. Neither is wrong by itself: they take the same locks in different orders.",
                "the order: whoever takes both takes the same one first, or takes one lock for both, or gives the first back where the second is not to be had.");
        }

        var signal = waits.FirstOrDefault(wait => wait.Groups["what"].Value is "waits for a pulse" or "waits for the event" or "waits for the countdown event" or "waits for the barrier");
        if (signal is not null)
        {
            return new Mistake(
                $"Lost signal: {signal.Groups["lane"].Value} {signal.Groups["what"].Value} that does not come any more",
                exploration.Where,
                "A pulse is for those who wait at that moment, and nobody keeps it; an event that is set twice is set once. Who comes later, or second, waits for ever.",
                "what is kept: the state itself. Wait in a while loop, under the lock, until the state allows to go on, or use a type that counts (SemaphoreSlim, BlockingCollection, Channel).");
        }

        var left = waits.FirstOrDefault(wait => wait.Groups["holder"].Success);
        if (left is not null)
        {
            return new Mistake(
                $"Deadlock: {left.Groups["lane"].Value} {left.Groups["what"].Value}, and {left.Groups["holder"].Value} has never given it back",
                exploration.Where,
                "Whatever is taken must be given back on every way out, an exception too.",
                "the finally that gives it back.");
        }

        var asked = natural.CallsOutsideRows().Any(call => call.Api.StartsWith("SemaphoreSlim.Wait", StringComparison.Ordinal));
        return asked && problem.Contains("an await never went on", StringComparison.Ordinal)
            ? new Mistake(
                "Deadlock: an await never went on, since nobody released what it waits for",
                exploration.Where,
                "A place in a SemaphoreSlim that is not released is lost for good: there is nobody it belongs to who could be asked for it.",
                "Release in a finally, right after the wait has succeeded.")
            : null;
    }

    private static Mistake? Livelock(Schedule natural, Exploration exploration, string problem)
    {
        if (!problem.StartsWith("no end", StringComparison.Ordinal) && !problem.StartsWith("stuck", StringComparison.Ordinal)) return null;
        var tries = natural.CallsOutsideRows().FirstOrDefault(call => s_tries.Contains(call.Api))
            ?? natural.Calls.FirstOrDefault(call => s_tries.Contains(call.Api));
        return new Mistake(
            tries is null
                ? "Busy wait without end: the threads go round their loops and none gets anywhere"
                : "Livelock: each takes its first lock, fails to get the second, gives the first back and begins again, in step with the other, for ever",
            tries?.Where ?? LastOwnLine(natural, exploration),
            "Nobody is blocked, all are busy, and nothing gets done." + (tries is null ? "" : " Trying for a lock avoids the deadlock only if somebody gives way."),
            tries is null
                ? "what ends the loop: what must be different in its next round, and who makes it so."
                : "the order in which the locks are taken; or a number of tries, a back-off that differs from thread to thread, and plain waiting after that.");
    }

    // A loop may stand at last in a method that it was given.
    private static SourceLine LastOwnLine(Schedule natural, Exploration exploration) =>
        exploration.Counterexample.LastOrDefault(step => !Pictures.Report.IsGiven(step.Where, natural.TestFile))?.Where ?? exploration.Where;

    private static Mistake? WokenInVain(Exploration exploration, string problem)
    {
        if (!problem.Contains(nameof(InvalidOperationException), StringComparison.Ordinal)) return null;
        var woken = exploration.Counterexample.LastOrDefault(step => step.What is "waits for a pulse" or "waits for the lock after a pulse" or "waits for the event");
        return woken is null ? null : new Mistake(
            $"Woken in vain: {exploration.Lanes.FirstOrDefault(lane => lane.Id == woken.Lane)?.Name ?? "a thread"} was woken because there was something to take, and found that another had taken it",
            woken.Where,
            "Between the signal and the moment at which the woken thread goes on, anybody may come. A signal says that it is worth looking, not what will be seen.",
            "the if before the wait: only a while looks again after waking.");
    }

    private static Mistake? TwoFactories(Schedule natural, Exploration exploration, string problem)
    {
        if (!problem.Contains("was rendered", StringComparison.Ordinal)) return null;
        // What has been thrown out is rendered again, without any factory being called twice for one entry.
        if (exploration.Counterexample.Any(step => step.What is "removes" or "clears")) return null;
        var add = natural.CallsOutsideRows().FirstOrDefault(call => call.Api is "ConcurrentDictionary.GetOrAdd" or "ConcurrentDictionary.AddOrUpdate");
        return add is null ? null : new Mistake(
            "GetOrAdd ran its factory twice: both found no entry, both rendered, and one of the two results was thrown away",
            add.Where,
            "The dictionary is thread-safe, and calls the factory outside its locks: for one key it may run in several threads at once, and only the first result stays.",
            "what the factory makes: a Lazy costs nothing to throw away, and only the one that stays is asked for its value.");
    }

    // A line of the engine's report: "  thread 1 waits for the lock, held by thread 2 (Trays.cs:12) (Trays.cs:14)".
    [GeneratedRegex(@"^\s+(?<lane>.+?) (?<what>waits for (?:the|a) [a-z ]+)(?:, (?:held|taken) by (?<holder>[^(\n]+?))?(?:, [^(\n]*)?(?: \(|$)", RegexOptions.Multiline)]
    private static partial Regex Waits();
}
