using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ConcurrencyWorkshop.Kit.Tests.Engine.Language;

/// <summary>Refs, spans, structs and arrays in all the forms that the compiler knows.</summary>
internal static class ReferenceShapes
{
    static int shared = 1;
    static Point pointOfAll = new(1, 2);
    static readonly Point fixedPoint = new(3, 4);
    static int[] numbers = [1, 2, 3];

    struct Point(int x, int y)
    {
        public int X = x, Y = y;

        public int Sum
        {
            readonly get => X + Y;
            set => (X, Y) = (value / 2, value - value / 2);
        }

        public void Move(int by) => X += by;

        public readonly Point Moved(int by) => this with { X = X + by };

        public static Point operator +(Point left, Point right) => new(left.X + right.X, left.Y + right.Y);

        public override readonly string ToString() => $"({X},{Y})";
    }

    struct Line
    {
        public Point From, To;
        public int[] Weights;
    }

    readonly record struct Price(decimal Amount, string Currency);

    ref struct Window(Span<int> span)
    {
        public readonly Span<int> Span = span;
        public ref int First = ref span[0];

        public readonly void Dispose() => First = -1;
    }

    [InlineArray(4)]
    struct Four
    {
        public int Element;
    }

    sealed class Holder
    {
        public Point Point = new(5, 6);
        public Line Line = new() { Weights = [7, 8] };
        public Four Four;
        public int? Maybe;
        public (int Left, string Right) Pair = (1, "one");
        public int[,] Grid = new int[2, 3];
        public int[][] Jagged = [[1], [2, 3]];
        public Point[] Points = [new(1, 1), new(2, 2)];
        public object[] Objects = ["a", 1, null!];

        public ref int X => ref Point.X;

        public ref readonly Point ReadOnlyPoint => ref Point;
    }

    static void Double(ref int value) => value *= 2;

    static bool TryHalf(int value, out int half)
    {
        half = value / 2;
        return value % 2 == 0;
    }

    static int Peek(in Point point) => point.X + point.Y;

    static int PeekReadOnly(ref readonly int value) => value + 1;

    static ref int Largest(int[] values)
    {
        ref var largest = ref values[0];
        for (var i = 1; i < values.Length; i++)
            if (values[i] > largest) largest = ref values[i];
        return ref largest;
    }

    static ref T Choose<T>(bool first, ref T one, ref T two) => ref first ? ref one : ref two;

    public static string Refs()
    {
        (shared, numbers, pointOfAll) = (1, [1, 2, 3], new Point(1, 2));
        Double(ref shared);
        var local = 5;
        Double(ref local);
        ref var alias = ref local;
        alias++;
        Largest(numbers) = 30;
        var even = TryHalf(local, out var half);
        TryHalf(8, out shared);
        ref var chosen = ref Choose(local > 100, ref local, ref shared);
        chosen += 100;
        return $"{shared} {local} {alias} {numbers[2]} {even} {half} {Peek(pointOfAll)} {Peek(new Point(9, 9))} {PeekReadOnly(in shared)}";
    }

    public static string Structs()
    {
        pointOfAll = new Point(1, 2);
        var holder = new Holder();
        holder.Point.X++;
        holder.Point.Move(3);
        holder.Point.Sum = 21;
        holder.X += 7;
        holder.Line.From.X = 3;
        holder.Line.From.Move(4);
        holder.Line.Weights[1]++;
        holder.Line.To = holder.Line.From.Moved(2) + holder.ReadOnlyPoint;
        pointOfAll.Y -= 5;
        pointOfAll.Move(1);
        var copy = holder.Point;
        copy.X = 1000;
        ref readonly var read = ref holder.ReadOnlyPoint;
        object boxed = copy;
        var price = new Price(1.5m, "EUR") with { Amount = 2.5m };
        var (amount, currency) = price;
        Point? maybe = holder.Point;
        return $"{holder.Point} {holder.Line.From} {holder.Line.To} {holder.Line.Weights[1]} {pointOfAll} {fixedPoint.Moved(1)} {read.X} {(Point)boxed} {price == new Price(2.5m, "EUR")} {amount} {currency} {maybe?.Sum} {maybe!.Value.X} {default(Point)}";
    }

    public static string Arrays()
    {
        var holder = new Holder();
        holder.Grid[1, 2] = 5;
        holder.Grid[1, 2] += 2;
        holder.Grid[0, 0]++;
        Double(ref holder.Grid[1, 2]);
        holder.Jagged[1][0] *= 10;
        holder.Points[1].X += 5;
        holder.Points[0].Move(4);
        holder.Points[0] = holder.Points[1] with { Y = 99 };
        holder.Objects[2] = holder.Objects[0] + "b";
        string?[] texts = ["x", null, "z"];
        texts[1] ??= "y";
        object?[] covariant = texts;
        var bytes = new byte[3];
        bytes[1] = 255;
        unchecked { bytes[1]++; }
        var longs = new long[] { 1, 2 };
        longs[^1] <<= 40;
        var doubles = new double[2];
        doubles[0] += .5;
        var flags = new bool[2];
        flags[1] |= true;
        var characters = "panda".ToCharArray();
        characters[0] = 'P';
        var prices = new decimal[1];
        prices[0] += 1.25m;
        var days = new DayOfWeek[2];
        days[1] = DayOfWeek.Friday;
        var cube = new string[2, 2, 2];
        cube[1, 1, 1] = "deep";
        nint[] natives = [1, 2];
        natives[0]--;
        var slice = holder.Jagged[1][..1];
        try
        {
            covariant[0] = 1;
        }
        catch (ArrayTypeMismatchException)
        {
            texts[0] = "mismatch";
        }
        return $"{holder.Grid[1, 2]} {holder.Grid[0, 0]} {holder.Grid.Length} {holder.Jagged[1][0]} {holder.Points[0]} {holder.Points[1]} {holder.Objects[2]} {string.Join(",", texts)} {bytes[1]} {longs[1]} {doubles[0]} {flags[1]} {new string(characters)} {prices[0]} {days[1]} {cube[1, 1, 1]} {natives[0]} {slice.Length}";
    }

    public static string Spans()
    {
        int[] array = [1, 2, 3, 4];
        var span = array.AsSpan();
        span[1] += 10;
        foreach (ref var item in span[2..]) item *= 2;
        Span<int> stack = stackalloc int[3];
        stack[2] = 7;
        stack.Fill(4);
        stack[0]--;
        Span<Point> points = stackalloc Point[] { new(1, 2), new(3, 4) };
        points[1].Move(5);
        ReadOnlySpan<char> text = "hello";
        ReadOnlySpan<int> literal = [1, 2, 3];
        Memory<int> memory = array;
        memory.Span[0] = 42;
        ref var direct = ref MemoryMarshal.GetArrayDataReference(array);
        direct++;
        using (var window = new Window(array.AsSpan(2))) window.First += 1;
        scoped Span<int> narrowed = span;
        narrowed[3]++;
        return $"{string.Join(",", array)} {stack[0]} {stack[2]} {points[1]} {text[1..3].ToString()} {literal[^1]} {memory.Length} {Sum(1, 2, 3)}";
    }

    static int Sum(params ReadOnlySpan<int> values)
    {
        var sum = 0;
        foreach (var value in values) sum += value;
        return sum;
    }

    public static string InlineArrays()
    {
        var holder = new Holder();
        holder.Four[2] = 5;
        holder.Four[^1]++;
        var local = new Four();
        local[0] = 3;
        foreach (ref var element in local) element += 1;
        Span<int> view = holder.Four;
        view[1] = 8;
        return $"{holder.Four[0]}{holder.Four[1]}{holder.Four[2]}{holder.Four[3]} {local[0]}{local[3]} {view.Length}";
    }

    public static string Nullables()
    {
        shared = 1;
        var holder = new Holder();
        var before = holder.Maybe;
        holder.Maybe ??= 4;
        holder.Maybe++;
        holder.Maybe = holder.Maybe > 4 ? holder.Maybe + 1 : null;
        holder.Pair.Left += 2;
        holder.Pair = (holder.Pair.Left, holder.Pair.Right + "!");
        var (left, right) = holder.Pair;
        (left, shared) = (shared, left);
        return $"{before is null} {holder.Maybe} {holder.Maybe.GetValueOrDefault()} {holder.Pair} {right} {holder.Pair == (3, "one!")}";
    }

    public static string Atomics()
    {
        (shared, numbers) = (1, [1, 2, 3]);
        var holder = new Holder();
        Interlocked.Add(ref holder.Point.X, 5);
        Interlocked.Increment(ref numbers[1]);
        Interlocked.Increment(ref holder.Grid[0, 1]);
        Interlocked.Exchange(ref holder.Objects[1], "swapped");
        var local = 3;
        Interlocked.Decrement(ref local);
        Interlocked.CompareExchange(ref shared, 9, shared);
        Volatile.Write(ref holder.Points[0].Y, 77);
        var text = "old";
        Interlocked.CompareExchange<string>(ref text, "new", "old");
        ref var alias = ref holder.Line.To.Y;
        Interlocked.Or(ref alias, 6);
        return $"{holder.Point.X} {numbers[1]} {holder.Grid[0, 1]} {holder.Objects[1]} {local} {shared} {Volatile.Read(ref holder.Points[0].Y)} {text is "old" or "new"} {holder.Line.To.Y}";
    }
}
