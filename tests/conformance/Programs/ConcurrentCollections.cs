using System.Collections.Concurrent;

namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>ConcurrentDictionary.</summary>
public static class ConcurrentDictionaryPrograms
{
    [Program("ConcurrentDictionary: TryAdd, one of two wins")]
    public static string TryAdd()
    {
        var map = new ConcurrentDictionary<string, int>();
        var wins = 0;
        Lanes.Run(
            () => { if (map.TryAdd("a", 1)) Interlocked.Increment(ref wins); },
            () => { if (map.TryAdd("a", 2)) Interlocked.Increment(ref wins); });
        return $"{wins} {map["a"]}";
    }

    [Program("ConcurrentDictionary: GetOrAdd, both get the same, the factory may run twice")]
    public static string GetOrAdd()
    {
        var map = new ConcurrentDictionary<string, object>();
        object? a = null;
        object? b = null;
        var made = 0;
        object Make(string key)
        {
            Interlocked.Increment(ref made);
            return new object();
        }
        Lanes.Run(() => a = map.GetOrAdd("a", Make), () => b = map.GetOrAdd("a", Make));
        return $"{ReferenceEquals(a, b)} {made}";
    }

    [Program("ConcurrentDictionary: AddOrUpdate loses nothing")]
    public static string AddOrUpdate()
    {
        var map = new ConcurrentDictionary<string, int>();
        Lanes.Run(
            () => map.AddOrUpdate("a", 1, (_, old) => old + 1),
            () => map.AddOrUpdate("a", 1, (_, old) => old + 1));
        return $"{map["a"]}";
    }

    [Program("ConcurrentDictionary: read, then write, may lose")]
    public static string ReadThenWrite()
    {
        var map = new ConcurrentDictionary<string, int>();
        map["a"] = 0;
        void Add() => map["a"] = map["a"] + 1;
        Lanes.Run(Add, Add);
        return $"{map["a"]}";
    }

    [Program("ConcurrentDictionary: TryUpdate and TryRemove compare")]
    public static string Compare()
    {
        var map = new ConcurrentDictionary<string, int> { ["a"] = 1 };
        var results = $"{map.TryUpdate("a", 2, 5)} {map.TryUpdate("a", 2, 1)}";
        results += $" {map.TryRemove(new KeyValuePair<string, int>("a", 1))} {map.TryRemove("a", out var old)} {old}";
        return $"{results} {map.IsEmpty} {Outcome.Of(() => map["a"])}";
    }

    [Program("ConcurrentDictionary: null key, and through IDictionary")]
    public static string Interface()
    {
        IDictionary<string, int> map = new ConcurrentDictionary<string, int>();
        Lanes.Run(() => map["a"] = 1, () => map["b"] = 2);
        return $"{map.Count} {Outcome.Of(() => map.Add("a", 3))} {Outcome.Of(() => map[null!])}";
    }

    [Program("ConcurrentDictionary: enumerating while another adds")]
    public static string Enumerate()
    {
        var map = new ConcurrentDictionary<string, int> { ["a"] = 1 };
        var sum = 0;
        Lanes.Run(
            () => { foreach (var pair in map) sum += pair.Value; },
            () => map.TryAdd("b", 2));
        return sum is 1 or 3 ? "with or without" : $"{sum}";
    }
}

/// <summary>ConcurrentQueue.</summary>
public static class ConcurrentQueuePrograms
{
    [Program("ConcurrentQueue: first in, first out")]
    public static string Order()
    {
        var queue = new ConcurrentQueue<int>([1]);
        queue.Enqueue(2);
        queue.TryPeek(out var peek);
        queue.TryDequeue(out var first);
        queue.TryDequeue(out var second);
        return $"{peek} {first} {second} {queue.TryDequeue(out var none)} {none} {queue.IsEmpty}";
    }

    [Program("ConcurrentQueue: two producers lose nothing")]
    public static string Producers()
    {
        var queue = new ConcurrentQueue<int>();
        Lanes.Run(() => queue.Enqueue(1), () => queue.Enqueue(2));
        return $"{queue.Count} {queue.Sum()}";
    }

    [Program("ConcurrentQueue: one item, one of two consumers gets it")]
    public static string Consumers()
    {
        var queue = new ConcurrentQueue<int>([1]);
        var got = 0;
        Lanes.Run(
            () => { if (queue.TryDequeue(out _)) Interlocked.Increment(ref got); },
            () => { if (queue.TryDequeue(out _)) Interlocked.Increment(ref got); });
        return $"{got}";
    }

    [Program("ConcurrentQueue: one producer's items keep their order")]
    public static string Sequence()
    {
        var queue = new ConcurrentQueue<int>();
        Lanes.Run(() => { queue.Enqueue(1); queue.Enqueue(2); }, () => queue.Enqueue(9));
        return string.Join(",", queue.Where(item => item != 9));
    }
}

/// <summary>ConcurrentStack.</summary>
public static class ConcurrentStackPrograms
{
    [Program("ConcurrentStack: last in, first out")]
    public static string Order()
    {
        var stack = new ConcurrentStack<int>();
        stack.Push(1);
        stack.PushRange([2, 3]);
        var popped = new int[2];
        var count = stack.TryPopRange(popped);
        return $"{count} {popped[0]} {popped[1]} {stack.TryPeek(out var last)} {last}";
    }

    [Program("ConcurrentStack: two pushes lose nothing")]
    public static string Push()
    {
        var stack = new ConcurrentStack<int>();
        Lanes.Run(() => stack.Push(1), () => stack.Push(2));
        return $"{stack.Count} {stack.Sum()}";
    }

    [Program("ConcurrentStack: one item, one of two gets it")]
    public static string Pop()
    {
        var stack = new ConcurrentStack<int>([1]);
        var got = 0;
        Lanes.Run(
            () => { if (stack.TryPop(out _)) Interlocked.Increment(ref got); },
            () => { if (stack.TryPop(out _)) Interlocked.Increment(ref got); });
        return $"{got} {stack.TryPop(out _)}";
    }
}

/// <summary>ConcurrentBag.</summary>
public static class ConcurrentBagPrograms
{
    [Program("ConcurrentBag: two adds lose nothing")]
    public static string Add()
    {
        var bag = new ConcurrentBag<int>();
        Lanes.Run(() => bag.Add(1), () => bag.Add(2));
        return $"{bag.Count} {bag.Sum()}";
    }

    [Program("ConcurrentBag: what one thread added another takes")]
    public static string Take()
    {
        var bag = new ConcurrentBag<int>();
        Lanes.Elsewhere(() => bag.Add(1));
        return $"{bag.TryTake(out var item)} {item} {bag.TryTake(out _)} {bag.IsEmpty}";
    }

    [Program("ConcurrentBag: one item, one of two gets it")]
    public static string Once()
    {
        var bag = new ConcurrentBag<int>([1]);
        var got = 0;
        Lanes.Run(
            () => { if (bag.TryTake(out _)) Interlocked.Increment(ref got); },
            () => { if (bag.TryTake(out _)) Interlocked.Increment(ref got); });
        return $"{got}";
    }

    [Program("ConcurrentBag: peeking and copying")]
    public static string Peek()
    {
        var bag = new ConcurrentBag<string> { "a" };
        return $"{bag.TryPeek(out var item)} {item} {bag.ToArray().Length}";
    }
}

/// <summary>BlockingCollection.</summary>
public static class BlockingCollectionPrograms
{
    [Program("BlockingCollection: the consumer gets all and ends")]
    public static string Consume()
    {
        using var orders = new BlockingCollection<int>();
        var got = "";
        Lanes.Run(
            () => { foreach (var item in orders.GetConsumingEnumerable()) got += item; },
            () =>
            {
                orders.Add(1);
                orders.Add(2);
                orders.CompleteAdding();
            });
        return $"{got} {orders.IsCompleted}";
    }

    [Program("BlockingCollection: adding after CompleteAdding")]
    public static string AddLate()
    {
        using var orders = new BlockingCollection<int>();
        orders.CompleteAdding();
        return $"{Outcome.Of(() => orders.Add(1))} {Outcome.Of(() => orders.Take())} {orders.TryTake(out _)} {orders.IsAddingCompleted}";
    }

    [Program("BlockingCollection: a full one refuses")]
    public static string Full()
    {
        using var orders = new BlockingCollection<int>(1);
        return $"{orders.TryAdd(1)} {orders.TryAdd(2)} {orders.TryAdd(2, 20)} {orders.Count} {orders.BoundedCapacity}";
    }

    [Program("BlockingCollection: a full one makes the producer wait")]
    public static string Bounded()
    {
        using var orders = new BlockingCollection<int>(1);
        orders.Add(1);
        var thread = Lanes.Start(() => orders.Add(2));
        var first = orders.Take();
        var second = orders.Take();
        thread.Join();
        return $"{first}{second}";
    }

    [Program("BlockingCollection: an empty one within a limit, and cancelled")]
    public static string Limit()
    {
        using var orders = new BlockingCollection<int>();
        using var source = new CancellationTokenSource(20);
        return $"{orders.TryTake(out _)} {orders.TryTake(out _, 20)} {Outcome.Of(() => orders.Take(source.Token))}";
    }

    [Program("BlockingCollection: over a stack")]
    public static string Stack()
    {
        using var orders = new BlockingCollection<int>(new ConcurrentStack<int>());
        orders.Add(1);
        orders.Add(2);
        return $"{orders.Take()}{orders.Take()}";
    }

    [Program("BlockingCollection: disposed, and a capacity of zero")]
    public static string Bad()
    {
        var orders = new BlockingCollection<int>();
        orders.Dispose();
        return $"{Outcome.Of(() => orders.Add(1))} {Outcome.Of(() => { _ = new BlockingCollection<int>(0); })}";
    }
}
