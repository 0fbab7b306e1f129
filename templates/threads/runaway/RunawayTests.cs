namespace Exercises;

public class RunawayTests
{
    [Fact, Trait("Exercise", "runaway")]
    public Task Stopped_in_the_third_sheet() =>
        Simulate.TryRun(() =>
            {
                var press = new Runaway("r001");
                press.Start();
                Thread.Sleep(2500);
                press.Stop();
            })
            .EndsByItself()
            .OnThreads()
            .StopsWithinARound("r001", "PrintTestSheet", asked: 2.5)
            .CleansUpOnce("ClearDesk")
            .WithoutSpinning()
            .WithoutSleeping()
            .Verify();

    [Fact, Trait("Exercise", "runaway")]
    public void Two_presses_one_after_the_other() =>
        Simulate.TryRun(() =>
            {
                var (one, two) = (new Runaway("r002"), new Runaway("r003"));
                one.Start();
                two.Start();
                Thread.Sleep(1500);
                one.Stop();
                Thread.Sleep(1600);
                two.Stop();
            })
            .EndsByItself()
            .StopsWithinARound("r002", "PrintTestSheet", asked: 1.5)
            .StopsWithinARound("r003", "PrintTestSheet", asked: 3.6);

    [Fact, Trait("Exercise", "runaway")]
    public void In_every_schedule() =>
        Judge.EverySchedule(() =>
        {
            var press = new Runaway("r004");
            press.Start();
            // Who cannot stop it and says so has not ignored it.
            if (Judge.ErrorOf(press.Stop) is not null) return;
            var printed = Shop.TestSheets;
            Judge.Demand(
                Shop.DesksCleared == 1,
                $"Stop came back when the desk had been cleared {Shop.DesksCleared} times, not once: nobody waited for it",
                "Whoever calls Stop takes the press for stopped and the desk for clear.",
                "what Stop waits for; a Join with a limit may give up, and says so.");
            Thread.Sleep(5000);
            Judge.Demand(
                printed == Shop.TestSheets,
                "The press went on after Stop had come back",
                "A thread that goes on uses what others take for free by then.",
                "what Stop waits for; a Join with a limit may give up, and says so.");
        },
        new() { DataRaces = true });
}
