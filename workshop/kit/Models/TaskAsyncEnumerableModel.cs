using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Waits for each item, blocking. The other members only wrap.</summary>
[Models(typeof(TaskAsyncEnumerableExtensions))]
internal static class TaskAsyncEnumerableModel
{
    public static IEnumerable<T> ToBlockingEnumerable<T>(IAsyncEnumerable<T> source, CancellationToken cancellationToken) =>
        Enumerate(source, cancellationToken, Here.Site);

    static IEnumerable<T> Enumerate<T>(IAsyncEnumerable<T> source, CancellationToken token, int site)
    {
        var items = source.GetAsyncEnumerator(token);
        try
        {
            while (Result(items.MoveNextAsync().AsTask(), site)) yield return items.Current;
        }
        finally
        {
            if (!Here.Scheduler.IsOver) Finish(items.DisposeAsync().AsTask(), site);
        }
    }

    static bool Result(Task<bool> task, int site)
    {
        Finish(task, site);
        return task.Result;
    }

    static void Finish(Task task, int site)
    {
        Here.Site = site;
        if (!task.IsCompleted) Tasks.Wait(task);
        task.GetAwaiter().GetResult();
    }
}
