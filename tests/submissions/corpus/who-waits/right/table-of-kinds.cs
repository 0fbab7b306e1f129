// accepted: the marks in a dictionary
namespace Exercises;

public static class WhoWaits
{
    private static readonly Dictionary<string, Kind> s_kinds = new()
    {
        ["Fetch"] = Kind.Io,
        ["Charge"] = Kind.Io,
        ["Render"] = Kind.Cpu,
        ["Sharpen"] = Kind.Cpu,
    };

    public static Kind KindOf(string step) => s_kinds[step];

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var work = steps.GroupBy(s => KindOf(s.Name)).ToDictionary(g => g.Key, g => g.ToList());
        var waits = work.GetValueOrDefault(Kind.Io, []);
        var computes = work.GetValueOrDefault(Kind.Cpu, []);
        return new[] { waits.Select(s => s.Seconds).Append(0).Max(), computes.Select(s => s.Seconds).Append(0).Max(), computes.Sum(s => s.Seconds) / cores }.Max();
    }
}
