namespace Exercises;

public class TwoJobsTests
{
    [Fact, Trait("Exercise", "two-jobs")]
    public Task Both_jobs_at_once() =>
        Simulate.Run(() => TwoJobs.Serve("r001", "r002"))
            .CallsOnce("Fetch", "r001", "r002")
            .OnThePool()
            .AtOnce()
            .WithoutSpinning()
            .ReturnsWhenDone()
            .WithoutSleeping()
            .Returns("r001.jpg, 533 KB", "r002.jpg, 670 KB")
            .Verify();

    [Fact, Trait("Exercise", "two-jobs")]
    public void Any_two_jobs() =>
        Simulate.Run(() => TwoJobs.Serve("r003", "r004").Concat(TwoJobs.Serve("r006", "r005")).ToArray())
            .CallsOnce("Fetch", "r003", "r004", "r005", "r006")
            .AtOnce("r003", "r004")
            .AtOnce("r005", "r006")
            .Returns("r003.jpg, 807 KB", "r004.jpg, 944 KB", "r006.jpg, 318 KB", "r005.jpg, 181 KB");

    [Fact, Trait("Exercise", "two-jobs")]
    public void In_every_schedule() =>
        Judge.EverySchedule(
            () => Judge.Results(TwoJobs.Serve("r003", "r004"), "r003.jpg, 807 KB", "r004.jpg, 944 KB"),
            new SimulationOptions { MaxSchedules = 1000 });
}
