namespace ConcurrencyWorkshop.Scheduling;

/// <summary>Decides who goes on where more than one lane may: in a search. A single natural schedule has none.</summary>
internal interface IChooser
{
    /// <summary>Whether a preemption costs; then lock releases are not points, since little is to be found there.</summary>
    bool IsBounded { get; }

    /// <summary>Whether this field has been seen to be accessed by two lanes without order.</summary>
    bool IsShared(int field);

    /// <summary>Such an access was just seen.</summary>
    void FoundShared(int field);

    /// <summary>Chooses among the lanes that can go on, or lets time pass; null when this schedule need not be run to its end.</summary>
    /// <param name="ready">The lanes that can go on.</param>
    /// <param name="running">The lane that ran last, when it is among them.</param>
    /// <param name="mayTick">Whether time may pass instead.</param>
    /// <param name="lanes">All lanes.</param>
    /// <param name="tick">Set when time passes.</param>
    Lane? Choose(List<Lane> ready, Lane? running, bool mayTick, List<Lane> lanes, out bool tick);
}
