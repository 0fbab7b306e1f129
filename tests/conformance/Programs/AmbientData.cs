namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>AsyncLocal.</summary>
public static class AsyncLocalPrograms
{
    [Program("AsyncLocal: flows into a thread and a task")]
    public static string Flows()
    {
        var local = new AsyncLocal<string?> { Value = "r001" };
        var thread = "";
        Lanes.Elsewhere(() => thread = local.Value);
        return $"{thread} {Task.Run(() => local.Value).Result}";
    }

    [Program("AsyncLocal: a change inside does not come back")]
    public static async Task<string> NotBack()
    {
        var local = new AsyncLocal<int> { Value = 1 };
        async Task Change()
        {
            local.Value = 2;
            await Task.Yield();
            local.Value = 3;
        }
        await Change();
        return $"{local.Value}";
    }

    [Program("AsyncLocal: a change in a synchronous call does come back")]
    public static string SyncBack()
    {
        var local = new AsyncLocal<int> { Value = 1 };
        void Change() => local.Value = 2;
        Change();
        return $"{local.Value}";
    }

    [Program("AsyncLocal: survives an await")]
    public static async Task<string> Survives()
    {
        var local = new AsyncLocal<int> { Value = 5 };
        await Task.Delay(20);
        var first = local.Value;
        await Task.Yield();
        return $"{first} {local.Value}";
    }

    [Program("AsyncLocal: suppressed flow")]
    public static string Suppressed()
    {
        var local = new AsyncLocal<int> { Value = 5 };
        Task<int> task;
        using (ExecutionContext.SuppressFlow()) task = Task.Run(() => local.Value);
        return $"{task.Result}";
    }

    [Program("AsyncLocal: tells of changes")]
    public static string Tells()
    {
        var changes = "";
        var local = new AsyncLocal<int>(change => changes += $"{change.PreviousValue}>{change.CurrentValue} ");
        local.Value = 1;
        local.Value = 2;
        return changes.Trim();
    }
}

/// <summary>[ThreadStatic] and ThreadLocal.</summary>
public static class ThreadStaticPrograms
{
    [ThreadStatic]
    private static int count;

    [ThreadStatic]
    private static string? name;

    [Program("ThreadStatic: each thread has its own")]
    public static string Own()
    {
        count = 1;
        var other = -1;
        Lanes.Elsewhere(() => other = ++count);
        return $"{count} {other}";
    }

    [Program("ThreadStatic: starts with the default on a new thread")]
    public static string Default()
    {
        name = "main";
        var other = "";
        Lanes.Elsewhere(() => other = name ?? "null");
        return $"{name} {other}";
    }

    [Program("ThreadStatic: two threads do not disturb each other")]
    public static string NoRace()
    {
        var sum = 0;
        void Add()
        {
            count = 0;
            count++;
            count++;
            Interlocked.Add(ref sum, count);
        }
        Lanes.Run(Add, Add);
        return $"{sum}";
    }

    [Program("ThreadStatic: ThreadLocal makes its value once a thread")]
    public static string ThreadLocal()
    {
        var made = 0;
        using var local = new ThreadLocal<int>(() => Interlocked.Increment(ref made), trackAllValues: true);
        _ = local.Value;
        _ = local.Value;
        Lanes.Elsewhere(() => _ = local.Value);
        return $"{made} {local.Values.Count}";
    }

    [Program("ThreadStatic: is another after an await")]
    public static async Task<string> AfterAwait()
    {
        name = "main";
        await Task.Delay(20);
        return name ?? "null";
    }
}
