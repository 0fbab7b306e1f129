using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

// Invoke: all actions run, whatever some of them throw.
internal static partial class ParallelModel
{
    public static void Invoke(params Action[] actions) => Invoke(new ParallelOptions(), actions);

    public static void Invoke(ParallelOptions parallelOptions, params Action[] actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var degree = ParallelLoop.Degree(parallelOptions);
        parallelOptions.CancellationToken.ThrowIfCancellationRequested();
        var copy = (Action[])actions.Clone();
        if (Array.Exists(copy, a => a is null)) throw new ArgumentException("One of the actions was null.");
        if (copy.Length == 0) return;
        // Without a limit, each of a few actions is work of its own.
        const int few = 10;
        var workers = parallelOptions.MaxDegreeOfParallelism == -1 && copy.Length <= few ? copy.Length : Math.Min(degree, copy.Length);
        var loop = new ParallelLoop("queued with Parallel.Invoke", parallelOptions.CancellationToken);
        var errors = new List<Exception>();
        var next = 0;
        loop.Run(workers, () =>
        {
            while (true)
            {
                loop.Claim();
                if (next == copy.Length || loop.IsCanceled) return;
                var action = copy[next++];
                try
                {
                    action();
                }
                catch (Exception error) when (error is not (SimulationOver or Refusal))
                {
                    errors.Add(error);
                }
            }
        });
        if (errors.Count > 0) throw new AggregateException(errors);
    }
}
