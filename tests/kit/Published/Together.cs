namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>What many of the programs need around their bug.</summary>
internal static class Together
{
    /// <summary>Runs each action on a thread of its own and returns when all have ended.</summary>
    public static void Run(params Action[] actions)
    {
        var threads = Array.ConvertAll(actions, action => new Thread(() => action()));
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
    }
}
