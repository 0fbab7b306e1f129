// expect: Publication.cs
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2";

    private int _sheets = -1;
    private string _paper = "plain";
    private int _price = 1;

    public int? Sheets => Volatile.Read(ref _sheets) is >= 0 and var sheets ? sheets : null;

    public (string Paper, int Price) Tag => (Volatile.Read(ref _paper), Volatile.Read(ref _price));

    public void Open(int sheets) => Interlocked.Exchange(ref _sheets, sheets);

    public void Change(string paper, int price)
    {
        Interlocked.Exchange(ref _paper, paper);
        Interlocked.Exchange(ref _price, price);
    }
}
