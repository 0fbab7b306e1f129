namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Lazy.</summary>
public static class LazyPrograms
{
    [Program("Lazy: made once, by whoever comes first")]
    public static string Once()
    {
        var made = 0;
        var lazy = new Lazy<int>(() => Interlocked.Increment(ref made));
        var a = 0;
        var b = 0;
        Lanes.Run(() => a = lazy.Value, () => b = lazy.Value);
        return $"{made} {a} {b}";
    }

    [Program("Lazy: keeps its exception")]
    public static string Keeps()
    {
        var tries = 0;
        var lazy = new Lazy<int>(() =>
        {
            tries++;
            throw new InvalidOperationException();
        });
        return $"{Outcome.Of(() => lazy.Value)} {Outcome.Of(() => lazy.Value)} {tries} {lazy.IsValueCreated}";
    }

    [Program("Lazy: a derived class makes once, by whoever comes first")]
    public static string Derived()
    {
        var made = 0;
        var lazy = new Lazily<int>(() => Interlocked.Increment(ref made));
        var before = lazy.IsValueCreated;
        var a = 0;
        var b = 0;
        Lanes.Run(() => a = lazy.Value, () => b = lazy.Value);
        return $"{made} {a} {b} {before} {lazy.IsValueCreated}";
    }

    private sealed class Lazily<T>(Func<T> factory) : Lazy<T>(factory);

    [Program("Lazy: PublicationOnly may make twice and does not keep exceptions")]
    public static string PublicationOnly()
    {
        var tries = 0;
        var lazy = new Lazy<int>(() => ++tries == 1 ? throw new InvalidOperationException() : tries, LazyThreadSafetyMode.PublicationOnly);
        return $"{Outcome.Of(() => lazy.Value)} {lazy.Value} {lazy.Value}";
    }

    [Program("Lazy: PublicationOnly, both get the same value")]
    public static string SameValue()
    {
        var lazy = new Lazy<object>(() => new object(), LazyThreadSafetyMode.PublicationOnly);
        object? a = null;
        object? b = null;
        Lanes.Run(() => a = lazy.Value, () => b = lazy.Value);
        return $"{ReferenceEquals(a, b)}";
    }

    [Program("Lazy: asks for itself")]
    public static string Recursive()
    {
        Lazy<int>? lazy = null;
        lazy = new Lazy<int>(() => lazy!.Value);
        return Outcome.Of(() => lazy.Value);
    }

    [Program("Lazy: a factory that awaits is started once")]
    public static async Task<string> Async()
    {
        var made = 0;
        var lazy = new Lazy<Task<int>>(async () =>
        {
            var number = Interlocked.Increment(ref made);
            await Task.Yield();
            return number;
        });
        return $"{await lazy.Value} {await lazy.Value} {made}";
    }
}

/// <summary>LazyInitializer.</summary>
public static class LazyInitializerPrograms
{
    [Program("LazyInitializer: both get the same object")]
    public static string Same()
    {
        object? target = null;
        object? a = null;
        object? b = null;
        Lanes.Run(
            () => a = LazyInitializer.EnsureInitialized(ref target, () => new object()),
            () => b = LazyInitializer.EnsureInitialized(ref target, () => new object()));
        return $"{ReferenceEquals(a, b)}";
    }

    [Program("LazyInitializer: with a lock the factory runs once")]
    public static string Once()
    {
        var made = 0;
        var target = 0;
        var done = false;
        object? gate = null;
        int Make() => LazyInitializer.EnsureInitialized(ref target, ref done, ref gate, () => Interlocked.Increment(ref made));
        Lanes.Run(() => Make(), () => Make());
        return $"{made} {target} {done}";
    }

    [Program("LazyInitializer: a factory that gives null")]
    public static string Null()
    {
        string? target = null;
        return Outcome.Of(() => LazyInitializer.EnsureInitialized(ref target, () => null!));
    }

    [Program("LazyInitializer: leaves what is there")]
    public static string Leaves()
    {
        var target = "r001";
        return LazyInitializer.EnsureInitialized(ref target, () => "r002");
    }
}
