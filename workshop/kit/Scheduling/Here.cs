namespace ConcurrencyWorkshop.Scheduling;

/// <summary>The call site of the modelled API that the running lane is in; set by rewritten code before each call.</summary>
internal static class Here
{
    [ThreadStatic]
    static int site;

    public static int Site
    {
        get => site;
        set => site = value;
    }

    /// <summary>The running lane, in a simulation.</summary>
    public static Lane Lane => Scheduling.Lane.Current
        ?? throw new Refusal("Simulated code ran on a thread that the simulation does not control: code of a library that the kit does not simulate started it.");

    public static Scheduler Scheduler => Lane.Scheduler;
}
