namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class CountdownAndBarrierTests
{
    [Fact]
    public void A_countdown_waits_for_all() => Expect.Right(() =>
    {
        using var done = new CountdownEvent(2);
        var (a, b) = (0, 0);
        new Thread(() => { a = 1; done.Signal(); }).Start();
        new Thread(() => { b = 1; done.Signal(); }).Start();
        done.Wait();
        Assert.Equal(2, a + b);
        Assert.True(done.IsSet);
    });

    [Fact]
    public void A_missing_signal_is_a_deadlock_that_counts_it() => Expect.WrongAtOnce(() =>
    {
        var done = new CountdownEvent(2);
        new Thread(() => done.Signal()).Start();
        done.Wait();
    }, "deadlock", "1 of 2 signals are missing");

    [Fact]
    public void To_add_after_the_start_comes_too_late() => Expect.Wrong(() =>
    {
        var done = new CountdownEvent(1);
        new Thread(() => done.Signal()).Start();
        done.AddCount();
        done.Signal();
        done.Wait();
    }, "InvalidOperationException");

    [Fact]
    public void A_countdown_throws_what_the_real_one_throws() => Expect.RightAsForReal(() =>
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountdownEvent(-1));
        var done = new CountdownEvent(2);
        Assert.False(done.Signal());
        Assert.True(done.TryAddCount(2));
        Assert.Throws<InvalidOperationException>(() => done.Signal(4));
        Assert.True(done.Signal(3));
        Assert.Throws<InvalidOperationException>(() => done.Signal());
        Assert.False(done.TryAddCount());
        Assert.Throws<InvalidOperationException>(() => done.AddCount());
        done.Reset();
        Assert.Equal(2, done.CurrentCount);
        done.Reset(1);
        Assert.Equal(1, done.InitialCount);
        Assert.False(done.Wait(20));
        done.Dispose();
        Assert.Throws<ObjectDisposedException>(() => done.Wait());
    });

    [Fact]
    public void A_barrier_separates_phases() => Expect.Right(() =>
    {
        using var barrier = new Barrier(2);
        var written = new int[2];
        void Work(int me)
        {
            written[me] = 1;
            barrier.SignalAndWait();
            Assert.Equal(1, written[1 - me]);
        }
        var other = new Thread(() => Work(1));
        other.Start();
        Work(0);
        other.Join();
        Assert.Equal(1, barrier.CurrentPhaseNumber);
    });

    [Fact]
    public void A_missing_participant_is_a_deadlock() =>
        Expect.WrongAtOnce(() => new Barrier(2).SignalAndWait(), "deadlock", "1 of 2 have arrived");

    [Fact]
    public void Its_action_runs_once_in_each_phase_before_anyone_goes_on() => Expect.RightAsForReal(() =>
    {
        var phases = 0;
        var barrier = new Barrier(2, b =>
        {
            Assert.Equal(phases, b.CurrentPhaseNumber);
            Assert.Equal(2, b.ParticipantsRemaining);
            Assert.Throws<InvalidOperationException>(b.SignalAndWait);
            phases++;
        });
        void Work()
        {
            barrier.SignalAndWait();
            Assert.Equal(1, phases);
        }
        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
    });

    [Fact]
    public void What_its_action_throws_reaches_all() => Expect.RightAsForReal(() =>
    {
        var barrier = new Barrier(2, _ => throw new FormatException());
        void Work() => Assert.IsType<FormatException>(Assert.Throws<BarrierPostPhaseException>(barrier.SignalAndWait).InnerException);
        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        Assert.Equal(1, barrier.CurrentPhaseNumber);
    });

    [Fact]
    public void Who_leaves_lets_the_others_go_on() => Expect.RightAsForReal(() =>
    {
        var barrier = new Barrier(2);
        var other = new Thread(barrier.SignalAndWait);
        other.Start();
        barrier.RemoveParticipant();
        other.Join();
        Assert.Equal(1, barrier.ParticipantCount);
    });

    [Fact]
    public void A_limit_takes_the_arrival_back() => Expect.RightAsForReal(() =>
    {
        var barrier = new Barrier(2);
        Assert.False(barrier.SignalAndWait(0));
        Assert.False(barrier.SignalAndWait(20));
        Assert.Equal(2, barrier.ParticipantsRemaining);
        using var source = new CancellationTokenSource(20);
        Assert.Throws<OperationCanceledException>(() => barrier.SignalAndWait(source.Token));
        Assert.Equal(2, barrier.ParticipantsRemaining);
    });

    [Fact]
    public void A_barrier_throws_what_the_real_one_throws() => Expect.RightAsForReal(() =>
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Barrier(-1));
        var barrier = new Barrier(0);
        Assert.Throws<InvalidOperationException>(barrier.SignalAndWait);
        Assert.Throws<ArgumentOutOfRangeException>(() => barrier.RemoveParticipants(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => barrier.RemoveParticipant());
        Assert.Equal(0, barrier.AddParticipants(2));
        barrier.Dispose();
        Assert.Throws<ObjectDisposedException>(barrier.SignalAndWait);
        Assert.Throws<ObjectDisposedException>(() => barrier.AddParticipant());
    });
}
