using System.Collections.Concurrent;

namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>Two calls to a thread-safe collection, each atomic, are not atomic together.</summary>
[Published("O. Shacham et al.: Testing Atomicity of Composed Concurrent Operations, OOPSLA 2011", "KeyNotFoundException")]
internal static class ContainsThenIndex
{
    public static void Wrong() => Judge(prices => prices.ContainsKey("poster") ? prices["poster"] : 0);

    public static void Right() => Judge(prices => prices.TryGetValue("poster", out var price) ? price : 0);

    static void Judge(Func<ConcurrentDictionary<string, int>, int> look)
    {
        var prices = new ConcurrentDictionary<string, int> { ["poster"] = 9 };
        Together.Run(() => look(prices), () => prices.TryRemove("poster", out _));
    }
}
