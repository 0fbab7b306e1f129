namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Fields of objects.</summary>
public static class InstanceFieldPrograms
{
    [Program("Instance field: an increment may be lost")]
    public static string Increment()
    {
        var till = new Till();
        Lanes.Run(till.Sell, till.Sell);
        return $"{till.Total}";
    }

    [Program("Instance field: another object is another field")]
    public static string Other()
    {
        var a = new Till();
        var b = new Till();
        Lanes.Run(a.Sell, b.Sell);
        return $"{a.Total} {b.Total}";
    }

    [Program("Instance field: check, then act")]
    public static string CheckThenAct()
    {
        var till = new Till { Total = 1 };
        void Take()
        {
            if (till.Total > 0) till.Total--;
        }
        Lanes.Run(Take, Take);
        return $"{till.Total}";
    }

    [Program("Instance field: safe when one joins the other")]
    public static string Joined()
    {
        var till = new Till();
        Lanes.Elsewhere(till.Sell);
        till.Sell();
        return $"{till.Total}";
    }
}

/// <summary>Static fields.</summary>
public static class StaticFieldPrograms
{
    private static readonly object Gate = new();
    private static int total;
    private static int initialized = 5;

    [Program("Static field: an increment may be lost")]
    public static string Increment()
    {
        total = 0;
        Lanes.Run(() => total++, () => total++);
        return $"{total}";
    }

    [Program("Static field: under a static lock none is lost")]
    public static string Locked()
    {
        total = 0;
        static void Add()
        {
            lock (Gate) total++;
        }
        Lanes.Run(Add, Add);
        return $"{total}";
    }

    [Program("Static field: its initial value is seen on any thread")]
    public static string Initial()
    {
        var seen = 0;
        Lanes.Elsewhere(() => seen = initialized);
        return $"{seen}";
    }
}

/// <summary>Auto-properties.</summary>
public static class AutoPropertyPrograms
{
    [Program("Auto-property: an increment may be lost")]
    public static string Increment()
    {
        var till = new Till();
        Lanes.Run(() => till.Sales++, () => till.Sales++);
        return $"{till.Sales}";
    }

    [Program("Auto-property: under a lock none is lost")]
    public static string Locked()
    {
        var till = new Till();
        void Add()
        {
            lock (till) till.Sales++;
        }
        Lanes.Run(Add, Add);
        return $"{till.Sales}";
    }

    [Program("Auto-property: what is assigned last stays")]
    public static string Last()
    {
        var till = new Till();
        Lanes.Run(() => till.Sales = 1, () => till.Sales = 2);
        return $"{till.Sales}";
    }
}

/// <summary>Locals that a lambda captured.</summary>
public static class CapturedLocalPrograms
{
    [Program("Captured local: an increment may be lost")]
    public static string Increment()
    {
        var count = 0;
        Lanes.Run(() => count += 1, () => count += 2);
        return $"{count}";
    }

    [Program("Captured local: a for loop shares its variable")]
    public static string ForLoop()
    {
        var sum = 0;
        var threads = new Thread[2];
        for (var i = 0; i < 2; i++)
        {
            threads[i] = new Thread(() => Interlocked.Add(ref sum, i));
        }
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return $"{sum}";
    }

    [Program("Captured local: foreach has one for each turn")]
    public static string ForEach()
    {
        var sum = 0;
        var threads = new List<Thread>();
        foreach (var i in new[] { 1, 2 }) threads.Add(new Thread(() => Interlocked.Add(ref sum, i)));
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return $"{sum}";
    }

    [Program("Captured local: what it is when the thread reads it")]
    public static string WhenRead()
    {
        var order = 1;
        var seen = 0;
        var thread = Lanes.Start(() => seen = order);
        order = 2;
        thread.Join();
        return $"{seen}";
    }
}
