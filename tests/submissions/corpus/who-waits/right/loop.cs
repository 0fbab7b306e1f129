// accepted: added up by hand
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step)
    {
        switch (step)
        {
            case "Fetch":
            case "Charge":
                return Kind.Io;
            default:
                return Kind.Cpu;
        }
    }

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        double wait = 0, work = 0, longest = 0;
        foreach (var step in steps)
        {
            if (KindOf(step.Name) == Kind.Io)
            {
                wait = Math.Max(wait, step.Seconds);
            }
            else
            {
                work += step.Seconds;
                longest = Math.Max(longest, step.Seconds);
            }
        }

        return Math.Max(wait, Math.Max(work / cores, longest));
    }
}
