using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// An asynchronous parallel loop: workers on the pool that draw an item, await the body and draw the next.
/// Each worker that has drawn an item asks for another worker, up to the degree.
/// </summary>
internal sealed class AsyncLoop<T>(ParallelOptions options, Func<T, CancellationToken, ValueTask> body, string what)
{
    readonly int degree = ParallelLoop.Degree(options);
    readonly CancellationTokenSource stop = new();
    readonly TaskCompletionSource completion = new();
    readonly List<Exception> errors = [];
    readonly Queue<Continuation> waiting = new();
    readonly int site = Here.Site;
    CancellationTokenRegistration registration;
    Func<ValueTask<bool>> move = null!;
    Func<T> current = null!;
    Func<ValueTask> dispose = null!;
    int queued;
    int running;
    bool drawing;

    public Task Run(IEnumerator<T> items)
    {
        move = () => new(items.MoveNext());
        current = () => items.Current;
        dispose = () =>
        {
            items.Dispose();
            return default;
        };
        return Start();
    }

    public Task Run(IAsyncEnumerable<T> source)
    {
        var items = source.GetAsyncEnumerator(stop.Token);
        move = items.MoveNextAsync;
        current = () => items.Current;
        dispose = items.DisposeAsync;
        return Start();
    }

    Task Start()
    {
        registration = options.CancellationToken.UnsafeRegister(_ => stop.Cancel(), null);
        QueueWorker();
        return completion.Task;
    }

    void QueueWorker()
    {
        if (queued == degree) return;
        queued++;
        running++;
        Here.Site = site;
        Here.Scheduler.Point(site, what, Footprint.Of(Areas.Pool));
        var asked = false;
        new Continuation(what, "in a parallel loop", () => Draw(() =>
        {
            // The first item drawn shows that there is work for one more.
            if (asked) return;
            asked = true;
            QueueWorker();
        })).Queue();
    }

    // One worker at a time is in the source.
    void Draw(Action askForMore)
    {
        Here.Site = site;
        AtomicStep.Change(this, "draws the next item", Areas.Tasks);
        if (!drawing)
        {
            drawing = true;
            Drawing(askForMore);
            return;
        }
        waiting.Enqueue(new Continuation("its turn to draw an item", "in a parallel loop", () => Drawing(askForMore)));
    }

    void Drawing(Action askForMore)
    {
        if (stop.IsCancellationRequested)
        {
            PassOn();
            End();
            return;
        }
        Await(() => move().AsTask(), Drawn, Fail);

        void Drawn(Task move)
        {
            var moved = ((Task<bool>)move).Result;
            T item;
            try
            {
                item = moved ? current() : default!;
            }
            finally
            {
                PassOn();
            }
            if (!moved)
            {
                End();
                return;
            }
            askForMore();
            Await(() => body(item, stop.Token).AsTask(), _ => Draw(askForMore), Failed);
        }

        void Fail(Exception error)
        {
            PassOn();
            Failed(error);
        }
    }

    void PassOn()
    {
        Here.Scheduler.Changed();
        if (waiting.TryDequeue(out var next)) next.Queue();
        else drawing = false;
    }

    void Failed(Exception error)
    {
        Here.Site = site;
        AtomicStep.Change(this, "fails in the loop", Areas.Tasks | Areas.Pool);
        errors.Add(error);
        stop.Cancel();
        End();
    }

    // The last worker completes the loop.
    void End()
    {
        Here.Site = site;
        AtomicStep.Change(this, "leaves the loop", Areas.Tasks | Areas.Pool);
        if (--running > 0) return;
        Await(() => dispose().AsTask(), _ => Finish(), error =>
        {
            errors.Add(error);
            Finish();
        });
    }

    void Finish()
    {
        registration.Unregister();
        Here.Site = site;
        Tasks.Complete(completion.Task, () =>
        {
            var outside = options.CancellationToken;
            if (errors.Count > 0 && !(outside.IsCancellationRequested && errors.TrueForAll(e => e is OperationCanceledException canceled && (canceled.CancellationToken == stop.Token || canceled.CancellationToken == outside))))
                completion.TrySetException(errors);
            else if (outside.IsCancellationRequested) completion.TrySetCanceled(outside);
            else completion.TrySetResult();
        });
    }

    // Awaits by hand: code of the kit has no rewritten awaits that come back to lanes.
    static void Await(Func<Task> start, Action<Task> then, Action<Exception> failed)
    {
        Task task;
        try
        {
            task = start();
        }
        catch (Exception error) when (error is not (SimulationOver or Refusal))
        {
            failed(error);
            return;
        }
        if (task.IsCompleted) GoOn();
        else TaskContinuations.Then(task, new Continuation("continues after await", "in a parallel loop", GoOn).GoOn);

        void GoOn()
        {
            if (task.IsCompletedSuccessfully) then(task);
            else failed(task.IsCanceled ? Canceled(task) : task.Exception!.InnerException!);
        }
    }

    // The exception that an await throws.
    static Exception Canceled(Task task)
    {
        try
        {
            task.GetAwaiter().GetResult();
            return new TaskCanceledException(task);
        }
        catch (OperationCanceledException error)
        {
            return error;
        }
    }
}
