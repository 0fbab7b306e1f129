namespace ConcurrencyWorkshop.Kit.Tests.Engine.Memory;

public class MemoryTests
{
    public static TheoryData<string> Kinds => [.. MemoryKinds.All.Keys];

    public static TheoryData<string> WholeKinds => [.. MemoryKinds.Whole.Keys];

    static readonly SimulationOptions allOutcomes = new() { CollectOutcomes = true, MaxSchedules = 10_000 };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_lost_update_is_found(string kind)
    {
        var exploration = Simulate.TryExplore(() => Twice(kind, locked: false), allOutcomes);
        Assert.Null(exploration.Problem);
        Assert.Equal(["1", "2"], exploration.Outcomes);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_locked_update_passes(string kind)
    {
        var exploration = Simulate.TryExplore(() => Twice(kind, locked: true), allOutcomes);
        Assert.Null(exploration.Problem);
        Assert.Equal(["2"], exploration.Outcomes);
        Assert.True(exploration.IsComplete, exploration.Coverage);
    }

    [Theory]
    [MemberData(nameof(WholeKinds))]
    public void An_update_in_one_step_is_never_lost(string kind)
    {
        var exploration = Simulate.TryExplore(() => Twice(kind, locked: false), allOutcomes);
        Assert.Equal(["2"], exploration.Outcomes);
        Assert.True(exploration.IsComplete, exploration.Coverage);
    }

    static int Twice(string kind, bool locked)
    {
        var (add, read) = (MemoryKinds.Whole.GetValueOrDefault(kind) ?? MemoryKinds.All[kind])();
        var gate = new object();
        var threads = new[] { new Thread(Once), new Thread(Once) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return read();

        void Once()
        {
            if (!locked) add();
            else
                lock (gate) add();
        }
    }
}
