using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace ConcurrencyWorkshop.Kit.Tests.Engine.Language;

/// <summary>Types: generics, records, interfaces, inheritance, events, operators, static members.</summary>
internal static class TypeShapes
{
    interface IShop
    {
        static abstract string Kind { get; }

        static virtual int Rank => 1;

        int Orders { get; set; }

        string Greet() => $"{Name} greets {++Orders}";

        string Name { get; }
    }

    abstract class Shop(string name) : IShop
    {
        protected int served;

        public static string Kind => "shop";

        public string Name { get; } = name;

        public int Orders { get; set; } = 10;

        public event Action<int>? Sold;

        public event EventHandler Closed
        {
            add => closings.Add(value);
            remove => closings.Remove(value);
        }

        readonly List<EventHandler> closings = [];

        public required string Owner { get; init; }

        public string this[int index, string suffix = "."]
        {
            get => $"{Name}{index + served}{suffix}";
            set => served = index + value.Length;
        }

        public virtual int Serve(int amount)
        {
            served += amount;
            Sold?.Invoke(served);
            foreach (var closing in closings) closing(this, EventArgs.Empty);
            return served;
        }

        public int Size
        {
            get => field + 1;
            set => field = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value)) : value;
        }
    }

    sealed class PrintShop(string name, int discount) : Shop(name), IShop
    {
        static int IShop.Rank => 2;

        int IShop.Orders { get; set; } = 20;

        public override int Serve(int amount)
        {
            discount--;
            return base.Serve(amount - discount) * 2;
        }

        public int Discount => discount;
    }

    class Counter<T> where T : INumber<T>
    {
        public static T Total = T.Zero;
        public static readonly List<T> Seen = [];
        T last = T.One;

        static Counter() => Total = T.One + T.One;

        public T Add(T value)
        {
            Total += value;
            Seen.Add(value);
            (last, value) = (value, last);
            return value;
        }

        public TResult With<TResult>(Func<T, TResult> map) => map(last);

        public class Nested<TOther>
        {
            public static TOther? Value;
            public T? Outer;
        }
    }

    record Order(string Id, int Copies) : IComparable<Order>
    {
        public int Paid { get; set; }

        public int CompareTo(Order? other) => Copies.CompareTo(other?.Copies);
    }

    sealed record Rush(string Id, int Copies, TimeSpan Due) : Order(Id, Copies)
    {
        public override string ToString() => $"{base.ToString()}!";
    }

    struct Money(long cents) : IEquatable<Money>
    {
        long cents = cents;

        public static Money operator +(Money left, Money right) => new(left.cents + right.cents);

        public static Money operator -(Money value) => new(-value.cents);

        public static bool operator ==(Money left, Money right) => left.Equals(right);

        public static bool operator !=(Money left, Money right) => !(left == right);

        public static bool operator true(Money value) => value.cents != 0;

        public static bool operator false(Money value) => value.cents == 0;

        public static implicit operator Money(int euros) => new(euros * 100L);

        public static explicit operator long(Money value) => value.cents;

        public void operator +=(int euros) => cents += euros * 100L;

        public readonly bool Equals(Money other) => cents == other.cents;

        public override readonly bool Equals([NotNullWhen(true)] object? other) => other is Money money && Equals(money);

        public override readonly int GetHashCode() => cents.GetHashCode();
    }

    sealed class Basket : IEnumerable<string>
    {
        readonly List<string> items = [];

        public void Add(string item) => items.Add(item);

        public IEnumerator<string> GetEnumerator()
        {
            foreach (var item in items) yield return item;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    static class Settings
    {
        public static readonly int Limit = Compute();
        public const int Constant = 3;
        [ThreadStatic] static int perThread;

        static int Compute() => Constant * 14;

        public static int Next() => ++perThread;
    }

    enum Size : byte { Small, Large = 200 }

    static string KindOf<T>(T shop) where T : IShop => $"{T.Kind} {T.Rank} {shop.Orders++} {shop.Greet()}";

    static T Largest<T>(params IEnumerable<T> items) where T : IComparable<T>
    {
        using var each = items.GetEnumerator();
        each.MoveNext();
        var largest = each.Current;
        while (each.MoveNext())
            if (each.Current.CompareTo(largest) > 0) largest = each.Current;
        return largest;
    }

    static string Swap<T>(ref T one, ref T two)
    {
        (one, two) = (two, one);
        return $"{one}{two}{typeof(T).Name}";
    }

    public static string Inheritance()
    {
        var sold = 0;
        var shop = new PrintShop("inky", 3) { Owner = "Panda", Size = 4 };
        shop.Sold += total => sold += total;
        shop.Closed += (_, _) => sold++;
        EventHandler gone = (_, _) => sold += 1000;
        shop.Closed += gone;
        shop.Closed -= gone;
        var result = shop.Serve(10);
        shop[2] = "four";
        shop.Size++;
        var refused = false;
        try
        {
            shop.Size = -1;
        }
        catch (ArgumentOutOfRangeException)
        {
            refused = true;
        }
        return $"{result} {sold} {shop[1]} {shop[1, "!"]} {shop.Discount} {shop.Owner} {shop.Size} {refused} {KindOf<PrintShop>(shop)} {((IShop)shop).Orders} {shop.Orders}";
    }

    public static string Generics()
    {
        var numbers = new Counter<int>();
        var text = $"{Counter<int>.Total} {numbers.Add(5)} {numbers.Add(7)} {Counter<int>.Total} {Counter<double>.Total} {numbers.With(n => $"<{n}>")} {Counter<int>.Seen.Count}";
        Counter<int>.Nested<string>.Value += "nested";
        var nested = new Counter<long>.Nested<int> { Outer = 4 };
        nested.Outer++;
        var (left, right) = (1, 2);
        var (one, two) = ("a", "b");
        return $"{text} {Counter<int>.Nested<string>.Value} {Counter<long>.Nested<string>.Value is null} {nested.Outer} {Swap(ref left, ref right)} {Swap(ref one, ref two)} {Largest(3, 9, 4)} {Largest("x", "y")}";
    }

    public static string Records()
    {
        var order = new Order("r001", 2) { Paid = 1 };
        var rush = new Rush("r002", 3, TimeSpan.FromSeconds(4));
        Order same = rush with { Copies = 9 };
        order.Paid += 5;
        var (id, copies) = order;
        return $"{order} {rush} {same} {order == (order with { })} {same.Equals(rush)} {id}{copies} {Largest(order, rush, same).Id} {new { id, Twice = copies * 2 }}";
    }

    public static string Operators()
    {
        Money money = 5;
        money += 3;
        var sum = money + 2 + -new Money(50);
        var basket = new Basket { "b", "a" };
        List<int> collected = [1, .. Enumerable.Range(5, 2), .. new[] { 9 }];
        Dictionary<string, int> stock = new() { ["ink"] = 3, ["paper"] = 5 };
        stock["ink"]--;
        stock["glue"] = stock.GetValueOrDefault("glue") + 1;
        HashSet<int> set = [1, 1, 2];
        var size = Size.Large;
        size++;
        return $"{(long)sum} {(sum ? "some" : "none")} {sum == 9} {sum != new Money(950)} {string.Join("", basket.Order())} {string.Join(",", collected)} {stock["ink"]}{stock["glue"]} {set.Count} {(byte)size} {size is Size.Small}";
    }

    public static string Statics() =>
        $"{Settings.Limit} {Settings.Constant} {Settings.Next() - Settings.Next()} {int.MaxValue.Digits} {"abc".Doubled()} {new[] { 3, 1 }.Smallest}";
}

internal static class ShapeExtensions
{
    extension(int value)
    {
        public int Digits => value.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
    }

    extension<T>(IEnumerable<T> items) where T : IComparable<T>
    {
        public T Smallest => items.Min()!;
    }

    public static string Doubled(this string text) => text + text;
}
