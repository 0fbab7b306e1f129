namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>A value that is loaded when first awaited: all who come before it is there load it too, unless they share the task.</summary>
[Published("S. Toub: AsyncLazy<T>, .NET Parallel Programming blog, 2011", "loaded 2 times", IsLarge = true)]
internal static class AsyncLazy
{
    static int loaded;

    static async Task<string> Load()
    {
        Interlocked.Increment(ref loaded);
        await Task.Yield();
        return "prices";
    }

    public static async Task Wrong()
    {
        string? prices = null;
        await Judge(async () => prices ??= await Load());
    }

    public static async Task Right()
    {
        var prices = new Lazy<Task<string>>(Load);
        await Judge(() => prices.Value);
    }

    static async Task Judge(Func<Task<string>> prices)
    {
        Assert.Equal(["prices", "prices"], await Task.WhenAll(Task.Run(prices), Task.Run(prices)));
        Assert.True(loaded == 1, $"loaded {loaded} times");
    }
}
