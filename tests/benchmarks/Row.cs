namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>One line of the table: what was measured, and what it should reach.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Unit">The unit of the samples: <c>ms</c> or <c>KB</c>.</param>
/// <param name="Limit">The most that the median may be: in the unit or, where there is a floor, as a multiple of the floor's median.</param>
/// <param name="Samples">What was measured, in the unit.</param>
internal sealed record Row(string Name, string Unit, double Limit, IReadOnlyList<double> Samples)
{
    /// <summary>The same work without the workshop, measured in the same run by turns; null where the limit is absolute.</summary>
    public IReadOnlyList<double>? Floor { get; init; }

    /// <summary>
    /// Whether each sample belongs to the floor's at the same place, measured right after it: then the median of the pairs'
    /// ratios counts, which a machine that is busy for a while does not change.
    /// </summary>
    public bool IsPaired { get; init; }

    /// <summary>What else there is to say, in a few words.</summary>
    public string Note { get; init; } = "";

    /// <summary>Why the figures mean nothing: it measured something that gave the wrong result. Null where the result was right.</summary>
    public string? Wrong { get; init; }

    public double Median => MedianOf(Samples);

    /// <summary>The median as a multiple of the floor's, or the median of the pairs' multiples; null without a floor.</summary>
    public double? Ratio => Floor is null ? null
        : IsPaired ? MedianOf([.. Samples.Zip(Floor, (ours, floor) => ours / floor)])
        : Median / MedianOf(Floor);

    public bool Reached => Wrong is null && (Ratio ?? Median) <= Limit;

    public static double MedianOf(IReadOnlyList<double> samples)
    {
        double[] sorted = [.. samples.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
