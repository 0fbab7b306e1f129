namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// Two flatmates leave notes, lest both buy milk. A note that is looked for before it is left stops nobody; with two
/// notes, one of them must wait for the other's.
/// </summary>
[Published("T. Anderson, M. Dahlin: Operating Systems: Principles and Practice, section 5.1, Too Much Milk, solutions 1 and 3", "2 bottles")]
internal static class TooMuchMilk
{
    static volatile int bottles;
    static volatile bool note;
    static volatile bool noteA;
    static volatile bool noteB;

    public static void Wrong()
    {
        static void Shop()
        {
            if (bottles != 0 || note) return;
            note = true;
            bottles++;
            note = false;
        }
        Together.Run(Shop, Shop);
        Assert.True(bottles == 1, $"{bottles} bottles");
    }

    public static void Right()
    {
        Together.Run(
            () =>
            {
                noteA = true;
                Interlocked.MemoryBarrier();
                while (noteB) Thread.Yield();
                if (bottles == 0) bottles = 1;
                noteA = false;
            },
            () =>
            {
                noteB = true;
                Interlocked.MemoryBarrier();
                if (!noteA && bottles == 0) bottles = 1;
                noteB = false;
            });
        Assert.True(bottles == 1, $"{bottles} bottles");
    }
}
