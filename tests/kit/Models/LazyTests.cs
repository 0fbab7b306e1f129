namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class LazyTests
{
    sealed class Menu
    {
        public static int Printed;

        public Menu() => Interlocked.Increment(ref Printed);
    }

    sealed class Broken
    {
        public static int Tries;

        public Broken()
        {
            if (++Tries == 1) throw new FormatException();
        }
    }

    [Fact]
    public void A_lazy_makes_its_value_once() => Expect.Right(() =>
    {
        var made = 0;
        var lazy = new Lazy<string>(() => "menu " + ++made);
        Assert.False(lazy.IsValueCreated);
        var other = new Thread(() => Assert.Equal("menu 1", lazy.Value));
        other.Start();
        Assert.Equal("menu 1", lazy.Value);
        other.Join();
        Assert.True(lazy.IsValueCreated);
        Assert.Equal("menu 1", lazy.ToString());
    });

    [Fact]
    public void Publication_only_may_make_several_and_shows_one() => Expect.Outcomes(() =>
    {
        var made = 0;
        var lazy = new Lazy<int>(() => Interlocked.Increment(ref made), LazyThreadSafetyMode.PublicationOnly);
        var (a, b) = (0, 0);
        var other = new Thread(() => a = lazy.Value);
        other.Start();
        b = lazy.Value;
        other.Join();
        return a == b ? $"made {made}" : "different";
    }, "made 1", "made 2");

    [Fact]
    public void Without_safety_two_threads_disturb_each_other() => Expect.Wrong(() =>
    {
        var lazy = new Lazy<int>(() => 1, LazyThreadSafetyMode.None);
        var other = new Thread(() => _ = lazy.Value);
        other.Start();
        _ = lazy.Value;
        other.Join();
    }, "InvalidOperationException");

    [Fact]
    public void An_exception_of_the_factory_is_kept() => Expect.RightAsForReal(() =>
    {
        var tries = 0;
        var kept = new Lazy<int>(() => ++tries == 1 ? throw new FormatException() : tries);
        Assert.Same(Assert.Throws<FormatException>(() => kept.Value), Assert.Throws<FormatException>(() => kept.Value));
        var again = new Lazy<int>(() => ++tries == 2 ? throw new FormatException() : tries, LazyThreadSafetyMode.PublicationOnly);
        Assert.Throws<FormatException>(() => again.Value);
        Assert.Equal(3, again.Value);
        var constructed = new Lazy<Broken>();
        Assert.ThrowsAny<Exception>(() => constructed.Value);
        Assert.NotNull(constructed.Value);
    });

    [Fact]
    public void A_factory_that_asks_for_its_own_value_is_an_error() => Expect.WrongAtOnce(() =>
    {
        Lazy<int> lazy = null!;
        lazy = new Lazy<int>(() => lazy.Value + 1);
        _ = lazy.Value;
    }, "ValueFactory attempted to access the Value property");

    [Fact]
    public void Two_that_need_each_other_are_a_deadlock() => Expect.Wrong(() =>
    {
        Lazy<int> a = null!, b = null!;
        a = new Lazy<int>(() => b.Value);
        b = new Lazy<int>(() => a.Value);
        var other = new Thread(() => { try { _ = b.Value; } catch (InvalidOperationException) { } });
        other.Start();
        try { _ = a.Value; } catch (InvalidOperationException) { }
        other.Join();
    }, "deadlock", "being made by");

    [Fact]
    public void All_constructors_work() => Expect.RightAsForReal(() =>
    {
        Assert.Equal(1, new Lazy<int>(1).Value);
        Assert.True(new Lazy<string>("a").IsValueCreated);
        Assert.NotNull(new Lazy<Menu>().Value);
        Assert.NotNull(new Lazy<Menu>(false).Value);
        Assert.NotNull(new Lazy<Menu>(LazyThreadSafetyMode.PublicationOnly).Value);
        Assert.Equal(2, new Lazy<int>(() => 2, true).Value);
        Assert.Equal(3, new Lazy<int>(() => 3, LazyThreadSafetyMode.None).Value);
        Assert.Throws<ArgumentNullException>(() => new Lazy<int>((Func<int>)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Lazy<int>(() => 1, (LazyThreadSafetyMode)9));
        Assert.Throws<MissingMemberException>(() => new Lazy<string>().Value);
    });

    [Fact]
    public void The_initializer_may_make_several_and_stores_one() => Expect.Outcomes(() =>
    {
        Menu? menu = null;
        Menu.Printed = 0;
        Menu? seen = null;
        var other = new Thread(() => seen = LazyInitializer.EnsureInitialized(ref menu, () => new Menu()));
        other.Start();
        var mine = LazyInitializer.EnsureInitialized(ref menu, () => new Menu());
        other.Join();
        return mine == seen ? $"printed {Menu.Printed}" : "different";
    }, "printed 1", "printed 2");

    [Fact]
    public void The_initializer_with_a_lock_makes_one() => Expect.RightAsForReal(() =>
    {
        var (value, made, count, guard) = (0, false, 0, (object?)null);
        void Use() => Assert.Equal(1, LazyInitializer.EnsureInitialized(ref value, ref made, ref guard, () => ++count));
        var other = new Thread(Use);
        other.Start();
        Use();
        other.Join();
        Menu? menu = null;
        Assert.Same(LazyInitializer.EnsureInitialized(ref menu, ref guard, () => new Menu()), menu);
        menu = null;
        Assert.NotNull(LazyInitializer.EnsureInitialized(ref menu));
        menu = null;
        Assert.Throws<InvalidOperationException>(() => LazyInitializer.EnsureInitialized(ref menu, () => null!));
    });
}
