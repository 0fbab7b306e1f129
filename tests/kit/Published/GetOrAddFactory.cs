using System.Collections.Concurrent;

namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>GetOrAdd calls the factory outside its locks: two threads that miss the key both resolve the SDK.</summary>
[Published("dotnet/msbuild issue 4798, mended in pull request 4797 (CachingSdkResolverService); ConcurrentDictionary.GetOrAdd, remarks", "resolved 2 times")]
internal static class GetOrAddFactory
{
    static int resolved;

    static string Resolve(string sdk)
    {
        Interlocked.Increment(ref resolved);
        return sdk + ".props";
    }

    public static void Wrong()
    {
        var cache = new ConcurrentDictionary<string, string>();
        Judge(sdk => cache.GetOrAdd(sdk, Resolve));
    }

    public static void Right()
    {
        var cache = new ConcurrentDictionary<string, Lazy<string>>();
        Judge(sdk => cache.GetOrAdd(sdk, key => new Lazy<string>(() => Resolve(key))).Value);
    }

    static void Judge(Func<string, string> find)
    {
        Together.Run(() => Assert.Equal("web.props", find("web")), () => Assert.Equal("web.props", find("web")));
        Assert.True(resolved == 1, $"resolved {resolved} times");
    }
}
