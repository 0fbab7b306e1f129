// accepted: a version before and after, both halves volatile: whoever saw a change looks again
namespace Exercises;

public sealed class Publication
{
    public const string BreakIt = "1 2";

    private readonly TaskCompletionSource<int> _sheets = new();
    private readonly Lock _gate = new();
    private int _version;
    private string _paper = "plain";
    private int _price = 1;

    public int? Sheets => _sheets.Task.IsCompletedSuccessfully ? _sheets.Task.Result : null;

    public (string Paper, int Price) Tag
    {
        get
        {
            while (true)
            {
                var before = Volatile.Read(ref _version);
                var tag = (Volatile.Read(ref _paper), Volatile.Read(ref _price));
                if (before % 2 == 0 && Volatile.Read(ref _version) == before) return tag;
                Thread.Yield();
            }
        }
    }

    public void Open(int sheets) => _sheets.SetResult(sheets);

    public void Change(string paper, int price)
    {
        lock (_gate)
        {
            Volatile.Write(ref _version, _version + 1);
            Volatile.Write(ref _paper, paper);
            Volatile.Write(ref _price, price);
            Volatile.Write(ref _version, _version + 1);
        }
    }
}
