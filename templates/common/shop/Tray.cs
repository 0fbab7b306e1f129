namespace PrintShop;

/// <summary>A tray of paper. It has a number of its own, and no lock: that is for whoever uses it.</summary>
public sealed class Tray(int number, int sheets)
{
    /// <summary>The tray's number; no two trays have the same.</summary>
    public int Number { get; } = number;

    /// <summary>How many sheets are in it: plain memory, so that whoever shares it must guard it.</summary>
    public int Sheets = sheets;
}
