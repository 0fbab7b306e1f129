// accepted: the loop sleeps for no time, where Interrupt reaches it
namespace Exercises;

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

    public void Stop()
    {
        _thread.Interrupt();
        _thread.Join();
    }

    private void Print()
    {
        try
        {
            while (true)
            {
                Shop.PrintTestSheet(_order);
                Thread.Sleep(0);
            }
        }
        catch (ThreadInterruptedException)
        {
            // Asked to stop.
        }
        finally
        {
            Shop.ClearDesk(_order);
        }
    }
}
