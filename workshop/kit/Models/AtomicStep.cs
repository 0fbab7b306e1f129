using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>The atomic steps that most members of the thread-safe types are.</summary>
internal static class AtomicStep
{
    /// <summary>A step that changes the object.</summary>
    public static void Change(object target, string what, Areas areas = Areas.None) =>
        Here.Scheduler.Point(Here.Site, what, Footprint.Of(target, areas));

    /// <summary>A step that changes the object perhaps: the caller says afterwards with <see cref="Did"/>.</summary>
    public static void Try(object target, string what, Areas areas = Areas.None)
    {
        var lane = Here.Lane;
        if (lane.StaticConstructors == 0) lane.Scheduler.Park(lane, StepKind.Atomic, Here.Site, what, Footprint.Of(target, areas), null);
    }

    /// <summary>Whether the step changed anything: one that did not may be the round of a spin.</summary>
    public static bool Did(bool changed)
    {
        if (changed) Here.Scheduler.Changed();
        else Here.Lane.ReadsShared = true;
        return changed;
    }

    /// <summary>A step that only reads the object.</summary>
    public static void Look(object target, string what)
    {
        var lane = Here.Lane;
        if (lane.Scheduler.Searching) lane.Scheduler.Point(Here.Site, what, new Footprint(target, 0, Areas.None, Write: false));
        lane.ReadsShared = true;
    }

    /// <summary>
    /// A step on a variable that the caller was given by reference, whose owner nobody knows. The rewriter
    /// names all memory reached by reference the same, so that this meets every other access to it.
    /// </summary>
    public static void ByReference(string what, bool write)
    {
        var (lane, scheduler) = (Here.Lane, Here.Scheduler);
        scheduler.AtomicAccess(lane, Here.Site, null, scheduler.Sources.FieldId("by reference"), what, write, changes: false);
    }
}
