using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Running;

/// <summary>
/// A worker that stays: it has warmed up before it is needed, and runs one assembly after the other that was compiled
/// in memory, each in a load context of its own.
/// </summary>
internal static class ResidentWorker
{
    /// <summary>The argument, hidden from the help, that makes the program a worker that stays.</summary>
    internal const string Argument = "--workshop-resident-worker";

    private const int Looks = 8;

    private static readonly List<WeakReference> s_contexts = [];

    /// <summary>Does what the frames on standard input ask for, until this process is ended.</summary>
    internal static void Run(string token)
    {
        var reports = Worker.Begin(token);
        var orders = new BlockingCollection<WorkerOrder>();
        new Thread(() => Read(orders)) { IsBackground = true, Name = "reads orders" }.Start();
        WarmUp.Now();
        WarmUpTests.Run();
        Worker.TellOfSimulations(reports);
        reports.Send(new WorkerReport(ReportKind.Ready));
        foreach (var order in orders.GetConsumingEnumerable())
        {
            if (order.OnlyPrepares)
            {
                Prepare(order);
                continue;
            }

            Do(order, reports);
            reports.Send(new WorkerReport(ReportKind.Done));
            var leftBehind = LooksForLeftovers(orders);
            reports.Send(new WorkerReport(ReportKind.Idle) { LeftBehind = leftBehind, Memory = Environment.WorkingSet });
        }
    }

    /// <summary>Loads an assembly that has no file, so that the kit finds its bytes.</summary>
    internal static Assembly Load(ExerciseImage image)
    {
        var context = new AssemblyLoadContext("saved", isCollectible: true);
        var assembly = context.LoadFromStream(new MemoryStream(image.Dll), new MemoryStream(image.Pdb));
        AssemblyImages.Register(assembly, image.Dll, image.Pdb);
        return assembly;
    }

    private static void Read(BlockingCollection<WorkerOrder> orders)
    {
        var input = new BinaryReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        while (WorkerOrder.ReadFrom(input) is { } order) orders.Add(order);
        // The program that started this one is gone: its end of the pipe is closed.
        Process.GetCurrentProcess().Kill();
    }

    // Not inlined: nothing of it may be left on the stack when its context is looked for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Do(WorkerOrder order, ReportWriter reports)
    {
        var assembly = Load(order.Image!);
        var context = AssemblyLoadContext.GetLoadContext(assembly)!;
        s_contexts.Add(new WeakReference(context));
        using (context.EnterContextualReflection()) Worker.Do(assembly, order, reports);
        Worker.Forget();
        XunitCaches.Clear();
        context.Unload();
    }

    /// <summary>Rewrites an assembly, none of whose code is run: the next that comes will be much like it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Prepare(WorkerOrder order)
    {
        try
        {
            var assembly = Load(order.Image!);
            if (Scaffold.Tests(assembly).FirstOrDefault() is { } tests) RewrittenProgram.Prepare(tests);
            AssemblyLoadContext.GetLoadContext(assembly)!.Unload();
        }
        catch (Exception)
        {
            // Only time is at stake; what is really wrong shows again where it is reported.
        }
    }

    /// <summary>
    /// Whether anything keeps an assembly that was run: a thread that still runs its code, a timer, a task. Nothing else
    /// tells of all these. It stops looking where there is work to do.
    /// </summary>
    private static bool LooksForLeftovers(BlockingCollection<WorkerOrder> orders)
    {
        for (var look = 0; look < Looks && orders.Count == 0; look++)
        {
            if (look > 0) Thread.Sleep(look);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            s_contexts.RemoveAll(context => !context.IsAlive);
            if (s_contexts.Count == 0) return false;
        }

        return orders.Count == 0;
    }
}
