using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Models;
using ConcurrencyWorkshop.Recording;
using ConcurrencyWorkshop.Running;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>What rewritten code calls. Each hook does nothing on a thread outside a simulation.</summary>
internal static class Hooks
{
    // Interlocked and Volatile take an address; whose it is was seen when the address was taken.
    [ThreadStatic]
    static Stack<(object? Owner, int Field)>? addresses;

    static int epoch;

    /// <summary>The number of the schedule: static fields whose number is another begin anew.</summary>
    public static int Epoch() => epoch;

    public static void NextEpoch() => epoch++;

    /// <summary>A modelled API is about to be called.</summary>
    public static void At(int site)
    {
        if (Lane.Current is not { } lane) return;
        Here.Site = site;
        lane.Scheduler.Recorder?.Called(lane, site);
    }

    /// <summary>An accessor without lines of its own is about to be called: its accesses happen at the caller's line.</summary>
    public static void Line(int site) => Here.Site = site;

    public static void EnterMethod(int site)
    {
        if (Lane.Current is not { } lane) return;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            if (site == 0) site = Here.Site;
            lane.Scheduler.FailNow(new Problem(Verdict.Failed, "stack overflow",
                $"stack overflow: {lane.Name} calls methods within methods without end{lane.Scheduler.At(site)}; the real process would die here", site));
        }
        lane.Scheduler.Entered(lane, site);
    }

    public static void Round(int site)
    {
        if (Lane.Current is { } lane) lane.Scheduler.Round(lane, site);
    }

    /// <summary>In front of a catch block: whether the exception is the attendee's to catch; 0 where it is of another type.</summary>
    public static int MayCatch(object? error) => error is null or SimulationOver or Refusal ? 0 : 1;

    /// <summary>At the head of a filter, where to throw means that it does not apply.</summary>
    public static void Guard(object error)
    {
        // A token gathers what its callbacks throw.
        if (error is AggregateException gathered) error = gathered.Flatten().InnerExceptions.FirstOrDefault(e => e is SimulationOver or Refusal) ?? error;
        if (error is SimulationOver or Refusal) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw((Exception)error);
    }

    public static void Access(object? owner, int site, int field, bool write)
    {
        if (Lane.Current is { } lane) lane.Scheduler.Access(lane, site == 0 ? Here.Site : site, owner, field, write);
    }

    /// <summary>A loop reads a reference only to test it.</summary>
    public static void Poll(object? owner, int site, int field, bool write)
    {
        if (Lane.Current is { } lane) lane.Scheduler.Access(lane, site == 0 ? Here.Site : site, owner, field, write, polls: true);
    }

    public static void PollShared(int site, int field, bool write) => Poll(null, site, field, write);

    /// <summary>A struct of the attendee's is copied into or out of a field.</summary>
    public static void AccessWhole(object? owner, int site, int field, bool write)
    {
        if (Lane.Current is { } lane) lane.Scheduler.AccessWhole(lane, site == 0 ? Here.Site : site, owner, field, write);
    }

    public static void AccessShared(int site, int field, bool write) => Access(null, site, field, write);

    public static void AccessElement(Array array, int index, int site, int firstElement, bool write)
    {
        if (Lane.Current is { } lane) lane.Scheduler.Access(lane, site, array, firstElement + (index & SharedMemory.ElementNames - 1), write);
    }

    public static void PushAddress(object? owner, int field) => (addresses ??= new()).Push((owner, field));

    public static void PushSharedAddress(int field) => PushAddress(null, field);

    public static void PushElementAddress(Array array, int index, int firstElement) =>
        PushAddress(array, firstElement + (index & SharedMemory.ElementNames - 1));

    /// <summary>An operation of Interlocked or Volatile comes next.</summary>
    public static void Atomic(int site, bool readsOnly, bool writesOnly)
    {
        var (owner, field) = addresses!.Pop();
        if (Lane.Current is not { } lane) return;
        At(site);
        AtomicStep(lane, site, owner, field, readsOnly, writesOnly);
    }

    static void AtomicStep(Lane lane, int site, object? owner, int field, bool readsOnly, bool writesOnly)
    {
        var what = readsOnly ? "reads" : writesOnly ? "writes" : "changes";
        lane.Scheduler.AtomicAccess(lane, site, owner, field, what, !readsOnly, writesOnly);
    }

    public static void VolatileAccess(object? owner, int site, int field, bool write)
    {
        if (Lane.Current is { } lane) AtomicStep(lane, site == 0 ? Here.Site : site, owner, field, !write, write);
    }

    public static void VolatileShared(int site, int field, bool write) => VolatileAccess(null, site, field, write);

    /// <summary>An operation on a collection that is not thread-safe begins.</summary>
    public static void BeginUse(object? receiver, int site, string member, bool write)
    {
        if (receiver is not null && Lane.Current is { } lane) CollectionUse.Begin(lane, receiver, site, member, write);
    }

    public static void EndUse(object? receiver, int site, string member, bool write)
    {
        if (receiver is not null && Lane.Current is { } lane) CollectionUse.End(lane, receiver, site, member, write);
    }

    /// <summary>A collection becomes the source of a LINQ operator.</summary>
    public static IEnumerable<T> Watch<T>(IEnumerable<T> source, int site) =>
        Lane.Current is { Scheduler.Searching: true } && (source is T[] || CollectionRules.IsUnsafe(source)) ? new WatchedSource<T>(source, site) : source;

    /// <summary>Code that is not rewritten reads an element of an array that lanes may share.</summary>
    public static void ReadElement(Array array, int index, int site)
    {
        if (Lane.Current is not { Scheduler.Searching: true } lane) return;
        AccessElement(array, index, site, lane.Scheduler.Sources.FieldId("element 0"), write: false);
        lane.Scheduler.Access(lane, site, null, lane.Scheduler.Sources.FieldId("by reference"), write: false);
    }

    /// <summary>The value that was just read or is about to be written, for the columns of a counterexample.</summary>
    public static T Value<T>(T value)
    {
        if (Lane.Current is { Scheduler.Recorder: { TracesSteps: true } recorder }) recorder.Value(value);
        return value;
    }

    public static void EnterStaticConstructor()
    {
        if (Lane.Current is { } lane) lane.StaticConstructors++;
    }

    public static void LeaveStaticConstructor()
    {
        if (Lane.Current is { } lane) lane.StaticConstructors--;
    }

    /// <summary>An API that the kit does not simulate.</summary>
    public static void NotSimulated(string api, string advice, int site)
    {
        if (Lane.Current is not { } lane) return;
        Here.Site = site;
        throw new Refusal($"{api} is not simulated{lane.Scheduler.At(site)}. {advice}");
    }

    /// <summary>An async method is about to complete its task.</summary>
    public static void CompleteAsync(int site)
    {
        if (Lane.Current is { Scheduler.Searching: true } lane) lane.Scheduler.Point(site, "", Tasks.Completion);
        else if (Lane.Current is { } natural) natural.Scheduler.Changed();
    }

    public static object? BeginRow(object? name, string method, int site)
    {
        var text = Convert.ToString(name, System.Globalization.CultureInfo.InvariantCulture) ?? "null";
        if (Lane.Current is not { } lane) return LiveRow.Begin(text);
        if (lane.Scheduler.Recorder is not { } recorder) return null;
        var row = recorder.BeginRow(lane, text, method, Here.Site);
        if (recorder.HasTooManyRows) lane.Scheduler.FailNow(lane.Scheduler.EndlessCalls(method, text, Here.Site));
        RowRecord.Current = row;
        return row;
    }

    /// <summary>The method of a row returned; where it returned a task, the row ends with it.</summary>
    public static void ReturnRow(object? row, object? result)
    {
        if (row is RowRecord record)
        {
            var recorder = Lane.Current!.Scheduler.Recorder!;
            if (result is Task { IsCompleted: false } task)
            {
                record.How = RowEnd.Unfinished;
                record.IsAsync = true;
                TaskContinuations.Then(task, () => recorder.EndRow(record, HowEnded(task)));
            }
            else recorder.EndRow(record, result is Task done ? HowEnded(done) : RowEnd.Completed);
        }
        else (row as LiveRow)?.Return(result as Task);
    }

    /// <summary>The method of a row was left, by return or by an exception.</summary>
    public static void EndRow(object? row)
    {
        if (row is RowRecord record)
        {
            RowRecord.Current = record.Outer;
            if (record.End is null && !record.IsAsync && Lane.Current is { Scheduler.IsOver: false } lane) lane.Scheduler.Recorder!.EndRow(record, RowEnd.Faulted);
        }
        else (row as LiveRow)?.Leave();
    }

    static RowEnd HowEnded(Task task) =>
        task.IsFaulted ? RowEnd.Faulted : task.IsCanceled ? RowEnd.Canceled : RowEnd.Completed;
}
