using System.Collections.Concurrent;

namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class BlockingCollectionTests
{
    [Fact]
    public void Everything_added_comes_out_and_the_consumer_ends() => Judge.Correct(() =>
    {
        using var orders = new BlockingCollection<int>(1);
        var sum = 0;
        var consumer = new Thread(() => { foreach (var order in orders.GetConsumingEnumerable()) sum += order; });
        consumer.Start();
        for (var i = 1; i <= 3; i++) orders.Add(i);
        orders.CompleteAdding();
        consumer.Join();
        Assert.Equal(6, sum);
        Assert.True(orders.IsCompleted);
    });

    [Fact]
    public void Without_CompleteAdding_the_consumer_waits_for_ever() => Judge.Wrong(() =>
    {
        var orders = new BlockingCollection<int>();
        var consumer = new Thread(() => { foreach (var _ in orders.GetConsumingEnumerable()) { } });
        consumer.Start();
        orders.Add(1);
        consumer.Join();
    }, "deadlock");

    [Fact]
    public void Adding_after_CompleteAdding_throws() => Judge.Wrong(() =>
    {
        var orders = new BlockingCollection<int>();
        var other = new Thread(() => orders.CompleteAdding());
        other.Start();
        orders.Add(1);
        other.Join();
    }, "marked as complete with regards to additions");

    [Fact]
    public void A_full_collection_makes_the_producer_wait() => Judge.Runs(() =>
    {
        var orders = new BlockingCollection<int>(1);
        var consumer = new Thread(() =>
        {
            Thread.Sleep(2000);
            orders.Take();
        });
        consumer.Start();
        orders.Add(1);
        Assert.False(orders.TryAdd(2));
        Assert.False(orders.TryAdd(2, 500));
        orders.Add(2);
        Assert.Equal(TimeSpan.FromSeconds(2), DateTime.UtcNow - new DateTime(2026, 1, 1, 9, 0, 0));
    });

    [Fact]
    public void A_token_ends_a_wait() => Judge.Runs(() =>
    {
        var orders = new BlockingCollection<int>();
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        Assert.Throws<OperationCanceledException>(() => orders.Take(soon.Token));
    });

    [Fact]
    public void Taking_when_nothing_will_come_throws() => Judge.Runs(() =>
    {
        var orders = new BlockingCollection<int>();
        orders.CompleteAdding();
        Assert.Throws<InvalidOperationException>(() => orders.Take());
        Assert.False(orders.TryTake(out _));
    });

    [Fact]
    public void Two_consumers_share_the_items() => Judge.Correct(() =>
    {
        var orders = new BlockingCollection<int>();
        var taken = 0;
        var other = new Thread(() => { while (orders.TryTake(out _, Timeout.Infinite)) Interlocked.Increment(ref taken); });
        other.Start();
        orders.Add(1);
        orders.Add(2);
        orders.CompleteAdding();
        while (orders.TryTake(out _)) Interlocked.Increment(ref taken);
        other.Join();
        Assert.Equal(2, taken);
    });

    [Fact]
    public void Any_of_several_collections_serves() => Judge.Runs(() =>
    {
        BlockingCollection<string>[] tills = [new(), new()];
        var other = new Thread(() =>
        {
            Thread.Sleep(100);
            tills[1].Add("a");
        });
        other.Start();
        Assert.Equal(1, BlockingCollection<string>.TakeFromAny(tills, out var item));
        Assert.Equal("a", item);
        Assert.Equal(0, BlockingCollection<string>.AddToAny(tills, "b"));
    });
}
