// accepted: the loop looks whether a channel is completed
using System.Threading.Channels;

namespace Exercises;

public sealed class Runaway
{
    private readonly Channel<int> _stop = Channel.CreateUnbounded<int>();
    private readonly Thread _thread;

    public Runaway(string order)
    {
        _thread = new Thread(() =>
        {
            while (!_stop.Reader.Completion.IsCompleted) Shop.PrintTestSheet(order);
            Shop.ClearDesk(order);
        });
    }

    public void Start() => _thread.Start();

    public void Stop()
    {
        _stop.Writer.Complete();
        _thread.Join();
    }
}
