namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Elements of arrays.</summary>
public static class ArrayElementPrograms
{
    [Program("Array element: an increment of one element may be lost")]
    public static string Same()
    {
        var counts = new int[2];
        Lanes.Run(() => counts[0]++, () => counts[0]++);
        return $"{counts[0]}";
    }

    [Program("Array element: different elements do not disturb")]
    public static string Different()
    {
        var counts = new int[2];
        Lanes.Run(() => counts[0]++, () => counts[1]++);
        return $"{counts[0]} {counts[1]}";
    }

    [Program("Array element: references, two dimensions, out of range")]
    public static string Kinds()
    {
        var names = new string?[1];
        var grid = new int[2, 2];
        Lanes.Run(() => names[0] = "a", () => grid[1, 1] = 3);
        return $"{names[0]} {grid[1, 1]} {Outcome.Of(() => names[1])} {Outcome.Of(() => { object[] boxed = new string[1]; boxed[0] = 1; })}";
    }

    [Program("Array element: structs in an array")]
    public static string Structs()
    {
        var points = new Point[1];
        Lanes.Run(() => points[0].X++, () => points[0].Y++);
        return $"{points[0].X} {points[0].Y}";
    }
}

/// <summary>Elements of spans.</summary>
public static class SpanElementPrograms
{
    [Program("Span element: an increment may be lost")]
    public static string Increment()
    {
        var counts = new int[1];
        void Add()
        {
            var span = counts.AsSpan();
            span[0]++;
        }
        Lanes.Run(Add, Add);
        return $"{counts[0]}";
    }

    [Program("Span element: on the stack it is nobody else's")]
    public static string Stack()
    {
        var sum = 0;
        void Add()
        {
            Span<int> own = stackalloc int[2];
            own[0] = 1;
            own[1] = 2;
            Interlocked.Add(ref sum, own[0] + own[1]);
        }
        Lanes.Run(Add, Add);
        return $"{sum}";
    }

    [Program("Span element: slices, Memory, out of range")]
    public static string Slices()
    {
        var items = new[] { 1, 2, 3 };
        var memory = items.AsMemory(1);
        Lanes.Elsewhere(() => memory.Span[0] = 7);
        return $"{items[1]} {memory.Length} {Outcome.Of(() => items.AsSpan(1)[2])} {items.AsSpan()[..2].ToArray().Sum()}";
    }
}

/// <summary>ref locals, parameters and returns.</summary>
public static class RefPrograms
{
    private static ref int Slot(int[] slots) => ref slots[0];

    private static void Raise(ref int value) => value++;

    [Program("Ref: an increment through a ref parameter may be lost")]
    public static string Parameter()
    {
        var till = new Till();
        Lanes.Run(() => Raise(ref till.Total), () => Raise(ref till.Total));
        return $"{till.Total}";
    }

    [Program("Ref: a ref local is the field itself")]
    public static string Local()
    {
        var till = new Till();
        ref var total = ref till.Total;
        total = 3;
        till.Total++;
        return $"{total}";
    }

    [Program("Ref: an increment through a ref return may be lost")]
    public static string Return()
    {
        var slots = new int[1];
        Lanes.Run(() => Slot(slots)++, () => Slot(slots)++);
        return $"{slots[0]}";
    }

    [Program("Ref: out and in parameters")]
    public static string OutIn()
    {
        static void Fill(out int value) => value = 4;
        static int Twice(in int value) => value * 2;
        var till = new Till();
        Lanes.Elsewhere(() => Fill(out till.Total));
        return $"{Twice(in till.Total)}";
    }
}

/// <summary>Structs.</summary>
public static class StructPrograms
{
    [Program("Struct: fields of one struct in an object")]
    public static string Fields()
    {
        var till = new Till();
        Lanes.Run(() => till.Where.X++, () => till.Where.Y++);
        return $"{till.Where.X} {till.Where.Y}";
    }

    [Program("Struct: a copy is another")]
    public static string Copy()
    {
        var point = new Point { X = 1 };
        var copy = point;
        Lanes.Elsewhere(() => copy.X = 2);
        return $"{point.X} {copy.X}";
    }

    [Program("Struct: a method that changes it may lose")]
    public static string Method()
    {
        var till = new Till();
        Lanes.Run(() => till.Where.MoveRight(), () => till.Where.MoveRight());
        return $"{till.Where.X}";
    }

    [Program("Struct: a small one is copied whole under a lock")]
    public static string Whole()
    {
        var till = new Till();
        var seen = default(Point);
        Lanes.Run(
            () =>
            {
                lock (till) till.Where = new Point { X = 1, Y = 1 };
            },
            () =>
            {
                lock (till) seen = till.Where;
            });
        return $"{seen.X == seen.Y}";
    }
}

/// <summary>Generic classes and methods.</summary>
public static class GenericPrograms
{
    private static T Swap<T>(ref T target, T value)
    {
        var old = target;
        target = value;
        return old;
    }

    [Program("Generic: an increment in a generic class may be lost")]
    public static string Class()
    {
        var counter = new Counter<string>();
        Lanes.Run(() => counter.Add("a"), () => counter.Add("a"));
        return $"{counter.Count} {counter.Last}";
    }

    [Program("Generic: a static field for each type argument")]
    public static string Static()
    {
        Counter<int>.Shared = 0;
        Counter<long>.Shared = 0;
        Lanes.Run(() => Counter<int>.Shared++, () => Counter<long>.Shared++);
        return $"{Counter<int>.Shared} {Counter<long>.Shared}";
    }

    [Program("Generic: a generic method on a shared local")]
    public static string Method()
    {
        var value = 0;
        var a = -1;
        var b = -1;
        Lanes.Run(() => a = Swap(ref value, 1), () => b = Swap(ref value, 2));
        return value is 1 or 2 ? $"{a} {b}" : "torn";
    }
}

/// <summary>Iterators.</summary>
public static class IteratorPrograms
{
    private static IEnumerable<int> Numbers(int count)
    {
        for (var i = 1; i <= count; i++) yield return i;
    }

    [Program("Iterator: each enumeration is its own")]
    public static string Own()
    {
        var numbers = Numbers(2);
        var sum = 0;
        void Add()
        {
            foreach (var number in numbers) Interlocked.Add(ref sum, number);
        }
        Lanes.Run(Add, Add);
        return $"{sum}";
    }

    [Program("Iterator: is lazy")]
    public static string Lazy()
    {
        var log = "";
        IEnumerable<int> Watch()
        {
            log += "a";
            yield return 1;
            log += "c";
        }
        foreach (var _ in Watch()) log += "b";
        var unused = Watch();
        return $"{log} {unused is not null}";
    }

    [Program("Iterator: finally runs when the loop is left")]
    public static string Finally()
    {
        var gate = new object();
        IEnumerable<int> Locked()
        {
            lock (gate)
            {
                yield return 1;
                yield return 2;
            }
        }
        foreach (var _ in Locked()) break;
        var free = false;
        Lanes.Elsewhere(() => free = Monitor.TryEnter(gate));
        return $"{free}";
    }

    [Program("Iterator: an increment of a shared local inside may be lost")]
    public static string Shared()
    {
        var count = 0;
        IEnumerable<int> Add()
        {
            count++;
            yield return count;
        }
        Lanes.Run(() => { foreach (var _ in Add()) { } }, () => { foreach (var _ in Add()) { } });
        return $"{count}";
    }
}
