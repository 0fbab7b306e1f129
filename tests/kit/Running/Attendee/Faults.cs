using System.Runtime.CompilerServices;

namespace Exercises;

/// <summary>What an attendee's code may do before <c>Main</c>; the environment says what.</summary>
internal static class ModuleFault
{
    [ModuleInitializer]
    internal static void Run()
    {
        switch (Environment.GetEnvironmentVariable("ATTENDEE_MODULE_FAULT"))
        {
            case "exit": Environment.Exit(0); break;
            case "loop": Thread.Sleep(Timeout.Infinite); break;
        }
    }
}

internal static class RawThread
{
    internal static void Serve()
    {
        var thread = new Thread(() => throw new InvalidOperationException("Panda"));
        thread.Start();
        thread.Join();
    }
}

internal static class PoolThread
{
    internal static void Serve()
    {
        ThreadPool.QueueUserWorkItem(_ => throw new InvalidOperationException("Panda"));
        Thread.Sleep(Timeout.Infinite);
    }
}

internal static class LateThread
{
    internal static readonly ManualResetEventSlim Go = new();

    internal static void Serve() => new Thread(() =>
    {
        Go.Wait();
        throw new InvalidOperationException("late Panda");
    })
    { IsBackground = true }.Start();
}

internal static class EndlessLoop
{
    internal static void Serve()
    {
        while (true) { }
    }
}

internal static class DeepRecursion
{
    internal static int Serve(int n) => n % 2 == 3 ? n : Serve(n + 1) + 1;
}

internal static class EarlyExit
{
    internal static void Serve() => Environment.Exit(0);
}

internal static class FailFast
{
    internal static void Serve() => Environment.FailFast("no more paper");
}

internal static class StaticLoop
{
    internal static readonly int Orders = Count();

    private static int Count()
    {
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }
}
