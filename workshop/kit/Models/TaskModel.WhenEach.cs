using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Task.WhenEach: the tasks in the order in which they complete.</summary>
internal static partial class TaskModel
{
    public static IAsyncEnumerable<Task> WhenEach(params Task[] tasks) => Each(tasks);

    public static IAsyncEnumerable<Task> WhenEach(ReadOnlySpan<Task> tasks) => Each<Task>(tasks.ToArray());

    public static IAsyncEnumerable<Task> WhenEach(IEnumerable<Task> tasks) => Each(tasks);

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params Task<TResult>[] tasks) => Each(tasks);

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(ReadOnlySpan<Task<TResult>> tasks) => Each<Task<TResult>>(tasks.ToArray());

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(IEnumerable<Task<TResult>> tasks) => Each(tasks);

    static CompletedTasks<T> Each<T>(IEnumerable<T> tasks) where T : Task
    {
        ArgumentNullException.ThrowIfNull(tasks);
        T[] all = [.. tasks];
        if (Array.Exists(all, t => t is null)) throw new ArgumentException("The tasks argument included a null value.", nameof(tasks));
        return new CompletedTasks<T>(all);
    }

    /// <summary>Tasks as they complete. Who waits for the next one goes on on the pool, as with the real one.</summary>
    sealed class CompletedTasks<T>(T[] tasks) : IAsyncEnumerable<T> where T : Task
    {
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Enumerator(tasks, cancellationToken);

        sealed class Enumerator : IAsyncEnumerator<T>
        {
            readonly Queue<T> completed = new();
            readonly CancellationToken token;
            int left;
            TaskCompletionSource<bool>? next;

            public Enumerator(T[] tasks, CancellationToken token)
            {
                this.token = token;
                left = tasks.Length;
                foreach (var task in tasks)
                {
                    if (task.IsCompleted) completed.Enqueue(task);
                    else TaskContinuations.Then(task, () => Add(task));
                }
            }

            public T Current { get; private set; } = null!;

            public ValueTask<bool> MoveNextAsync()
            {
                Tasks.Look();
                if (token.IsCancellationRequested) return ValueTask.FromCanceled<bool>(token);
                if (left == 0) return new(false);
                if (TakeOne()) return new(true);
                next = new TaskCompletionSource<bool>();
                if (token.CanBeCanceled) token.UnsafeRegister((_, t) => next?.TrySetCanceled(t), null);
                return new(next.Task);
            }

            public ValueTask DisposeAsync() => default;

            bool TakeOne()
            {
                if (!completed.TryDequeue(out var task)) return false;
                Current = task;
                left--;
                return true;
            }

            void Add(T task)
            {
                completed.Enqueue(task);
                if (next is not { } waiting || Lane.Current is not { } lane) return;
                next = null;
                TakeOne();
                var outer = lane.DefersContinuations;
                lane.DefersContinuations = true;
                waiting.TrySetResult(true);
                lane.DefersContinuations = outer;
            }
        }
    }
}
