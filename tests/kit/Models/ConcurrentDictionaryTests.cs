using System.Collections.Concurrent;

namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class ConcurrentDictionaryTests
{
    [Fact]
    public void A_factory_may_run_twice() => Judge.Wrong(() =>
    {
        var made = 0;
        var prices = new ConcurrentDictionary<string, int>();
        var other = new Thread(() => prices.GetOrAdd("a", _ => Interlocked.Increment(ref made)));
        other.Start();
        prices.GetOrAdd("a", _ => Interlocked.Increment(ref made));
        other.Join();
        Assert.Equal(1, made);
    }, "Assert.Equal");

    [Fact]
    public void All_get_the_value_that_was_added() => Judge.Correct(() =>
    {
        var prices = new ConcurrentDictionary<string, object>();
        object? theirs = null;
        var other = new Thread(() => theirs = prices.GetOrAdd("a", _ => new object()));
        other.Start();
        var mine = prices.GetOrAdd("a", _ => new object());
        other.Join();
        Assert.Same(mine, theirs);
    });

    [Fact]
    public void AddOrUpdate_loses_nothing() => Judge.Correct(() =>
    {
        var sold = new ConcurrentDictionary<string, int>();
        var other = new Thread(() => sold.AddOrUpdate("a", 1, (_, n) => n + 1));
        other.Start();
        sold.AddOrUpdate("a", 1, (_, n) => n + 1);
        other.Join();
        Assert.Equal(2, sold["a"]);
    });

    [Fact]
    public void Reading_and_writing_in_two_calls_loses_updates() => Judge.Wrong(() =>
    {
        var sold = new ConcurrentDictionary<string, int> { ["a"] = 0 };
        var other = new Thread(() => sold["a"] = sold["a"] + 1);
        other.Start();
        sold["a"] = sold["a"] + 1;
        other.Join();
        Assert.Equal(2, sold["a"]);
    }, "Assert.Equal");

    [Fact]
    public void Asking_before_adding_is_a_race() => Judge.Wrong(() =>
    {
        var added = 0;
        var seen = new ConcurrentDictionary<int, int>();
        void Add()
        {
            if (seen.ContainsKey(1)) return;
            seen.TryAdd(1, 1);
            Interlocked.Increment(ref added);
        }
        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
        Assert.Equal(1, added);
    }, "Assert.Equal");

    [Fact]
    public void Removing_gives_the_value_to_one_only() => Judge.Correct(() =>
    {
        var orders = new ConcurrentDictionary<int, string> { [1] = "a" };
        var taken = 0;
        var other = new Thread(() => { if (orders.TryRemove(1, out _)) Interlocked.Increment(ref taken); });
        other.Start();
        if (orders.TryRemove(1, out _)) Interlocked.Increment(ref taken);
        other.Join();
        Assert.Equal(1, taken);
        Assert.True(orders.IsEmpty);
    });

    [Fact]
    public void An_enumeration_may_see_what_comes_meanwhile() => Judge.Wrong(() =>
    {
        var orders = new ConcurrentDictionary<int, string> { [1] = "a" };
        var other = new Thread(() => orders[2] = "b");
        other.Start();
        var seen = 0;
        foreach (var _ in orders) seen++;
        other.Join();
        Assert.Equal(1, seen);
    }, "Assert.Equal");
}
