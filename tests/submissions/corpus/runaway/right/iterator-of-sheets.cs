// accepted: an iterator that ends
namespace Exercises;

public sealed class Runaway
{
    private readonly Thread _thread;
    private readonly Lock _gate = new();
    private bool _open = true;

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            foreach (var sheet in Sheets(order)) sheet();
        });
    }

    private bool Open
    {
        get { lock (_gate) return _open; }
        set { lock (_gate) _open = value; }
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        Open = false;
        _thread.Join();
    }

    private IEnumerable<Action> Sheets(string order)
    {
        try
        {
            while (Open) yield return () => Shop.PrintTestSheet(order);
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }
}
