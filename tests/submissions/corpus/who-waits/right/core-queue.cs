// accepted: cores as a priority queue
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step switch { "Fetch" or "Charge" => Kind.Io, "Render" or "Sharpen" => Kind.Cpu, _ => throw new ArgumentException(step) };

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var free = new PriorityQueue<int, double>(Enumerable.Range(0, cores).Select(core => (core, 0.0)));
        var last = 0.0;
        foreach (var step in steps.OrderByDescending(step => step.Seconds))
        {
            var end = step.Seconds;
            if (KindOf(step.Name) == Kind.Cpu)
            {
                free.TryDequeue(out var core, out var from);
                end += from;
                free.Enqueue(core, end);
            }

            last = Math.Max(last, end);
        }

        return last;
    }
}
