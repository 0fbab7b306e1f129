namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Interlocked.</summary>
public static class InterlockedPrograms
{
    private sealed class Box
    {
        public long Sum;
        public string? Text;
    }

    [Program("Interlocked: Increment loses nothing")]
    public static string Increment()
    {
        var count = 0;
        Lanes.Run(() => Interlocked.Increment(ref count), () => Interlocked.Increment(ref count));
        return $"{count}";
    }

    [Program("Interlocked: what each returns")]
    public static string Returns()
    {
        var value = 5;
        return $"{Interlocked.Increment(ref value)} {Interlocked.Decrement(ref value)} {Interlocked.Add(ref value, 3)} {Interlocked.Exchange(ref value, 1)} {value}";
    }

    [Program("Interlocked: CompareExchange, one of two wins")]
    public static string CompareExchange()
    {
        var box = new Box();
        var wins = 0;
        Lanes.Run(
            () => { if (Interlocked.CompareExchange(ref box.Text, "a", null) is null) Interlocked.Increment(ref wins); },
            () => { if (Interlocked.CompareExchange(ref box.Text, "b", null) is null) Interlocked.Increment(ref wins); });
        return $"{wins} {box.Text}";
    }

    [Program("Interlocked: a CompareExchange loop loses nothing")]
    public static string Loop()
    {
        var box = new Box();
        void Double()
        {
            while (true)
            {
                var old = Interlocked.Read(ref box.Sum);
                if (Interlocked.CompareExchange(ref box.Sum, old + 2, old) == old) return;
            }
        }
        Lanes.Run(Double, Double);
        return $"{box.Sum}";
    }

    [Program("Interlocked: And, Or and small types")]
    public static string Bits()
    {
        var flags = 0b0110;
        byte small = 1;
        var or = Interlocked.Or(ref flags, 0b0001);
        var and = Interlocked.And(ref flags, 0b0011);
        return $"{or} {and} {flags} {Interlocked.Exchange(ref small, 2)} {small}";
    }

    [Program("Interlocked: atomic steps with a read between still lose")]
    public static string ReadBetween()
    {
        var count = 0;
        void Add() => Interlocked.Exchange(ref count, count + 1);
        Lanes.Run(Add, Add);
        return $"{count}";
    }

    [Program("Interlocked: MemoryBarrier and on array elements")]
    public static string Element()
    {
        var counts = new int[2];
        Lanes.Run(() => Interlocked.Increment(ref counts[1]), () => Interlocked.Increment(ref counts[1]));
        Interlocked.MemoryBarrier();
        return $"{counts[0]} {counts[1]}";
    }
}

/// <summary>Volatile.</summary>
public static class VolatilePrograms
{
    private sealed class Flag
    {
        public volatile bool Set;
        public int Value;
    }

    [Program("Volatile: a flag publishes what was written before")]
    public static string Publishes()
    {
        var value = 0;
        var ready = false;
        var seen = -1;
        Lanes.Run(
            () =>
            {
                value = 42;
                Volatile.Write(ref ready, true);
            },
            () => seen = Volatile.Read(ref ready) ? value : -1);
        return seen == 0 ? "torn" : "whole or nothing";
    }

    [Program("Volatile: a volatile field ends a loop")]
    public static string Field()
    {
        var flag = new Flag();
        var thread = Lanes.Start(() =>
        {
            while (!flag.Set) Thread.Yield();
        });
        flag.Value = 1;
        flag.Set = true;
        thread.Join();
        return $"{flag.Value}";
    }

    [Program("Volatile: does not make an increment atomic")]
    public static string NotAtomic()
    {
        var count = 0;
        void Add() => Volatile.Write(ref count, Volatile.Read(ref count) + 1);
        Lanes.Run(Add, Add);
        return $"{count}";
    }

    [Program("Volatile: references and doubles")]
    public static string Kinds()
    {
        string? text = null;
        var number = 0.0;
        Volatile.Write(ref text, "r001");
        Volatile.Write(ref number, 0.5);
        return $"{Volatile.Read(ref text)} {Volatile.Read(ref number) == 0.5}";
    }
}

/// <summary>Immutable data behind one reference that is swapped.</summary>
public static class ImmutableSwapPrograms
{
    [Program("Immutable swap: ImmutableInterlocked.Update loses nothing")]
    public static string Update()
    {
        var list = System.Collections.Immutable.ImmutableList<int>.Empty;
        Lanes.Run(
            () => System.Collections.Immutable.ImmutableInterlocked.Update(ref list, old => old.Add(1)),
            () => System.Collections.Immutable.ImmutableInterlocked.Update(ref list, old => old.Add(2)));
        return $"{list.Count}";
    }

    [Program("Immutable swap: a plain swap may lose one")]
    public static string Plain()
    {
        var list = System.Collections.Immutable.ImmutableList<int>.Empty;
        Lanes.Run(() => list = list.Add(1), () => list = list.Add(2));
        return $"{list.Count}";
    }

    [Program("Immutable swap: a reader keeps its snapshot")]
    public static string Snapshot()
    {
        var map = System.Collections.Immutable.ImmutableDictionary<string, int>.Empty.Add("a", 1);
        var snapshot = map;
        Lanes.Elsewhere(() => map = map.SetItem("a", 2));
        return $"{snapshot["a"]} {map["a"]}";
    }

    [Program("Immutable swap: TryAdd on a dictionary, one of two wins")]
    public static string TryAdd()
    {
        var map = System.Collections.Immutable.ImmutableDictionary<string, int>.Empty;
        var wins = 0;
        Lanes.Run(
            () => { if (System.Collections.Immutable.ImmutableInterlocked.TryAdd(ref map, "a", 1)) Interlocked.Increment(ref wins); },
            () => { if (System.Collections.Immutable.ImmutableInterlocked.TryAdd(ref map, "a", 2)) Interlocked.Increment(ref wins); });
        return $"{wins} {map["a"]}";
    }

    [Program("Immutable swap: a record with a CompareExchange loop")]
    public static string Record()
    {
        var state = new State(0, 0);
        void Add(int amount)
        {
            State old;
            do
            {
                old = Volatile.Read(ref state);
            }
            while (!ReferenceEquals(Interlocked.CompareExchange(ref state, new State(old.Count + 1, old.Sum + amount), old), old));
        }
        Lanes.Run(() => Add(1), () => Add(2));
        return $"{state.Count} {state.Sum}";
    }

    private sealed record State(int Count, int Sum);
}
