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
            Assert.True(Shop.DesksCleared == 1, $"The press was to be stopped, and the desk had been cleared {Shop.DesksCleared} times, not once: nobody waited for it.");
            Thread.Sleep(5000);
            Assert.True(printed == Shop.TestSheets, "The press went on after it had been stopped: it still printed sheets.");
        },
        new() { DataRaces = true });
}
