namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// Producers and consumers wait at the same object, and a producer's pulse wakes another producer: all sleep.
/// One has to wake all of them.
/// </summary>
[Published("C2 wiki: Extreme Programming Challenge Fourteen; M. Charpentier: An Example of Debugging Java with a Model Checker; M. Kuppe: BlockingQueue", "deadlock", IsLarge = true)]
internal static class BoundedBufferPulse
{
    sealed class Buffer(Action<object> wake)
    {
        int items;

        public void Put()
        {
            lock (this)
            {
                while (items == 1) Monitor.Wait(this);
                items++;
                wake(this);
            }
        }

        public void Get()
        {
            lock (this)
            {
                while (items == 0) Monitor.Wait(this);
                items--;
                wake(this);
            }
        }
    }

    public static void Wrong() => Judge(new Buffer(Monitor.Pulse));

    public static void Right() => Judge(new Buffer(Monitor.PulseAll));

    static void Judge(Buffer buffer) => Together.Run(
        () => { buffer.Get(); buffer.Get(); buffer.Get(); },
        () => { buffer.Put(); buffer.Put(); },
        buffer.Put);
}
