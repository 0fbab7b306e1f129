namespace Exercises;

public sealed class Publication
{
    // TODO 1, break it: which thread goes on, step by step, so that a tag of BrokenTag.cs is read half old, half new?
    public const string BreakIt = "";

    // TODO 2, fix both: the sheets behind their flag, and the two halves of the tag.
    private bool _isOpen;
    private int _sheets;
    private string _paper = "plain";
    private int _price = 1;

    /// <summary>How many sheets the desk has opened with; null before it has.</summary>
    public int? Sheets => _isOpen ? _sheets : null;

    /// <summary>What the price tag says now.</summary>
    public (string Paper, int Price) Tag => (_paper, _price);

    /// <summary>Opens the desk; called once.</summary>
    public void Open(int sheets)
    {
        _sheets = sheets;
        _isOpen = true;
    }

    /// <summary>Changes the price tag; one thread does, now and then.</summary>
    public void Change(string paper, int price)
    {
        _paper = paper;
        _price = price;
    }
}
