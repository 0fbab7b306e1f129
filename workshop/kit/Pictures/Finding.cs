namespace ConcurrencyWorkshop.Pictures;

/// <summary>What is wrong with a schedule, in one sentence.</summary>
/// <param name="Sentence">The sentence, without the place and without a full stop.</param>
/// <param name="Where">The line to look at.</param>
/// <param name="Row">The name of the row that it is about; null where it is about none.</param>
internal sealed record Finding(string Sentence, SourceLine Where, string? Row)
{
    /// <summary><c>r002 was never served (TwoOrders.cs:12).</c></summary>
    public override string ToString() => Where.Line == 0 ? Sentence + "." : $"{Sentence} ({Where}).";
}
