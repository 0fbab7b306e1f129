namespace ConcurrencyWorkshop.Running;

/// <summary>What a runner sees of the simulations in this process: that one is under way, and what it recorded.</summary>
internal static class SimulationWatch
{
    private static int s_underWay;

    /// <summary>Told of each schedule that was recorded; null where nobody wants to know.</summary>
    internal static Action<Schedule>? ScheduleRecorded { get; set; }

    /// <summary>Told of each search that ended; null where nobody wants to know.</summary>
    internal static Action<Exploration>? ExplorationEnded { get; set; }

    /// <summary>Told of each written schedule that was followed; null where nobody wants to know.</summary>
    internal static Action<Exploration>? ScheduleFollowed { get; set; }

    /// <summary>
    /// Answers in place of a search or of a written schedule (which the last argument tells apart), with what the test
    /// is to believe: so that its scenario can be had. Null where the simulation itself is wanted.
    /// </summary>
    internal static Func<Delegate, SimulationOptions, bool, Exploration>? InsteadOfSearch { get; set; }

    /// <summary>Whether a simulation is under way: it ends by itself, so no clock may judge it.</summary>
    internal static bool IsSimulating => Volatile.Read(ref s_underWay) > 0;

    /// <summary>Marks that a simulation is under way until the result is disposed.</summary>
    internal static UnderWay Enter()
    {
        OneCulture.Choose();
        Interlocked.Increment(ref s_underWay);
        return default;
    }

    /// <summary>A simulation that is under way.</summary>
    internal readonly ref struct UnderWay
    {
        /// <summary>Marks its end.</summary>
        public void Dispose() => Interlocked.Decrement(ref s_underWay);
    }
}
