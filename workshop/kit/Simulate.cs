using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop;

/// <summary>Runs a scenario in virtual time. See the overloads: one natural schedule, or all of them.</summary>
public static class Simulate
{
    /// <summary>Runs one natural schedule; throws where it fails.</summary>
    public static Schedule Run(Action scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") => throw new NotImplementedException();
    /// <summary>Runs one natural schedule; throws where it fails.</summary>
    public static Schedule Run(Func<Task> scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") => throw new NotImplementedException();
    /// <summary>Runs one natural schedule; throws where it fails.</summary>
    public static Schedule<T> Run<T>(Func<T> scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") => throw new NotImplementedException();
    /// <summary>Runs one natural schedule; throws where it fails.</summary>
    public static Schedule<T> Run<T>(Func<Task<T>> scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") => throw new NotImplementedException();
    /// <summary>Runs one natural schedule and reports; never throws for what the scenario does.</summary>
    public static Schedule TryRun(Delegate scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") => throw new NotImplementedException();
    /// <summary>Searches the schedules; throws where one fails.</summary>
    public static Exploration Explore(Action scenario, SimulationOptions? options = null) => throw new NotImplementedException();
    /// <summary>Searches the schedules; throws where one fails.</summary>
    public static Exploration Explore(Func<Task> scenario, SimulationOptions? options = null) => throw new NotImplementedException();
    /// <summary>Searches the schedules and reports; never throws for what the scenario does.</summary>
    public static Exploration TryExplore(Delegate scenario, SimulationOptions? options = null) => throw new NotImplementedException();
    /// <summary>Runs the one schedule that the text names; throws where it fails.</summary>
    public static Exploration Replay(Action scenario, string schedule, SimulationOptions? options = null) => throw new NotImplementedException();
}
