using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class ConcurrentCollectionTests
{
    [Fact]
    public void A_queue_gives_each_item_once_and_in_order() => Judge.Correct(() =>
    {
        var orders = new ConcurrentQueue<int>();
        var other = new Thread(() =>
        {
            orders.Enqueue(1);
            orders.Enqueue(2);
        });
        other.Start();
        var got = orders.TryDequeue(out var first);
        other.Join();
        if (got) Assert.Equal(1, first);
        Assert.Equal(got ? 1 : 2, orders.Count);
    });

    [Fact]
    public void Asking_whether_a_queue_is_empty_promises_nothing() => Judge.Wrong(() =>
    {
        var orders = new ConcurrentQueue<int>([1]);
        void Take()
        {
            if (orders.IsEmpty) return;
            if (!orders.TryDequeue(out _)) throw new InvalidOperationException("gone");
        }
        var other = new Thread(Take);
        other.Start();
        Take();
        other.Join();
    }, "gone");

    [Fact]
    public void Waiting_in_a_loop_for_an_item_ends_when_it_comes() => Judge.Runs(() =>
    {
        var orders = new ConcurrentQueue<int>();
        var other = new Thread(() =>
        {
            Thread.Sleep(1000);
            orders.Enqueue(1);
        });
        other.Start();
        while (!orders.TryDequeue(out _)) { }
    });

    [Fact]
    public void Waiting_in_a_loop_for_an_item_that_never_comes_is_stuck() => Assert.Contains("stuck",
        Simulate.TryRun(() =>
        {
            var orders = new ConcurrentQueue<int>();
            while (!orders.TryDequeue(out _)) { }
        }).Problem);

    [Fact]
    public void A_stack_gives_the_last_first() => Judge.Correct(() =>
    {
        var orders = new ConcurrentStack<int>();
        var other = new Thread(() => orders.PushRange([1, 2]));
        other.Start();
        if (orders.TryPop(out var last)) Assert.Equal(2, last);
        other.Join();
    });

    [Fact]
    public void A_bag_keeps_everything() => Judge.Correct(() =>
    {
        var orders = new ConcurrentBag<int>();
        var other = new Thread(() => orders.Add(1));
        other.Start();
        orders.Add(2);
        other.Join();
        Assert.Equal([1, 2], orders.Order());
    });

    [Fact]
    public void A_collection_behind_its_interface_is_the_same() => Judge.Wrong(() =>
    {
        IProducerConsumerCollection<int> orders = new ConcurrentQueue<int>();
        var other = new Thread(() => orders.TryAdd(1));
        other.Start();
        Assert.True(orders.TryTake(out _));
        other.Join();
    }, "Assert.True");

    static ImmutableList<int> list = [];

    [Fact]
    public void An_interlocked_update_of_an_immutable_collection_loses_nothing() => Judge.Correct(() =>
    {
        var other = new Thread(() => ImmutableInterlocked.Update(ref list, old => old.Add(1)));
        other.Start();
        ImmutableInterlocked.Update(ref list, old => old.Add(2));
        other.Join();
        Assert.Equal(2, list.Count);
    });

    [Fact]
    public void A_plain_update_of_an_immutable_collection_loses_one() => Judge.Wrong(() =>
    {
        var other = new Thread(() => list = list.Add(1));
        other.Start();
        list = list.Add(2);
        other.Join();
        Assert.Equal(2, list.Count);
    }, "Assert.Equal");

    [Fact]
    public void Thread_local_values_begin_anew_in_each_schedule() => Judge.Correct(() =>
    {
        using var counts = new ThreadLocal<int>(() => 0, trackAllValues: true);
        var other = new Thread(() => counts.Value++);
        other.Start();
        counts.Value++;
        other.Join();
        Assert.Equal([1, 1], counts.Values);
    });
}
