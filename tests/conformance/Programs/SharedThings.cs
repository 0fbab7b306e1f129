namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>What the memory programs share.</summary>
internal sealed class Till
{
    public int Total;

    public int Sales { get; set; }

    public Point Where;

    public void Sell() => Total++;
}

/// <summary>A struct of two fields.</summary>
internal struct Point
{
    public int X;
    public int Y;

    public void MoveRight() => X++;
}

/// <summary>A generic class with a static field for each type argument.</summary>
internal sealed class Counter<T>
{
    public static int Shared;
    public T? Last;
    public int Count;

    public void Add(T item)
    {
        Last = item;
        Count++;
    }
}
