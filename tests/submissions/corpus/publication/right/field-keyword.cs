// accepted: the lock stands around the field of the property itself
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2";
    private Opening? _opening;
    public int? Sheets => Volatile.Read(ref _opening)?.Sheets;
    public (string Paper, int Price) Tag
    {
        get { lock (this) return field; }
        private set { lock (this) field = value; }
    } = ("plain", 1);
    public void Open(int sheets) => Volatile.Write(ref _opening, new(sheets));
    public void Change(string paper, int price) => Tag = (paper, price);
    private sealed record Opening(int Sheets);
}
