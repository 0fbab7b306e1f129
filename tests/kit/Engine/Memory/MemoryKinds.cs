using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Kit.Tests.Engine.Memory;

/// <summary>Every kind of memory that two threads can share: how to add one to it, and how to read it.</summary>
internal static class MemoryKinds
{
    static int plainStatic;
    static volatile int volatileStatic;
    static int[] staticArray = new int[2];
    static Till staticStruct;
    static event Action? Rung;

    public static readonly IReadOnlyDictionary<string, Func<(Action Add, Func<int> Read)>> All = new Dictionary<string, Func<(Action, Func<int>)>>
    {
        ["static field"] = () => (() => plainStatic++, () => plainStatic),
        ["volatile static field"] = () => (() => volatileStatic++, () => volatileStatic),
        ["static of a generic type"] = () => (() => Generic<string>.Count++, () => Generic<string>.Count),
        ["static auto-property"] = () => (() => Box.Shared++, () => Box.Shared),
        ["element of a static array"] = () => (() => staticArray[1]++, () => staticArray[1]),
        ["static struct"] = () => (() => staticStruct.Total++, () => staticStruct.Total),
        ["method of a static struct"] = () => (() => staticStruct.Add(), () => staticStruct.Total),
        ["instance field"] = Of(box => box.Field++, box => box.Field),
        ["volatile field"] = Of(box => box.Volatile++, box => box.Volatile),
        ["auto-property"] = Of(box => box.Property++, box => box.Property),
        ["field keyword"] = Of(box => box.Kept++, box => box.Kept),
        ["property in a base class"] = Of(box => box.Inherited++, box => box.Inherited),
        ["virtual property"] = Of(box => box.Overridden++, box => box.Overridden),
        ["primary-constructor capture"] = Of(box => box.Raise(), box => box.Captured),
        ["indexer"] = Of(box => box[1]++, box => box[1]),
        ["interface member"] = Of(box => ((ICount)box).Bump(), box => box.Property),
        ["nullable"] = Of(box => box.Maybe = (box.Maybe ?? 0) + 1, box => box.Maybe ?? 0),
        ["tuple"] = Of(box => box.Pair.Left++, box => box.Pair.Left),
        ["struct in a field"] = Of(box => box.Till.Total++, box => box.Till.Total),
        ["struct with 'with'"] = Of(box => box.Till = box.Till with { Total = box.Till.Total + 1 }, box => box.Till.Total),
        ["struct in a struct"] = Of(box => box.Shop.Till.Total++, box => box.Shop.Till.Total),
        ["struct through a ref return"] = Of(box => box.ShopRef.Till.Total++, box => box.Shop.Till.Total),
        ["method of a struct in a field"] = Of(box => box.Till.Add(), box => box.Till.Total),
        ["operator on a struct"] = Of(box => box.Till += 1, box => box.Till.Total),
        ["inline array"] = Of(box => box.Slots[2]++, box => box.Slots[2]),
        ["record"] = Of(box => box.Order = box.Order with { Copies = box.Order.Copies + 1 }, box => box.Order.Copies),
        ["string"] = Of(box => box.Text += "x", box => box.Text.Length),
        ["interpolated string"] = Of(box => box.Text = $"{box.Text}x", box => box.Text.Length),
        ["decimal"] = Of(box => box.Amount += 1m, box => (int)box.Amount),
        ["long"] = Of(box => box.Long += 1, box => (int)box.Long),
        ["double"] = Of(box => box.Double += 1, box => (int)box.Double),
        ["checked byte"] = Of(box => { checked { box.Byte++; } }, box => box.Byte),
        ["enum"] = Of(box => box.Day++, box => (int)box.Day),
        ["immutable list"] = Of(box => box.List = box.List.Add(1), box => box.List.Count),
        ["array element"] = Of(box => box.Numbers[3]++, box => box.Numbers[3]),
        ["element of an object array"] = Of(box => box.Objects[0] = (int)box.Objects[0] + 1, box => (int)box.Objects[0]),
        ["element of a string array"] = Of(box => box.Texts[1] += "x", box => box.Texts[1].Length),
        ["element of a 2-D array"] = Of(box => box.Grid[1, 2]++, box => box.Grid[1, 2]),
        ["set element of a 2-D array"] = Of(box => box.Grid[0, 2] = box.Grid[0, 2] + 1, box => box.Grid[0, 2]),
        ["element of a 3-D array"] = Of(box => box.Cube[0, 1, 0] += 1m, box => (int)box.Cube[0, 1, 0]),
        ["element of a jagged array"] = Of(box => box.Jagged[1][0]++, box => box.Jagged[1][0]),
        ["struct in an array"] = Of(box => box.Tills[1].Total++, box => box.Tills[1].Total),
        ["struct of an array by method"] = Of(box => box.Tills[1].Add(), box => box.Tills[1].Total),
        ["span element"] = Of(box => box.Numbers.AsSpan()[1]++, box => box.Numbers[1]),
        ["span in a loop"] = Of(box => { foreach (ref var number in box.Numbers.AsSpan(2, 1)) number++; }, box => box.Numbers[2]),
        ["memory"] = Of(box => new Memory<int>(box.Numbers).Span[1]++, box => box.Numbers[1]),
        ["ref local to a field"] = Of(box => { ref var field = ref box.Field; field++; }, box => box.Field),
        ["ref local to an element"] = Of(box => { ref var element = ref box.Numbers[1]; element++; }, box => box.Numbers[1]),
        ["ref parameter"] = Of(box => Bump(ref box.Field), box => box.Field),
        ["ref parameter of a type parameter"] = Of(box => Replace(ref box.Text, box.Text + "x"), box => box.Text.Length),
        ["out parameter"] = Of(box => Next(box.Field, out box.Field), box => box.Field),
        ["ref return"] = Of(box => box.FieldRef++, box => box.Field),
        ["ref field"] = Of(box => new Pointer(ref box.Field).Bump(), box => box.Field),
        ["field of a generic class"] = () =>
        {
            var cell = new Cell<int>();
            return (() => cell.Value++, () => cell.Value);
        },
        ["generic swap"] = () =>
        {
            var cell = new Cell<int>();
            return (() => cell.Change(v => v + 1), () => cell.Value);
        },
        ["captured local"] = () =>
        {
            var local = 0;
            return (() => local++, () => local);
        },
        ["captured parameter"] = () => Parameter(0),
        ["local of an outer closure"] = () =>
        {
            var outer = 0;
            Action? add = null;
            for (var i = 0; i < 1; i++)
            {
                var inner = 1;
                add = () => outer += inner;
            }
            return (add!, () => outer);
        },
        ["local function"] = () =>
        {
            var local = 0;
            void Bump() => local++;
            return (Bump, () => local);
        },
        ["captured struct"] = () =>
        {
            var till = new Till();
            return (() => till.Add(), () => till.Total);
        },
        ["iterator"] = () =>
        {
            var cell = new Cell<int>();
            return (() => { foreach (var seen in Seen(cell)) cell.Value = seen + 1; }, () => cell.Value);
        },
        ["async method"] = () =>
        {
            var cell = new Cell<int>();
            return (() => BumpAsync(cell).Wait(), () => cell.Value);
        },
        ["async iterator"] = () =>
        {
            var cell = new Cell<int>();
            return (() => BumpAll(cell).Wait(), () => cell.Value);
        },
        ["try and finally"] = Of(box =>
        {
            var seen = 0;
            try
            {
                seen = box.Field;
            }
            finally
            {
                box.Field = seen + 1;
            }
        }, box => box.Field),
        ["catch and filter"] = Of(box =>
        {
            try
            {
                throw new InvalidOperationException();
            }
            catch (InvalidOperationException) when (box.Field++ < 100)
            {
            }
        }, box => box.Field),
        ["pattern"] = Of(box => box.Field = box switch { { Field: 0 } => 1, { Field: var n } => n + 1 }, box => box.Field),
        ["object through an interface"] = () =>
        {
            ICount count = new Box(0);
            return (() => count.Bump(), () => ((Box)count).Property);
        },
    };

    /// <summary>What the compiler changes in one step, so that no update is lost.</summary>
    public static readonly IReadOnlyDictionary<string, Func<(Action Add, Func<int> Read)>> Whole = new Dictionary<string, Func<(Action, Func<int>)>>
    {
        ["static event"] = () => (() => Rung += static () => { }, () => Rung?.GetInvocationList().Length ?? 0),
        ["event"] = Of(box => box.Sold += static () => { }, box => box.Handlers),
    };

    static Func<(Action, Func<int>)> Of(Action<Box> add, Func<Box, int> read) => () =>
    {
        var box = new Box(0);
        return (() => add(box), () => read(box));
    };

    static (Action, Func<int>) Parameter(int value) => (() => value++, () => value);

    static void Bump(ref int value) => value++;

    static void Replace<T>(ref T place, T value) => place = value;

    static void Next(int value, out int next) => next = value + 1;

    static IEnumerable<int> Seen(Cell<int> cell)
    {
        yield return cell.Value;
    }

    static async Task BumpAsync(Cell<int> cell)
    {
        var seen = cell.Value;
        await Task.Yield();
        cell.Value = seen + 1;
    }

    static async IAsyncEnumerable<int> SeenAsync(Cell<int> cell)
    {
        yield return cell.Value;
        await Task.Yield();
    }

    static async Task BumpAll(Cell<int> cell)
    {
        await foreach (var seen in SeenAsync(cell)) cell.Value = seen + 1;
    }

    interface ICount
    {
        int Property { get; set; }

        void Bump() => Property++;
    }

    class Basis
    {
        public int Inherited { get; set; }

        public virtual int Overridden { get; set; }
    }

    sealed class Box(int captured) : Basis, ICount
    {
        public int Field;
        public volatile int Volatile;
        public int? Maybe;
        public (int Left, int Right) Pair;
        public Till Till;
        public Shop Shop;
        public Four Slots;
        public Order Order = new("r001", 0);
        public string Text = "";
        public decimal Amount;
        public long Long;
        public double Double;
        public byte Byte;
        public DayOfWeek Day;
        public System.Collections.Immutable.ImmutableList<int> List = [];
        public readonly int[] Numbers = new int[4];
        public readonly object[] Objects = [0];
        public readonly string[] Texts = ["", ""];
        public readonly int[,] Grid = new int[2, 3];
        public readonly decimal[,,] Cube = new decimal[1, 2, 1];
        public readonly int[][] Jagged = [[0], [0]];
        public readonly Till[] Tills = new Till[2];

        public event Action? Sold;

        public int Handlers => Sold?.GetInvocationList().Length ?? 0;

        public int Property { get; set; }

        public int Kept { get => field; set => field = value; }

        public static int Shared { get; set; }

        public override int Overridden { get; set; }

        public int Captured => captured;

        public ref int FieldRef => ref Field;

        public ref Shop ShopRef => ref Shop;

        public int this[int index] { get => Numbers[index]; set => Numbers[index] = value; }

        public void Raise() => captured++;
    }

    struct Till
    {
        public int Total;

        public void Add() => Total++;

        public static Till operator +(Till till, int amount) => new() { Total = till.Total + amount };
    }

    struct Shop
    {
        public Till Till;
    }

    [InlineArray(4)]
    struct Four
    {
        public int Element;
    }

    ref struct Pointer(ref int target)
    {
        ref int target = ref target;

        public readonly void Bump() => target++;
    }

    sealed record Order(string Id, int Copies);

    sealed class Cell<T>
    {
        public T Value = default!;

        public void Change(Func<T, T> how) => Value = how(Value);
    }

    static class Generic<T>
    {
        public static int Count;
    }
}
