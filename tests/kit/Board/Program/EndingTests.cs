namespace Exercises;

/// <summary>Exercises whose tests end the process, or do not come back, before they search anything.</summary>
public class EndingTests
{
    private static readonly Action s_scenario = () => { };

    [Fact, Trait("Exercise", "exits-at-once")]
    public void Exits()
    {
        Environment.Exit(3);
        Judge.EverySchedule(s_scenario);
    }

    [Fact, Trait("Exercise", "throws-aside")]
    public void Throws_on_a_thread()
    {
        var thread = new Thread(() => throw new InvalidOperationException("Panda"));
        thread.Start();
        thread.Join();
        Judge.EverySchedule(s_scenario);
    }

    [Fact, Trait("Exercise", "never-comes-back")]
    public void Loops()
    {
        while (Environment.TickCount64 >= 0) { }
        Judge.EverySchedule(s_scenario);
    }

    [Fact, Trait("Exercise", "never-comes-back")]
    public void Is_run_all_the_same() => Judge.EverySchedule(s_scenario);
}
