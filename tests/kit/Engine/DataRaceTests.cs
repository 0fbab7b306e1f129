namespace ConcurrencyWorkshop.Kit.Tests.Engine;

/// <summary>Accesses that nothing orders are named as a data race, and only those.</summary>
public class DataRaceTests
{
    static readonly SimulationOptions races = new() { DataRaces = true };

    static bool plain;
    static volatile bool marked;
    static int sheets;
    static long total;
    static (string Name, int Price) pair;
    static Proof? proof;
    static readonly object gate = new();
    static readonly ManualResetEventSlim printed = new();
    static readonly TimeSpan second = TimeSpan.FromSeconds(1);

    static Size size;

    readonly record struct Size(int Width, int Height);

    sealed class Sheet
    {
        public Size Size;
    }

    sealed class Proof
    {
        public int Sheets { get; set; }
        public Proof? Next { get; set; }
    }

    sealed class Chain
    {
        public Chain? Next;
    }

    public static TheoryData<string> Racy => [.. racy.Keys];

    public static TheoryData<string> Ordered => [.. ordered.Keys];

    static readonly Dictionary<string, Delegate> racy = new()
    {
        ["a plain flag read in a loop"] = () => With(() => { while (!plain) Thread.Sleep(second); }, () => { Thread.Sleep(second / 2); plain = true; }),
        ["a plain flag and a join with a limit"] = () =>
        {
            var thread = new Thread(() => { while (!plain) Thread.Sleep(second); });
            thread.Start();
            Thread.Sleep(second / 2);
            plain = true;
            Assert.True(thread.Join(10 * second));
        },
        ["a plain flag and a loop that yields"] = () => With(() => { while (!plain) Thread.Yield(); }, () => plain = true),
        ["a plain flag that the reader locks"] = () => With(() => { lock (gate) _ = plain; }, () => plain = true),
        ["a plain flag that the writer locks"] = () => With(() => _ = plain, () => { lock (gate) plain = true; }),
        ["a plain flag under two locks"] = () =>
        {
            var other = new object();
            With(() => { lock (gate) _ = plain; }, () => { lock (other) plain = true; });
        },
        ["a captured flag"] = () =>
        {
            var stop = false;
            With(() => { while (!stop) Thread.Sleep(second); }, () => stop = true);
        },
        ["a flag of an object"] = () =>
        {
            var shared = new Proof();
            With(() => _ = shared.Sheets, () => shared.Sheets = 1);
        },
        ["volatile on the write alone"] = () => With(() => _ = plain, () => Volatile.Write(ref plain, true)),
        ["volatile on the read alone"] = () => With(() => Volatile.Read(ref plain), () => plain = true),
        ["interlocked and plain"] = () => With(() => Interlocked.Increment(ref total), () => total++),
        ["two plain writes"] = () => With(() => sheets = 1, () => sheets = 2),
        ["the value before the flag is written after it"] = () => With(() => { if (marked) _ = sheets; }, () => { marked = true; sheets = 1; }),
        ["a tuple"] = () => With(() => _ = pair, () => pair = ("a", 1)),
        ["a struct of its own"] = () => With(() => _ = size, () => size = new Size(3, 4)),
        ["a struct of its own in an object"] = () =>
        {
            var sheet = new Sheet();
            With(() => { var seen = sheet.Size; Assert.True(seen.Width >= 0); }, () => sheet.Size = new Size(3, 4));
        },
        ["a reference that a loop only tests"] = () => With(() => { while (proof == null) Thread.Sleep(second); }, () => { Thread.Sleep(second / 2); proof = new Proof(); }),
        ["a reference that a loop tests as one of two"] = () => With(() => { for (var i = 0; proof is null && i < 3; i++) Thread.Sleep(second); }, () => { Thread.Sleep(second / 2); proof = new Proof(); }),
        ["a reference that a loop compares"] = () =>
        {
            var done = new object();
            object? state = null;
            With(() => { while (!ReferenceEquals(state, done)) Thread.Yield(); }, () => state = done);
        },
        ["a reference of an object that a loop only tests"] = () =>
        {
            var shared = new Chain();
            With(() => { do Thread.Sleep(second); while (shared.Next is not Chain); }, () => { Thread.Sleep(second / 2); Volatile.Write(ref shared.Next, new Chain()); });
        },
        ["an event that is only looked at"] = () => With(() => { if (!printed.IsSet) _ = sheets; }, () => { sheets = 1; printed.Set(); }),
    };

    static readonly Dictionary<string, Delegate> ordered = new()
    {
        ["a lock"] = () => With(() => { lock (gate) _ = sheets; }, () => { lock (gate) sheets = 1; }),
        ["a volatile flag"] = () => With(() => { while (!marked) Thread.Sleep(second); _ = sheets; }, () => { sheets = 1; marked = true; }),
        ["Volatile"] = () => With(() => { while (!Volatile.Read(ref plain)) Thread.Sleep(second); _ = sheets; }, () => { sheets = 1; Volatile.Write(ref plain, true); }),
        ["Interlocked"] = () => With(() => { if (Interlocked.Read(ref total) == 1) _ = sheets; }, () => { sheets = 1; Interlocked.Exchange(ref total, 1); }),
        ["a compare-exchange that takes"] = () => With(() => { if (Interlocked.CompareExchange(ref total, 2, 1) == 1) _ = sheets; }, () => { sheets = 1; Interlocked.CompareExchange(ref total, 1, 0); }),
        ["a lock made of an exchange"] = () =>
        {
            void Locked()
            {
                while (Interlocked.Exchange(ref total, 1) == 1) Thread.Yield();
                sheets++;
                Interlocked.Exchange(ref total, 0);
            }
            With(Locked, Locked);
        },
        ["an event"] = () => With(() => { printed.Wait(); _ = sheets; }, () => { sheets = 1; printed.Set(); }),
        ["an event that is looked at"] = () => With(() => { if (printed.IsSet) _ = sheets; }, () => { sheets = 1; printed.Set(); }),
        ["start and join"] = () =>
        {
            sheets = 1;
            var thread = new Thread(() => sheets++);
            thread.Start();
            thread.Join();
            Assert.Equal(2, sheets);
        },
        ["a token"] = () =>
        {
            var source = new CancellationTokenSource();
            With(() => { while (!source.IsCancellationRequested) Thread.Sleep(second); _ = sheets; }, () => { sheets = 1; source.Cancel(); });
        },
        ["a token that a timer cancels"] = () =>
        {
            sheets = 1;
            var source = new CancellationTokenSource(second);
            source.Token.Register(() => sheets++);
            With(() => source.Token.WaitHandle.WaitOne(), () => { });
        },
        ["a timer"] = () =>
        {
            sheets = 1;
            using var timer = new Timer(_ => { sheets++; printed.Set(); }, null, second, Timeout.InfiniteTimeSpan);
            printed.Wait();
            Assert.Equal(2, sheets);
        },
        ["tasks"] = () =>
        {
            sheets = 1;
            var task = Task.Run(() => sheets++);
            Thread.Sleep(second);
            task.Wait();
            Assert.Equal(2, sheets);
        },
        ["awaits"] = async () =>
        {
            var count = 0;
            async Task Count()
            {
                count++;
                await Task.Delay(second);
                count++;
                await Task.Yield();
                count++;
            }
            await Count();
            await Count();
            Assert.Equal(6, count);
        },
        ["continuations"] = () =>
        {
            sheets = 1;
            Task.Delay(second).ContinueWith(_ => sheets++).ContinueWith(_ => sheets++).Wait();
            Assert.Equal(3, sheets);
        },
        ["parallel loops"] = () =>
        {
            var counts = new int[3];
            Parallel.For(0, 3, i => counts[i]++);
            Assert.Equal(3, counts.Sum());
        },
        ["a reference published plainly"] = () => With(() => { if (proof is { } seen) Assert.Equal(3, seen.Sheets); }, () => proof = new Proof { Sheets = 3 }),
        ["what a published reference leads to"] = () => With(
            () => { if (proof?.Next is { } seen) Assert.Equal(3, seen.Sheets); },
            () => { var inner = new Proof { Sheets = 3 }; proof = new Proof { Next = inner }; }),
        ["a reference tested and read through in a loop"] = () => With(
            () => { for (var i = 0; i < 2; i++, Thread.Sleep(second)) if (proof != null) Assert.Equal(3, proof.Sheets); },
            () => { Thread.Sleep(second / 2); proof = new Proof { Sheets = 3 }; }),
        ["a reference that a loop tests under a lock"] = () => With(
            () => { while (true) { lock (gate) if (proof != null) return; Thread.Sleep(second); } },
            () => { Thread.Sleep(second / 2); lock (gate) proof = new Proof(); }),
        ["a reference that a loop tests volatile"] = () => With(
            () => { while (Volatile.Read(ref proof) == null) Thread.Sleep(second); },
            () => { Thread.Sleep(second / 2); proof = new Proof(); }),
        ["made by each who finds none, in a loop"] = () =>
        {
            void Make()
            {
                for (var i = 0; i < 2; i++) if (proof == null) proof = new Proof { Sheets = 3 };
            }
            With(Make, Make);
        },
        ["double-checked locking with a plain field"] = () => With(() => Assert.Equal(3, Only().Sheets), () => Assert.Equal(3, Only().Sheets)),
        ["a reference in an array"] = () =>
        {
            var proofs = new Proof?[1];
            With(() => { if (proofs[0] is { } seen) Assert.Equal(3, seen.Sheets); }, () => proofs[0] = new Proof { Sheets = 3 });
        },
        ["two elements"] = () =>
        {
            var counts = new int[2];
            With(() => counts[0]++, () => counts[1]++);
        },
        ["structs of two objects"] = () =>
        {
            var (one, other) = (new Sheet(), new Sheet());
            With(() => one.Size = new Size(one.Size.Width + 1, 0), () => other.Size = new Size(other.Size.Width + 1, 0));
        },
        ["a struct under a lock"] = () => With(() => { lock (gate) _ = size; }, () => { lock (gate) size = new Size(3, 4); }),
        ["two objects"] = () => With(() => new Proof().Sheets++, () => new Proof().Sheets++),
    };

    static Proof Only()
    {
        if (proof is null)
            lock (gate)
                proof ??= new Proof { Sheets = 3 };
        return proof;
    }

    static void With(Action other, Action here)
    {
        var thread = new Thread(() => other());
        thread.Start();
        here();
        thread.Join();
    }

    [Theory, MemberData(nameof(Racy))]
    public void Unordered_accesses_are_a_data_race(string name)
    {
        var exploration = Simulate.TryExplore(racy[name], races);
        Assert.Equal(Verdict.Failed, exploration.Verdict);
        Assert.StartsWith("data race on ", exploration.Problem);
        Assert.Equal(2, exploration.Problem!.Split($"({nameof(DataRaceTests)}.cs:").Length - 1);
    }

    [Theory, MemberData(nameof(Ordered))]
    public void Ordered_accesses_are_none(string name)
    {
        var exploration = Simulate.TryExplore(ordered[name], races);
        Assert.True(exploration.Verdict == Verdict.Passed, exploration.Problem);
    }

    [Fact]
    public void Both_sides_are_named_with_their_lines()
    {
        var exploration = Simulate.TryExplore(racy["volatile on the write alone"], races);
        Assert.Matches(@"^data race on DataRaceTests\.plain: (main|thread 1) (reads|writes) it (plainly|atomically) \(DataRaceTests\.cs:\d+\) and (main|thread 1) (reads|writes) it (plainly|atomically) \(DataRaceTests\.cs:\d+\), and nothing orders the two$", exploration.Problem);
        Assert.Contains("reads it plainly", exploration.Problem);
        Assert.Contains("writes it atomically", exploration.Problem);
    }

    [Fact]
    public void Nobody_looks_for_races_unless_asked() =>
        Assert.Equal(Verdict.Passed, Simulate.TryExplore(racy["a plain flag that the reader locks"]).Verdict);
}
