namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>A dictionary that two threads write at once: lost entries, or a lookup that never ends.</summary>
[Published("T. Ferrandez: High CPU in .NET app using a static Generic.Dictionary, If broken it is, fix it you should, 2009; Dictionary<TKey,TValue>, Thread safety", "Dictionary")]
internal static class SharedDictionary
{
    static readonly Dictionary<int, string> cache = [];

    public static void Wrong() => Together.Run(() => cache[1] = "a", () => cache[2] = "b");

    public static void Right()
    {
        Together.Run(() => { lock (cache) cache[1] = "a"; }, () => { lock (cache) cache[2] = "b"; });
        Assert.Equal(2, cache.Count);
    }
}
