namespace ConcurrencyWorkshop.Guide;

/// <summary>What the guide says of an exercise, and what an attendee has to know for it.</summary>
internal sealed record Exercise
{
    /// <summary>Its folder's name.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it belongs to the core of its stage, which comes first where time is short.</summary>
    public required bool Star { get; init; }

    /// <summary>How long most attendees need, in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>The concepts that one has met after it.</summary>
    public required IReadOnlyList<string> Teaches { get; init; }

    /// <summary>The concepts that it takes for granted.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>What it is about, in a sentence.</summary>
    public required string Point { get; init; }

    /// <summary>Where people go wrong, in a sentence.</summary>
    public required string Mistakes { get; init; }
}
