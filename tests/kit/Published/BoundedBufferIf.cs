namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// A consumer that was woken finds the buffer empty, since another came between the pulse and its waking: the
/// condition must be tested in a loop.
/// </summary>
[Published("B. Lampson, D. Redell: Experience with Processes and Monitors in Mesa, CACM 23(2), 1980; A. Birrell: An Introduction to Programming with C# Threads, 2005", "Queue empty")]
internal static class BoundedBufferIf
{
    static readonly Queue<int> buffer = new();

    static void Put(int item)
    {
        lock (buffer)
        {
            buffer.Enqueue(item);
            Monitor.Pulse(buffer);
        }
    }

    public static void Wrong()
    {
        static void Get()
        {
            lock (buffer)
            {
                if (buffer.Count == 0) Monitor.Wait(buffer);
                buffer.Dequeue();
            }
        }
        Together.Run(Get, Get, () => { Put(1); Put(2); });
    }

    public static void Right()
    {
        static void Get()
        {
            lock (buffer)
            {
                while (buffer.Count == 0) Monitor.Wait(buffer);
                buffer.Dequeue();
            }
        }
        Together.Run(Get, Get, () => { Put(1); Put(2); });
    }
}
