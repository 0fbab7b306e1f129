namespace Exercises;

public sealed class Publication
{
    /// <summary>The schedule that breaks BrokenTag.cs: the reader comes between the writes of the two halves.</summary>
    public const string BreakIt = "1 2 2 1";

    // Volatile: whoever sees the flag set sees also what was written before it was.
    private volatile bool _isOpen;
    private int _sheets;

    // A pair that changes is one reference to something that never does: it is read, and written, whole.
    private PriceTag _tag = new("plain", 1);

    /// <summary>How many sheets the desk has opened with; null before it has.</summary>
    public int? Sheets => _isOpen ? _sheets : null;

    /// <summary>What the price tag says now.</summary>
    public (string Paper, int Price) Tag
    {
        get
        {
            // Read once: a second look might find another tag.
            var tag = _tag;
            return (tag.Paper, tag.Price);
        }
    }

    /// <summary>Opens the desk; called once.</summary>
    public void Open(int sheets)
    {
        _sheets = sheets;
        _isOpen = true;
    }

    /// <summary>Changes the price tag; one thread does, now and then.</summary>
    public void Change(string paper, int price) => _tag = new PriceTag(paper, price);

    private sealed record PriceTag(string Paper, int Price);
}
