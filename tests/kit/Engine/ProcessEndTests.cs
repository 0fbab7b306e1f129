namespace ConcurrencyWorkshop.Kit.Tests.Engine;

/// <summary>The end of a simulated process: who is waited for, and what becomes of the others.</summary>
public class ProcessEndTests
{
    [Row]
    internal static void Note(string name) => ArgumentException.ThrowIfNullOrEmpty(name);

    [Fact]
    public void A_finally_block_that_an_ended_process_never_runs_is_no_row()
    {
        var schedule = Simulate.Run(() =>
        {
            new Thread(() =>
            {
                try
                {
                    Thread.Sleep(Timeout.Infinite);
                }
                finally
                {
                    Note("cleaned up");
                }
            })
            { IsBackground = true }.Start();
            Thread.Sleep(10);
        });

        Assert.Empty(schedule.Rows);
    }

    [Fact]
    public void After_Main_foreground_threads_are_waited_for_and_no_others()
    {
        var schedule = Simulate.Run(() =>
        {
            new Thread(() => Thread.Sleep(2000)).Start();
            new Thread(() => Thread.Sleep(5000)) { IsBackground = true }.Start();
            Task.Run(() => Thread.Sleep(5000));
            ConcurrencyWorkshop.Judge.AfterMain();
        });

        Assert.Equal(2, schedule.Duration);
    }

    [Fact]
    public void A_foreground_thread_that_waits_for_ever_keeps_the_process_alive() =>
        Assert.Contains("deadlock", Simulate.TryRun(() =>
        {
            var never = new ManualResetEventSlim();
            new Thread(() => never.Wait()).Start();
            ConcurrencyWorkshop.Judge.AfterMain();
        }).Problem);
}
