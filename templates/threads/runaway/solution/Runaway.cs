namespace Exercises;

/// <summary>A press that prints test sheets for an order until it is stopped, on a thread of its own.</summary>
public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;

    // Written by one thread and read by another: a plain field might be read once and never again.
    private volatile bool _stopped;

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    /// <summary>Stops the press, and comes back when it has stopped and its desk is cleared.</summary>
    public void Stop()
    {
        _stopped = true;
        _thread.Join();
    }

    private void Print()
    {
        try
        {
            while (!_stopped) Shop.PrintTestSheet(_order);
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
