namespace ConcurrencyWorkshop.Scheduling;

/// <summary>An await that gave its thread back and is to go on later.</summary>
/// <param name="site">Where it stands.</param>
internal sealed class PendingAwait(int site)
{
    public int Site => site;

    public bool Resumed { get; set; }
}
