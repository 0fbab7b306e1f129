// expect: Another desk, which has not opened, shows what the first one does
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2 2 1";
    private static volatile object? s_sheets;
    private static volatile Tuple<string, int> s_tag = Tuple.Create("plain", 1);
    public int? Sheets => (int?)s_sheets;
    public (string Paper, int Price) Tag => s_tag.ToValueTuple();
    public void Open(int sheets) => s_sheets = sheets;
    public void Change(string paper, int price) => s_tag = Tuple.Create(paper, price);
}
