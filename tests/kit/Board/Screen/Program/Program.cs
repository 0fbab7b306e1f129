using System.Runtime.CompilerServices;
using ConcurrencyWorkshop;
using Xunit;

return Workshop.Main(args);

internal static class Beginning
{
    [ModuleInitializer]
    internal static void Begin() => Workshop.Begin();
}

public class TwoThreadsTests
{
    [Fact, Trait("Exercise", "two-threads")]
    public void Adds_up() => Assert.Equal(5, 2 + 2);
}

public class FailingThreadTests
{
    [Fact, Trait("Exercise", "failing-thread")]
    public void Is_right() => Assert.Equal(4, 2 + 2);
}

public class OneTillTests
{
    [Fact, Trait("Exercise", "one-till")]
    public void Is_right() => Simulate.Explore(() => Assert.Equal(5, Till.PayTwice(2, 3)));
}
