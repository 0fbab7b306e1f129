namespace ConcurrencyWorkshop.Conformance;

/// <summary>
/// What programs need to tell their outcome. It is called inside of programs, so it is simulated
/// together with them and uses nothing but plain C#.
/// </summary>
internal static class Outcome
{
    /// <summary>Calls it; says <c>done</c> or what it threw.</summary>
    public static string Of(Action call)
    {
        try
        {
            call();
            return "done";
        }
        catch (Exception error)
        {
            return Describe(error);
        }
    }

    /// <summary>Calls it; says what it returned or threw.</summary>
    public static string Of<T>(Func<T> call)
    {
        try
        {
            return call()?.ToString() ?? "null";
        }
        catch (Exception error)
        {
            return Describe(error);
        }
    }

    /// <summary>Awaits it; says <c>done</c> or what it threw.</summary>
    public static async Task<string> OfAsync(Func<Task> call)
    {
        try
        {
            await call();
            return "done";
        }
        catch (Exception error)
        {
            return Describe(error);
        }
    }

    /// <summary>The exception's type, and for an aggregate the types inside.</summary>
    public static string Describe(Exception? error) => error switch
    {
        null => "none",
        AggregateException aggregate => $"AggregateException({string.Join(",", aggregate.InnerExceptions.Select(Describe))})",
        _ => error.GetType().Name,
    };
}

/// <summary>Starts threads and joins them, for programs about something else.</summary>
internal static class Lanes
{
    /// <summary>Runs both at once and returns when both have ended.</summary>
    public static void Run(ThreadStart first, ThreadStart second)
    {
        var a = new Thread(first);
        var b = new Thread(second);
        a.Start();
        b.Start();
        a.Join();
        b.Join();
    }

    /// <summary>Starts a thread that does it.</summary>
    public static Thread Start(ThreadStart work)
    {
        var thread = new Thread(work);
        thread.Start();
        return thread;
    }

    /// <summary>Does it on another thread and waits for the end.</summary>
    public static void Elsewhere(ThreadStart work) => Start(work).Join();
}
