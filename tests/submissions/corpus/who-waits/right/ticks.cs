// accepted: a simulation in ticks of a millisecond
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : step is "Render" or "Sharpen" ? Kind.Cpu : throw new ArgumentException(step);

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var left = steps.Select(step => step.Seconds).ToArray();
        var time = 0.0;
        while (left.Any(seconds => seconds > 1e-6))
        {
            var computing = steps.Index().Where(s => KindOf(s.Item.Name) == Kind.Cpu && left[s.Index] > 1e-6).ToList();
            var share = computing.Count == 0 ? 1 : Math.Min(1, (double)cores / computing.Count);
            for (var i = 0; i < left.Length; i++) left[i] -= 0.001 * (KindOf(steps[i].Name) == Kind.Cpu ? share : 1);
            time += 0.001;
        }

        return time;
    }
}
