using System.Threading.Channels;

namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class ChannelTests
{
    [Fact]
    public void One_producer_and_one_consumer_are_proven_right_in_few_schedules()
    {
        var found = Judge.Correct(async () =>
        {
            var orders = Channel.CreateUnbounded<int>();
            var consumer = Task.Run(async () =>
            {
                var all = "";
                for (var i = 0; i < 3; i++) all += await orders.Reader.ReadAsync();
                return all;
            });
            for (var i = 1; i <= 3; i++) orders.Writer.TryWrite(i);
            Assert.Equal("123", await consumer);
        });
        Assert.InRange(found.Schedules, 2, 2000);
    }

    [Fact]
    public void An_enumeration_gets_everything_and_ends() => Judge.Correct(async () =>
    {
        var orders = Channel.CreateUnbounded<int>();
        var consumer = Task.Run(async () =>
        {
            var sum = 0;
            await foreach (var order in orders.Reader.ReadAllAsync()) sum += order;
            return sum;
        });
        await orders.Writer.WriteAsync(7);
        orders.Writer.Complete();
        Assert.Equal(7, await consumer);
    });

    [Fact]
    public void A_bounded_channel_holds_the_writer_back() => Judge.NotWrong(async () =>
    {
        var orders = Channel.CreateBounded<int>(1);
        var consumer = Task.Run(async () =>
        {
            var all = new List<int>();
            while (await orders.Reader.WaitToReadAsync())
                while (orders.Reader.TryRead(out var order)) all.Add(order);
            return string.Join(",", all);
        });
        for (var i = 1; i <= 2; i++)
        {
            await orders.Writer.WriteAsync(i);
            Assert.InRange(orders.Reader.Count, 0, 1);
        }
        orders.Writer.Complete();
        Assert.Equal("1,2", await consumer);
    });

    [Fact]
    public void A_channel_that_is_never_completed_leaves_its_reader_waiting() => Judge.Wrong(async () =>
    {
        var orders = Channel.CreateUnbounded<int>();
        var consumer = Task.Run(async () => { await foreach (var _ in orders.Reader.ReadAllAsync()) { } });
        await orders.Writer.WriteAsync(1);
        await consumer;
    }, "deadlock");

    [Fact]
    public void A_wait_for_an_item_promises_none_to_two_readers() => Judge.Wrong(async () =>
    {
        var orders = Channel.CreateUnbounded<int>();
        async Task Read()
        {
            if (!await orders.Reader.WaitToReadAsync()) return;
            if (!orders.Reader.TryRead(out _)) throw new InvalidOperationException("gone");
        }
        var readers = Task.WhenAll(Task.Run(Read), Task.Run(Read));
        orders.Writer.TryWrite(1);
        orders.Writer.Complete();
        await readers;
    }, "gone");

    [Fact]
    public void Reading_goes_on_on_the_pool() => Judge.Runs(async () =>
    {
        var orders = Channel.CreateUnbounded<int>();
        var writer = new Thread(() =>
        {
            Thread.Sleep(1000);
            orders.Writer.TryWrite(7);
        });
        writer.Start();
        Assert.Equal(7, await orders.Reader.ReadAsync());
        Assert.True(Thread.CurrentThread.IsThreadPoolThread);
    });

    [Fact]
    public void With_synchronous_continuations_reading_goes_on_inside_the_write() => Judge.Runs(() =>
    {
        var orders = Channel.CreateUnbounded<int>(new UnboundedChannelOptions { AllowSynchronousContinuations = true });
        var seen = 0;
        async Task Read() => seen = await orders.Reader.ReadAsync();
        _ = Read();
        orders.Writer.TryWrite(7);
        Assert.Equal(7, seen);
    });

    [Theory]
    [InlineData(BoundedChannelFullMode.DropWrite, "1,2", "3")]
    [InlineData(BoundedChannelFullMode.DropNewest, "1,3", "2")]
    [InlineData(BoundedChannelFullMode.DropOldest, "2,3", "1")]
    public void A_full_channel_drops_what_its_mode_says(BoundedChannelFullMode mode, string kept, string lost)
    {
        var text = mode.ToString();
        Judge.Runs(() =>
        {
            var dropped = "";
            var orders = Channel.CreateBounded<int>(new BoundedChannelOptions(2) { FullMode = Enum.Parse<BoundedChannelFullMode>(text) }, item => dropped += item);
            for (var i = 1; i <= 3; i++) Assert.True(orders.Writer.TryWrite(i));
            var left = new List<int>();
            while (orders.Reader.TryRead(out var item)) left.Add(item);
            Assert.Equal(kept, string.Join(",", left));
            Assert.Equal(lost, dropped);
        });
    }

    [Fact]
    public void What_completes_the_channel_reaches_the_reader() => Judge.Runs(async () =>
    {
        var orders = Channel.CreateUnbounded<int>();
        orders.Writer.TryWrite(1);
        orders.Writer.Complete(new InvalidOperationException("out of paper"));
        Assert.False(orders.Writer.TryWrite(2));
        Assert.False(orders.Reader.Completion.IsCompleted);
        Assert.Equal(1, await orders.Reader.ReadAsync());
        var closed = await Assert.ThrowsAsync<ChannelClosedException>(async () => await orders.Reader.ReadAsync());
        Assert.Equal("out of paper", closed.InnerException!.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await orders.Reader.WaitToReadAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => orders.Reader.Completion);
        await Assert.ThrowsAsync<ChannelClosedException>(async () => await orders.Writer.WriteAsync(3));
    });

    [Fact]
    public void A_token_ends_a_wait_for_an_item() => Judge.Runs(async () =>
    {
        var orders = Channel.CreateUnbounded<int>();
        using var soon = new CancellationTokenSource(1000);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await orders.Reader.ReadAsync(soon.Token));
        orders.Writer.TryWrite(1);
        Assert.Equal(1, orders.Reader.Count);
    });

    [Fact]
    public void A_token_ends_an_enumeration() => Judge.Runs(async () =>
    {
        var orders = Channel.CreateUnbounded<int>();
        using var soon = new CancellationTokenSource(1000);
        orders.Writer.TryWrite(1);
        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in orders.Reader.ReadAllAsync().WithCancellation(soon.Token)) seen++;
        });
        Assert.Equal(1, seen);
    });

    [Fact]
    public void A_prioritized_channel_gives_the_smallest_first() => Judge.Runs(() =>
    {
        var orders = Channel.CreateUnboundedPrioritized<int>();
        foreach (var item in new[] { 3, 1, 2 }) orders.Writer.TryWrite(item);
        Assert.True(orders.Reader.TryRead(out var first));
        Assert.Equal(1, first);
    });
}
