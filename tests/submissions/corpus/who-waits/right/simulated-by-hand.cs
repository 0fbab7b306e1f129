// accepted: takes turns on the cores in small slices
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Render" or "Sharpen" ? Kind.Cpu : Kind.Io;

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        const double slice = 0.01;
        var left = steps.Select(s => s.Seconds).ToArray();
        var time = 0.0;
        var turn = 0;
        while (left.Any(l => l > slice / 2))
        {
            var busy = 0;
            for (var k = 0; k < left.Length; k++)
            {
                var i = (turn + k) % left.Length;
                if (left[i] <= slice / 2) continue;
                if (KindOf(steps[i].Name) == Kind.Io)
                {
                    left[i] -= slice;
                }
                else if (busy < cores)
                {
                    left[i] -= slice;
                    busy++;
                }
            }

            turn++;
            time += slice;
        }

        return time;
    }
}
