namespace ConcurrencyWorkshop.Benchmarks.Scenarios;

/// <summary>Memory of every kind for two threads to count in.</summary>
internal sealed class Memory
{
    public static int StaticField;
    public static volatile int VolatileStaticField;
    public int Field;
    public volatile int VolatileField;
    public Pair Struct;

    public static int StaticProperty { get; set; }

    public int Property { get; set; }

    public Tally Record { get; } = new();
}

/// <summary>A struct whose fields are counted in.</summary>
internal struct Pair
{
    public int Count;

    public void Add() => Count++;
}

/// <summary>A record with a property that can be set.</summary>
internal sealed record Tally
{
    public int Count { get; set; }
}

/// <summary>A generic class: a static field for each type argument.</summary>
internal sealed class Cell<T>
{
    public static int Shared;
    public int Count;
    public T? Last;

    public void Add(T item)
    {
        Last = item;
        Count++;
    }
}
