// expect: Render is marked Io, but it computes: it keeps a core busy
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => Kind.Io;

    public static double Finish(IReadOnlyList<Step> steps, int cores) => steps.Max(step => step.Seconds);
}
