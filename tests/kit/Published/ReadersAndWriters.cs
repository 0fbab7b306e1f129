namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>The first reader locks the room and the last one opens it. Where nothing guards their number, two are the first.</summary>
[Published("P. Courtois, F. Heymans, D. Parnas: Concurrent Control with Readers and Writers, CACM 14(10), 1971", "deadlock")]
internal static class ReadersAndWriters
{
    static readonly SemaphoreSlim room = new(1);
    static readonly SemaphoreSlim mutex = new(1);
    static int readers;

    public static void Wrong()
    {
        static void Read()
        {
            if (++readers == 1) room.Wait();
            if (--readers == 0) room.Release();
        }
        Together.Run(Read, Read, Write);
    }

    public static void Right()
    {
        static void Read()
        {
            mutex.Wait();
            if (++readers == 1) room.Wait();
            mutex.Release();
            mutex.Wait();
            if (--readers == 0) room.Release();
            mutex.Release();
        }
        Together.Run(Read, Read, Write);
    }

    static void Write()
    {
        room.Wait();
        room.Release();
    }
}
