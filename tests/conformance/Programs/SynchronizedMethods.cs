using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Methods that the runtime puts under a lock of their object or type.</summary>
public static class SynchronizedMethodPrograms
{
    private static int s_shared;

    [Program("MethodImplOptions.Synchronized: two threads count on one object")]
    public static string OneObject()
    {
        var counter = new Counter();
        var other = Lanes.Start(() => counter.Add(2));
        counter.Add(3);
        other.Join();
        return $"{counter.Count}";
    }

    [Program("MethodImplOptions.Synchronized: static methods, under the lock of their type")]
    public static string OfTheType()
    {
        s_shared = 0;
        var other = Lanes.Start(() => AddShared(2));
        AddShared(3);
        other.Join();
        var free = true;
        lock (typeof(SynchronizedMethodPrograms)) Lanes.Elsewhere(() => free = Monitor.TryEnter(typeof(SynchronizedMethodPrograms)));
        return $"{s_shared} {free}";
    }

    [Program("MethodImplOptions.Synchronized: whoever holds the object goes in; nobody else")]
    public static string Held()
    {
        var counter = new Counter();
        lock (counter)
        {
            var inside = counter.IsHeld();
            var other = true;
            Lanes.Elsewhere(() => other = Monitor.TryEnter(counter));
            return $"{inside} {other} {Monitor.IsEntered(counter)}";
        }
    }

    [Program("MethodImplOptions.Synchronized: an exception gives the lock back")]
    public static string Throws()
    {
        var counter = new Counter();
        var how = Outcome.Of(() => counter.AddNothing(0));
        return $"{how} {counter.AddNothing(7)} {Monitor.IsEntered(counter)}";
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private static void AddShared(int more) => s_shared += more;

    private sealed class Counter
    {
        public int Count { get; private set; }

        [MethodImpl(MethodImplOptions.Synchronized)]
        public void Add(int more) => Count += more;

        [MethodImpl(MethodImplOptions.Synchronized)]
        public bool IsHeld() => Monitor.IsEntered(this);

        [MethodImpl(MethodImplOptions.Synchronized)]
        public int AddNothing(int how)
        {
            try
            {
                if (how > 5) return how;
                throw new InvalidOperationException("nothing");
            }
            catch (InvalidOperationException) when (how < 0)
            {
                return -1;
            }
        }
    }
}
