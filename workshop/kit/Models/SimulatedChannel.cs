using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// A channel whose every operation is one step. Real ones cannot be used: they run continuations on the
/// real pool.
/// </summary>
internal sealed class SimulatedChannel<T> : Channel<T>
{
    readonly ChannelStore<T> items;
    readonly List<ChannelWaiter<T, T>> readers = [];
    readonly List<ChannelWaiter<bool, T>> writers = [];
    readonly List<ChannelWaiter<bool, T>> waitingToRead = [];
    readonly List<ChannelWaiter<bool, T>> waitingToWrite = [];
    readonly TaskCompletionSource completion = new();
    bool completed;
    Exception? error;

    public SimulatedChannel(ChannelStore<T> items)
    {
        this.items = items;
        Reader = new SimulatedReader(this);
        Writer = new SimulatedWriter(this);
    }

    public int Capacity { get; init; } = int.MaxValue;

    public BoundedChannelFullMode FullMode { get; init; }

    public Action<T>? ItemDropped { get; init; }

    public bool RunsContinuationsInline { get; init; }

    // Who stands before a step on the channel, and what it may complete when it goes on.
    readonly Dictionary<Lane, Func<bool>> standing = [];

    bool ServesReader => readers.Count > 0 || waitingToRead.Count > 0;

    bool ServesWriter => writers.Count > 0 || waitingToWrite.Count > 0 || completed && items.Count <= 1;

    // A step that serves who waits completes tasks and queues what follows them. Most steps serve nobody;
    // since a search has to try fewer orders of those, each is kept up to date while the channel changes.
    void Begin(string what, Func<bool> serves, CancellationToken token = default)
    {
        var lane = Here.Lane;
        // Registering with the token is done before or after someone cancels it.
        if (token.CanBeCanceled) serves = static () => true;
        standing[lane] = serves;
        try
        {
            AtomicStep.Try(this, what, AreasOf(serves));
        }
        finally
        {
            standing.Remove(lane);
        }
    }

    static Areas AreasOf(Func<bool> serves) => serves() ? Areas.Tasks | Areas.Pool : Areas.None;

    void Changed()
    {
        foreach (var (lane, serves) in standing) lane.Footprint = Footprint.Of(this, AreasOf(serves));
    }

    void Did()
    {
        Changed();
        AtomicStep.Did(true);
    }

    static bool Missed() => AtomicStep.Did(false);

    void Complete(Action complete)
    {
        Changed();
        if (RunsContinuationsInline) complete();
        else Continuation.Defer(complete);
    }

    ChannelWaiter<TResult, T> Await<TResult>(List<ChannelWaiter<TResult, T>> waiters, CancellationToken token, T? item = default)
    {
        var waiter = new ChannelWaiter<TResult, T> { Item = item };
        waiters.Add(waiter);
        waiter.CancelWith(token, w =>
        {
            waiters.Remove(w);
            Changed();
        });
        Did();
        return waiter;
    }

    static TWaiter? TakeFirst<TWaiter>(List<TWaiter> waiters) where TWaiter : class
    {
        if (waiters.Count == 0) return null;
        var first = waiters[0];
        waiters.RemoveAt(0);
        return first;
    }

    void ServeAll(List<ChannelWaiter<bool, T>> waiters, bool result, Exception? failure = null)
    {
        var all = waiters.ToArray();
        waiters.Clear();
        foreach (var waiter in all)
            Complete(() =>
            {
                if (failure is null) waiter.Serve(result);
                else waiter.Fail(failure);
            });
    }

    static void FailAll<TResult>(List<ChannelWaiter<TResult, T>> waiters, Exception failure)
    {
        var all = waiters.ToArray();
        waiters.Clear();
        foreach (var waiter in all) waiter.Fail(failure);
    }

    Exception Closed => error switch
    {
        null => new ChannelClosedException(),
        OperationCanceledException => error,
        _ => new ChannelClosedException(error),
    };

    Task<TResult> ClosedTask<TResult>() => error is OperationCanceledException canceled
        ? Task.FromCanceled<TResult>(canceled.CancellationToken.IsCancellationRequested ? canceled.CancellationToken : new CancellationToken(true))
        : Task.FromException<TResult>(Closed);

    void FinishWhenEmpty()
    {
        if (!completed || items.Count > 0) return;
        Complete(() =>
        {
            if (error is OperationCanceledException canceled) completion.TrySetCanceled(canceled.CancellationToken);
            else if (error is not null) completion.TrySetException(error);
            else completion.TrySetResult();
        });
    }

    // Takes an item, and lets in what waits for the room.
    bool Take([MaybeNullWhen(false)] out T item)
    {
        if (items.Count == 0)
        {
            item = default;
            return Missed();
        }
        item = items.TakeFirst();
        Did();
        if (completed)
        {
            FinishWhenEmpty();
            return true;
        }
        if (TakeFirst(writers) is { } writer)
        {
            items.Add(writer.Item!);
            Complete(() => writer.Serve(true));
            return true;
        }
        if (Capacity != int.MaxValue) ServeAll(waitingToWrite, true);
        return true;
    }

    // Brings an item in where there is room or one may be dropped.
    bool Put(T item)
    {
        if (completed) return Missed();
        if (TakeFirst(readers) is { } reader)
        {
            Did();
            Complete(() => reader.Serve(item));
            return true;
        }
        if (items.Count < Capacity)
        {
            items.Add(item);
            Did();
            ServeAll(waitingToRead, true);
            return true;
        }
        if (FullMode == BoundedChannelFullMode.Wait) return Missed();
        Did();
        var dropped = item;
        if (FullMode != BoundedChannelFullMode.DropWrite)
        {
            dropped = FullMode == BoundedChannelFullMode.DropNewest ? items.TakeLast() : items.TakeFirst();
            items.Add(item);
        }
        ItemDropped?.Invoke(dropped);
        return true;
    }

    Task<bool> WaitToRead(CancellationToken token)
    {
        if (token.IsCancellationRequested) return Task.FromCanceled<bool>(token);
        Begin("waits to read", static () => false, token);
        if (items.Count > 0) return Task.FromResult(true);
        if (completed) return error is null ? Task.FromResult(false) : Task.FromException<bool>(error);
        return Await(waitingToRead, token).Task;
    }

    bool Close(Exception? reason)
    {
        Begin("completes the channel", static () => true);
        if (completed) return Missed();
        (completed, error) = (true, reason);
        Did();
        FinishWhenEmpty();
        Complete(() => FailAll(readers, Closed));
        Complete(() => FailAll(writers, Closed));
        ServeAll(waitingToRead, false, error);
        ServeAll(waitingToWrite, false, error);
        return true;
    }

    sealed class SimulatedReader(SimulatedChannel<T> channel) : ChannelReader<T>
    {
        public override Task Completion => channel.completion.Task;

        public override bool CanCount => true;

        public override bool CanPeek => true;

        public override int Count
        {
            get
            {
                AtomicStep.Look(channel, "counts");
                return channel.items.Count;
            }
        }

        public override bool TryPeek([MaybeNullWhen(false)] out T item)
        {
            AtomicStep.Look(channel, "peeks");
            return channel.items.TryPeek(out item);
        }

        public override bool TryRead([MaybeNullWhen(false)] out T item)
        {
            channel.Begin("reads", () => channel.ServesWriter);
            return channel.Take(out item);
        }

        public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default) => new(channel.WaitToRead(cancellationToken));

        public override ValueTask<T> ReadAsync(CancellationToken cancellationToken = default)
        {
            if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<T>(cancellationToken);
            channel.Begin("reads", () => channel.ServesWriter, cancellationToken);
            if (channel.Take(out var item)) return new(item);
            if (channel.completed) return new(channel.ClosedTask<T>());
            return new(channel.Await(channel.readers, cancellationToken).Task);
        }

        public override IAsyncEnumerable<T> ReadAllAsync(CancellationToken cancellationToken = default) =>
            new All(channel, cancellationToken, Here.Site);
    }

    sealed class SimulatedWriter(SimulatedChannel<T> channel) : ChannelWriter<T>
    {
        public override bool TryComplete(Exception? error = null) => channel.Close(error);

        public override bool TryWrite(T item)
        {
            channel.Begin("writes", () => channel.ServesReader);
            return channel.Put(item);
        }

        public override ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default)
        {
            if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<bool>(cancellationToken);
            channel.Begin("waits to write", static () => false, cancellationToken);
            if (channel.completed) return channel.error is { } error ? ValueTask.FromException<bool>(error) : new(false);
            if (channel.items.Count < channel.Capacity || channel.FullMode != BoundedChannelFullMode.Wait) return new(true);
            return new(channel.Await(channel.waitingToWrite, cancellationToken).Task);
        }

        public override ValueTask WriteAsync(T item, CancellationToken cancellationToken = default)
        {
            if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled(cancellationToken);
            channel.Begin("writes", () => channel.ServesReader, cancellationToken);
            if (channel.Put(item)) return default;
            if (channel.completed) return new((Task)channel.ClosedTask<bool>());
            return new((Task)channel.Await(channel.writers, cancellationToken, item).Task);
        }
    }

    /// <summary>What <c>await foreach</c> over ReadAllAsync goes through: tries to read, waits, and tries again.</summary>
    sealed class All(SimulatedChannel<T> channel, CancellationToken token, int site) : IAsyncEnumerable<T>
    {
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            if (!cancellationToken.CanBeCanceled || cancellationToken == token) return new Enumerator(channel, token, null, site);
            if (!token.CanBeCanceled) return new Enumerator(channel, cancellationToken, null, site);
            var both = CancellationTokenSourceModel.CreateLinkedTokenSource(token, cancellationToken);
            return new Enumerator(channel, both.Token, both, site);
        }
    }

    sealed class Enumerator(SimulatedChannel<T> channel, CancellationToken token, CancellationTokenSource? linked, int site) : IAsyncEnumerator<T>
    {
        bool ended;

        public T Current { get; private set; } = default!;

        public ValueTask<bool> MoveNextAsync()
        {
            if (ended) return new(false);
            Here.Site = site;
            var waiting = Advance();
            if (waiting is null) return new(!ended);
            if (waiting.IsCompleted) return new(waiting);
            var moved = new Promise<bool>();
            GoOnAfter(waiting, moved);
            return new(moved.Task);
        }

        // Null when it came to an item or to the end; otherwise what it must wait for, or how it failed. The
        // real iterator looks and waits in two steps; what comes between them it finds all the same, so that
        // one step shows everything that two would.
        Task<bool>? Advance()
        {
            if (token.IsCancellationRequested)
            {
                ended = true;
                return Task.FromCanceled<bool>(token);
            }
            channel.Begin("reads", () => channel.ServesWriter, token);
            if (channel.Take(out var item))
            {
                Current = item;
                return null;
            }
            if (!channel.completed) return channel.Await(channel.waitingToRead, token).Task;
            ended = true;
            return channel.error is { } error ? Task.FromException<bool>(error) : null;
        }

        void GoOnAfter(Task<bool> waiting, Promise<bool> moved)
        {
            var next = new Continuation("continues after a wait for the channel", "in an enumeration of a channel", () =>
            {
                ended = waiting is not { IsCompletedSuccessfully: true, Result: true };
                var again = ended ? waiting : Advance();
                if (again is null || again is { IsCompletedSuccessfully: true }) moved.TrySetResult(!ended);
                else if (!again.IsCompleted) GoOnAfter(again, moved);
                else if (again.IsCanceled) moved.TrySetCanceled(token);
                else moved.TrySetException(again.Exception!.InnerException!);
            });
            TaskContinuations.Then(waiting, next.GoOn);
        }

        public ValueTask DisposeAsync()
        {
            if (linked is not null) CancellationTokenSourceModel.Dispose(linked);
            return default;
        }
    }
}
