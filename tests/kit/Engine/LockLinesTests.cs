namespace ConcurrencyWorkshop.Kit.Tests.Engine;

/// <summary>A lock statement on a System.Threading.Lock stands at its own line, though the compiler notes none for it.</summary>
public class LockLinesTests
{
    static readonly Lock gate = new();
    static readonly Lock other = new();
    static int count;

    static readonly Dictionary<string, Action> shapes = new()
    {
        ["first in a method"] = First,
        ["before a block"] = Block,
        ["one after the other on one line"] = Twice,
        ["nested"] = Nested,
        ["nested on one line"] = NestedOnOneLine,
        ["in a loop"] = Loop,
        ["in a branch"] = Branch,
        ["by name"] = ByName,
        ["in an accessor"] = () => Counted = Counted,
    };

    public static TheoryData<string, string> Shapes => new()
    {
        { "first in a method", "1" },
        { "before a block", "1" },
        { "one after the other on one line", "1 1 2" },
        { "nested", "1 2" },
        { "nested on one line", "1 1" },
        { "in a loop", "1 1" },
        { "in a branch", "2" },
        { "by name", "1 2" },
        { "in an accessor", "1 2" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Is_told_where_it_stands(string shape, string marks)
    {
        var found = Simulate.TryExplore(() =>
        {
            shapes[shape]();
            Assert.Fail("enough");
        });
        var locks = found.Counterexample.Where(step => step.What == "waits for the lock").ToList();
        Assert.All(locks, step => Assert.Equal("LockLinesTests.cs", step.Where.File));
        Assert.Equal(marks, string.Join(' ', locks.Select(step => step.Where.Text[^1])));
    }

    static void First()
    {
        lock (gate) count++; // 1
    }

    static void Block()
    {
        count = 0;
        // a lock (gate) that is none

        lock (gate) // 1
        {
            count++;
        }
    }

    static void Twice()
    {
        var seen = 0;
        lock (gate) seen = count; lock (gate) count = seen + 1; // 1
        lock (gate) // 2
            count++;
    }

    static void Nested()
    {
        lock (gate) // 1
            lock (other) // 2
            {
                count++;
            }
    }

    static void NestedOnOneLine()
    {
        lock (gate) { lock (other) count++; } // 1
    }

    static void Loop()
    {
        for (var i = 0; i < 2; i++)
            lock (gate) // 1
                count += i;
    }

    static void Branch()
    {
        if (count > 100)
            lock (gate) count++; // 1
        else
            lock (other) count--; // 2
    }

    static void ByName()
    {
        using (gate.EnterScope()) // 1
            lock (other) count++; // 2
    }

    static int Counted
    {
        get { lock (gate) return count; } // 1
        set { lock (gate) count = value; } // 2
    }
}
