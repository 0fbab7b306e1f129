namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class EventTests
{
    [Fact]
    public void A_slim_event_holds_all_until_it_is_set() => Expect.Right(() =>
    {
        var (open, value) = (new ManualResetEventSlim(), 0);
        var threads = new[] { new Thread(Look), new Thread(Look) };
        void Look()
        {
            open.Wait();
            Assert.Equal(42, value);
        }
        foreach (var thread in threads) thread.Start();
        value = 42;
        open.Set();
        foreach (var thread in threads) thread.Join();
        Assert.True(open.IsSet);
        open.Reset();
        Assert.False(open.Wait(1000));
    });

    [Fact]
    public void Set_before_the_value_is_written_is_found() => Expect.Wrong(() =>
    {
        var (open, value) = (new ManualResetEventSlim(), 0);
        var reader = new Thread(() =>
        {
            open.Wait();
            Assert.Equal(42, value);
        });
        reader.Start();
        open.Set();
        value = 42;
        reader.Join();
    }, "Assert.Equal");

    [Fact]
    public void A_slim_event_that_nobody_sets_is_a_deadlock() =>
        Expect.WrongAtOnce(() => new ManualResetEventSlim().Wait(), "deadlock", "nobody has set it");

    [Fact]
    public void A_loop_over_an_event_that_nobody_sets_is_stuck() => Expect.WrongAtOnce(() =>
    {
        var open = new ManualResetEventSlim();
        while (!open.IsSet) { }
    }, "stuck");

    [Fact]
    public void A_slim_event_throws_what_the_real_one_throws() => Expect.RightAsForReal(() =>
    {
        var open = new ManualResetEventSlim(false);
        using var source = new CancellationTokenSource();
        source.CancelAfter(20);
        Assert.Throws<OperationCanceledException>(() => open.Wait(source.Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => open.Wait(-2));
        open.Dispose();
        Assert.Throws<ObjectDisposedException>(() => open.Wait());
        Assert.Throws<ObjectDisposedException>(() => open.Reset());
    });

    [Fact]
    public void An_auto_reset_event_lets_one_through() => Expect.RightAsForReal(() =>
    {
        using var turn = new AutoResetEvent(true);
        var count = 0;
        void Add()
        {
            turn.WaitOne();
            count++;
            turn.Set();
        }
        var threads = new[] { new Thread(Add), new Thread(Add) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Equal(2, count);
        Assert.True(turn.WaitOne(0));
        Assert.False(turn.WaitOne(0));
    });

    [Fact]
    public void A_second_set_may_be_lost_in_a_search() => Expect.Wrong(() =>
    {
        var turn = new AutoResetEvent(false);
        var threads = new[] { new Thread(() => turn.WaitOne()), new Thread(() => turn.WaitOne()) };
        foreach (var thread in threads) thread.Start();
        turn.Set();
        turn.Set();
        foreach (var thread in threads) thread.Join();
    }, "deadlock");

    [Fact]
    public void In_the_natural_schedule_each_set_releases_one_who_waits()
    {
        var schedule = Simulate.Run(() =>
        {
            var turn = new AutoResetEvent(false);
            var threads = new[] { new Thread(() => turn.WaitOne()), new Thread(() => turn.WaitOne()) };
            foreach (var thread in threads) thread.Start();
            Thread.Sleep(1000);
            turn.Set();
            turn.Set();
            foreach (var thread in threads) thread.Join();
            return turn.WaitOne(0);
        });
        Assert.False(schedule.Result);
    }

    [Fact]
    public void A_manual_reset_event_stays_set() => Expect.RightAsForReal(() =>
    {
        var gate = new ManualResetEvent(false);
        var threads = new[] { new Thread(() => gate.WaitOne()), new Thread(() => gate.WaitOne()) };
        foreach (var thread in threads) thread.Start();
        gate.Set();
        foreach (var thread in threads) thread.Join();
        gate.Reset();
        Assert.False(gate.WaitOne(20));
    });

    [Fact]
    public void A_reset_too_soon_is_found() => Expect.Wrong(() =>
    {
        var gate = new EventWaitHandle(false, EventResetMode.ManualReset);
        var thread = new Thread(() => gate.WaitOne());
        thread.Start();
        gate.Set();
        gate.Reset();
        thread.Join();
    }, "deadlock");

    [Fact]
    public void Waits_for_any_and_for_all() => Expect.RightAsForReal(() =>
    {
        using var first = new AutoResetEvent(false);
        using var second = new ManualResetEvent(false);
        Assert.Equal(WaitHandle.WaitTimeout, WaitHandle.WaitAny([first, second], 20));
        second.Set();
        Assert.Equal(1, WaitHandle.WaitAny([first, second]));
        Assert.False(WaitHandle.WaitAll([first, second], 0));
        first.Set();
        Assert.True(WaitHandle.WaitAll([first, second]));
        Assert.False(first.WaitOne(0));
        Assert.True(WaitHandle.SignalAndWait(first, second));
        Assert.True(first.WaitOne(0));
    });

    [Fact]
    public void Handles_throw_what_the_real_ones_throw() => Expect.Right(() =>
    {
        var handle = new AutoResetEvent(true);
        Assert.Throws<ArgumentOutOfRangeException>(() => handle.WaitOne(-2));
        Assert.Throws<ArgumentNullException>(() => WaitHandle.WaitAny(null!));
        Assert.Throws<ArgumentException>(() => WaitHandle.WaitAny([]));
        Assert.Throws<ArgumentNullException>(() => WaitHandle.WaitAny([null!]));
        Assert.Throws<NotSupportedException>(() => WaitHandle.WaitAny(new WaitHandle[65]));
        Assert.Throws<DuplicateWaitObjectException>(() => WaitHandle.WaitAll([handle, handle]));
        handle.Dispose();
        Assert.Throws<ObjectDisposedException>(() => handle.WaitOne());
        Assert.Throws<ObjectDisposedException>(() => handle.Set());
    });

    [Fact]
    public void The_handle_of_a_token_is_signalled_when_it_is_cancelled() => Expect.RightAsForReal(() =>
    {
        using var source = new CancellationTokenSource();
        using var never = new AutoResetEvent(false);
        var token = source.Token;
        Assert.False(token.WaitHandle.WaitOne(20));
        var thread = new Thread(() => Assert.Equal(1, WaitHandle.WaitAny([never, token.WaitHandle])));
        thread.Start();
        source.Cancel();
        thread.Join();
        Assert.True(token.WaitHandle.WaitOne(0));
    });

    [Fact]
    public void A_named_event_is_not_simulated() => Expect.Refused(() =>
    {
        _ = new EventWaitHandle(false, EventResetMode.AutoReset, "shop");
    }, "named EventWaitHandle");
}
