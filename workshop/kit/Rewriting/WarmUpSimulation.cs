using ConcurrencyWorkshop.Exploring;
using ConcurrencyWorkshop.Models;
using ConcurrencyWorkshop.Recording;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// A scenario as rewriting leaves it: run once before an attendee's, it has the scheduler and the search
/// compiled and their types loaded.
/// </summary>
internal static class WarmUpSimulation
{
    static readonly object gate = new();
    static readonly SimulationOptions options = new();
    static bool needed = true;

    /// <summary>Runs it, unless a scenario of the process has come first.</summary>
    public static void Run()
    {
        lock (gate)
        {
            if (!needed) return;
            needed = false;
            Simulate();
        }
    }

    /// <summary>A scenario comes: simulations of one process run one at a time.</summary>
    public static void Settle()
    {
        lock (gate) needed = false;
    }

    /// <summary>Runs it. No other simulation of the process may be under way.</summary>
    internal static void Simulate()
    {
        _ = RuntimeSupport.Problem;
        _ = (Console.Out, Console.Error);
        Affinity.Choose();
        var sources = new SourceMap();
        var site = sources.AddSite("Thread.Join", "", 0);
        var field = sources.FieldId("WarmUpSimulation.total");
        var scenario = new Scenario(() => TwoThreads(site, field), sources);
        _ = ConcurrencyWorkshop.Simulate.Record<object>(scenario, options, "", "");
        _ = new Explorer(scenario, options).Explore();
    }

    static void TwoThreads(int site, int field)
    {
        var total = new object();
        var threads = new Thread[2];
        for (var i = 0; i < threads.Length; i++)
        {
            var name = i == 0 ? "one" : "two";
            Hooks.At(site);
            threads[i] = ThreadModel.New(() => Serve(name, total, site, field));
        }
        foreach (var thread in threads)
        {
            Hooks.At(site);
            ThreadModel.Start(thread);
        }
        foreach (var thread in threads)
        {
            Hooks.At(site);
            ThreadModel.Join(thread);
        }
    }

    static void Serve(string name, object total, int site, int field)
    {
        Hooks.EnterMethod(site);
        var row = Hooks.BeginRow(name, nameof(Serve), site);
        Hooks.At(site);
        ThreadModel.Sleep(1000);
        Hooks.ReturnRow(row, null);
        Hooks.EndRow(row);
        Hooks.Access(total, site, field, write: false);
        Hooks.Access(total, site, field, write: true);
        Hooks.Round(site);
        MonitorModel.Enter(total);
        MonitorModel.Exit(total);
    }
}
