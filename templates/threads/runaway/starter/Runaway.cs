namespace Exercises;

/// <summary>A press that prints test sheets for an order until it is stopped, on a thread of its own.</summary>
public sealed class Runaway
{
    private readonly string _order;
    private readonly Thread _thread;

    public Runaway(string order)
    {
        _order = order;
        _thread = new Thread(Print) { IsBackground = true };
    }

    public void Start() => _thread.Start();

    /// <summary>Stops the press, and comes back when it has stopped and its desk is cleared.</summary>
    public void Stop()
    {
        // TODO: the press does not listen. No thread can be killed; have this one stop by itself.
        _thread.Interrupt();
        _thread.Join(TimeSpan.FromSeconds(1));
    }

    private void Print()
    {
        try
        {
            while (true) Shop.PrintTestSheet(_order);
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
