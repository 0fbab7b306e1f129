using ConcurrencyWorkshop.Recording;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Exploring;

/// <summary>Where all lanes stand at a moment at which none goes on by itself.</summary>
/// <param name="Lanes">The lanes, in order of creation.</param>
/// <param name="Time">When, in virtual seconds.</param>
/// <param name="HasTimer">Whether something is due later, so that time may pass.</param>
internal sealed record Standstill(IReadOnlyList<StandingLane> Lanes, double Time, bool HasTimer)
{
    /// <summary>Where the lanes stand now. What they wait for is asked for at once: later it is another.</summary>
    public static Standstill Of(List<Lane> lanes, List<Lane> ready, SourceMap sources) => new(
        [.. lanes.Select(lane => new StandingLane(
            lane.Id,
            lane.Name,
            Words.Of(lane),
            lane.Kind,
            lane.Done,
            ready.Contains(lane),
            What(lane, sources),
            lane.Done ? null : lane.Why?.Invoke() is { Length: > 0 } why ? why : null,
            sources.Line(lane.Site)))],
        lanes[0].Scheduler.Time.Seconds,
        lanes[0].Scheduler.Time.HasTimer);

    static string What(Lane lane, SourceMap sources) =>
        lane.Done ? "has ended"
        : lane.Step == StepKind.Memory && lane.Footprint.Field != 0 ? $"{lane.What} {sources.FieldName(lane.Footprint.Field)}"
        : lane.What;
}

/// <summary>Where one lane stands.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">Its name: <c>thread 1</c>.</param>
/// <param name="Word">Its name in a written schedule: <c>1</c>.</param>
/// <param name="Kind">What kind of thread it is.</param>
/// <param name="HasEnded">Whether it has come to its end.</param>
/// <param name="CanGoOn">Whether its next step is possible now.</param>
/// <param name="What">What it is about to do or waits for: <c>reads Till.Total</c>, <c>waits for the lock</c>.</param>
/// <param name="Why">Who or what stands in its way; null where nothing does.</param>
/// <param name="Where">The line at which it stands.</param>
internal sealed record StandingLane(int Id, string Name, string Word, LaneKind Kind, bool HasEnded, bool CanGoOn, string What, string? Why, SourceLine Where);
