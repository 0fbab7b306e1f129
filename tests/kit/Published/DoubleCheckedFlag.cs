namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// A flag instead of null says that the value is there. Read plainly, nothing orders the flag before the value,
/// and a thread may see the flag without the value.
/// </summary>
[Published("J. Duffy: Revisited: Broken variants on double checked locking, joeduffyblog.com, 2007", "data race on", DataRaces = true)]
internal static class DoubleCheckedFlag
{
    static readonly object gate = new();
    static bool plain;
    static volatile bool marked;
    static int rate;

    public static void Wrong()
    {
        void Read()
        {
            if (!plain)
                lock (gate)
                    if (!plain)
                    {
                        rate = 19;
                        plain = true;
                    }
            Assert.Equal(19, rate);
        }
        Together.Run(Read, Read);
    }

    public static void Right()
    {
        void Read()
        {
            if (!marked)
                lock (gate)
                    if (!marked)
                    {
                        rate = 19;
                        marked = true;
                    }
            Assert.Equal(19, rate);
        }
        Together.Run(Read, Read);
    }
}
