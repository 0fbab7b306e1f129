using System.Collections.Concurrent;
using System.Threading.Channels;

namespace ConcurrencyWorkshop.Kit.Tests.Engine;

/// <summary>Scenarios of all kinds, right and wrong ones, each to be run again and again.</summary>
internal static class Scenarios
{
    static int total;

    public static readonly IReadOnlyDictionary<string, Action> All = new Dictionary<string, Action>
    {
        ["lost update"] = () => Two(() => total++, () => Assert.Equal(2, total)),
        ["locked update"] = () => Two(() => { lock (gate) total++; }, () => Assert.Equal(2, total)),
        ["interlocked update"] = () => Two(() => Interlocked.Increment(ref total), () => Assert.Equal(2, total)),
        ["interlocked and plain"] = () => Two(() => { if (Interlocked.Increment(ref total) == 1) total = 5; }, () => Assert.NotEqual(6, total)),
        ["two locks crossed"] = () =>
        {
            var other = new object();
            var thread = new Thread(() => { lock (other) lock (gate) total++; });
            thread.Start();
            lock (gate) lock (other) total++;
            thread.Join();
        },
        ["try and give up"] = () => Two(() => { if (Monitor.TryEnter(gate)) { total++; Monitor.Exit(gate); } }, () => Assert.Equal(2, total)),
        ["lost wake-up"] = () =>
        {
            var thread = new Thread(() => { lock (gate) Monitor.Wait(gate); });
            thread.Start();
            lock (gate) Monitor.Pulse(gate);
            thread.Join();
        },
        ["condition with while"] = () =>
        {
            var thread = new Thread(() => { lock (gate) while (total == 0) Monitor.Wait(gate); });
            thread.Start();
            lock (gate)
            {
                total = 1;
                Monitor.PulseAll(gate);
            }
            thread.Join();
        },
        ["sleep instead of join"] = () =>
        {
            var thread = new Thread(() => total = 1);
            thread.Start();
            Thread.Sleep(100);
            Assert.Equal(1, total);
        },
        ["sleep long enough"] = () =>
        {
            var thread = new Thread(() =>
            {
                Thread.Sleep(10);
                total = 1;
            });
            thread.Start();
            Thread.Sleep(1000);
            Assert.Equal(1, total);
        },
        ["tasks"] = () => Assert.Equal(3, Task.Run(() => 1).Result + Task.Run(() => 2).Result),
        ["racing tasks"] = () =>
        {
            Task.WaitAll(Task.Run(() => total++), Task.Run(() => total++));
            Assert.Equal(2, total);
        },
        ["first of two"] = () => Assert.Equal(1, Task.WhenAny(Task.Run(() => 1), Task.Run(() => 2)).Result.Result),
        ["async lost update"] = () =>
        {
            async Task Add()
            {
                var seen = total;
                await Task.Yield();
                total = seen + 1;
            }
            Task.WaitAll(Add(), Add());
            Assert.Equal(2, total);
        },
        ["async semaphore"] = () =>
        {
            var semaphore = new SemaphoreSlim(1);
            async Task Add()
            {
                await semaphore.WaitAsync();
                total++;
                semaphore.Release();
            }
            Task.WaitAll(Add(), Add());
            Assert.Equal(2, total);
        },
        ["delays in order"] = () =>
        {
            var log = "";
            async Task After(int milliseconds)
            {
                await Task.Delay(milliseconds);
                lock (gate) log += milliseconds;
            }
            Task.WaitAll(After(30), After(10), After(20));
            Assert.Equal("102030", log);
        },
        ["cancelled"] = () =>
        {
            using var source = new CancellationTokenSource(10);
            Assert.ThrowsAny<OperationCanceledException>(() => Task.Delay(-1, source.Token).GetAwaiter().GetResult());
        },
        ["pool work"] = () =>
        {
            ThreadPool.QueueUserWorkItem(_ => total = 1);
            Thread.Sleep(5);
            Assert.Equal(1, total);
        },
        ["dictionary in two threads"] = () =>
        {
            var stock = new Dictionary<string, int>();
            Two(() => stock["ink"] = 1, () => Assert.Single(stock));
        },
        ["concurrent dictionary"] = () =>
        {
            var stock = new ConcurrentDictionary<string, int>();
            Two(() => stock.AddOrUpdate("ink", 1, (_, n) => n + 1), () => Assert.Equal(2, stock["ink"]));
        },
        ["get, then set"] = () =>
        {
            var stock = new ConcurrentDictionary<string, int>();
            Two(() => stock["ink"] = stock.GetValueOrDefault("ink") + 1, () => Assert.Equal(2, stock["ink"]));
        },
        ["lazy"] = () =>
        {
            var lazy = new Lazy<int>(() => ++total);
            Two(() => _ = lazy.Value, () => Assert.Equal(1, total));
        },
        ["double-checked"] = () =>
        {
            object? instance = null;
            Two(() => { if (instance is null) { total++; instance = new object(); } }, () => Assert.Equal(1, total));
        },
        ["channel"] = () =>
        {
            var channel = Channel.CreateBounded<int>(1);
            var reader = Task.Run(async () => total = await channel.Reader.ReadAsync());
            channel.Writer.TryWrite(7);
            reader.Wait();
            Assert.Equal(7, total);
        },
        ["event"] = () =>
        {
            using var set = new ManualResetEventSlim();
            var thread = new Thread(() => { total = 1; set.Set(); });
            thread.Start();
            set.Wait();
            Assert.Equal(1, total);
        },
        ["spin on a flag"] = () =>
        {
            var thread = new Thread(() => Volatile.Write(ref total, 1));
            thread.Start();
            while (Volatile.Read(ref total) == 0) { }
            thread.Join();
        },
        ["bounded back-off"] = () =>
        {
            var thread = new Thread(() =>
            {
                for (var i = 0; i < 6; i++)
                {
                    if (Monitor.TryEnter(gate))
                    {
                        Monitor.Exit(gate);
                        return;
                    }
                    Thread.Sleep(10);
                }
                Assert.Fail("gave up");
            });
            lock (gate)
            {
                thread.Start();
                Thread.Sleep(15);
            }
            thread.Join();
        },
        ["exception on a thread"] = () =>
        {
            var thread = new Thread(() => throw new InvalidOperationException("boom"));
            thread.Start();
            thread.Join();
        },
        ["random and identifiers"] = () => Two(() => total += new Random().Next(10) + Guid.NewGuid().ToString().GetHashCode() % 3, () => Assert.True(total > -100)),
        ["three threads"] = () =>
        {
            var third = new Thread(() => total += 4);
            third.Start();
            Two(() => total++, () => { });
            third.Join();
            Assert.Equal(6, total);
        },
    };

    static readonly object gate = new();

    static void Two(Action action, Action check)
    {
        var (first, second) = (new Thread(() => action()), new Thread(() => action()));
        first.Start();
        second.Start();
        first.Join();
        second.Join();
        check();
    }
}
