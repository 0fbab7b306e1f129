using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Environment.</summary>
[Models(typeof(Environment))]
internal static class EnvironmentModel
{
    public static int get_ProcessorCount() => Here.Scheduler.Options.Cores;

    public static int get_CurrentManagedThreadId() => ThreadModel.get_ManagedThreadId(ThreadModel.get_CurrentThread());

    public static long get_TickCount64() => (long)Clock.Read().TotalMilliseconds;

    public static int get_TickCount() => (int)get_TickCount64();

    public static bool get_HasShutdownStarted() => false;

    public static void Exit(int exitCode) => End("Environment.Exit", $"Environment.Exit({exitCode}) ends the process at once: what other threads still had to do is lost");

    public static void FailFast(string? message) => End("Environment.FailFast", $"Environment.FailFast ends the process at once ({message})");

    public static void FailFast(string? message, Exception? exception) => FailFast(message);

    internal static void End(string api, string text)
    {
        var (scheduler, site) = (Here.Scheduler, Here.Site);
        scheduler.Point(site, "ends the process", Footprint.Anything);
        scheduler.FailNow(new Problem(Verdict.Failed, $"process ended: {api}", text + scheduler.At(site), site));
    }
}

/// <summary>The random numbers of a schedule: the same in each run of it.</summary>
internal sealed class SeededRandom
{
    public readonly Random Shared = new(12345);
}

/// <summary>Random numbers are fixed, so that a schedule can be run again.</summary>
[Models(typeof(Random))]
internal static class RandomModel
{
    public static Random New() => new(SharedOf(Here.Scheduler).Next());

    public static Random get_Shared() => SharedOf(Here.Scheduler);

    internal static Random SharedOf(Scheduler scheduler) => scheduler.State.Of<SeededRandom>(typeof(Random)).Shared;
}

/// <summary>Identifiers are fixed, so that a schedule can be run again.</summary>
[Models(typeof(Guid))]
internal static class GuidModel
{
    public static Guid NewGuid()
    {
        var bytes = new byte[16];
        RandomModel.SharedOf(Here.Scheduler).NextBytes(bytes);
        return new Guid(bytes);
    }
}

/// <summary>
/// Hash codes of objects are random numbers that stay with the object, and that another object may have too. Here
/// they are the first, the second …, and two objects in turn share one: who relies on their being different is seen.
/// </summary>
[Models(typeof(RuntimeHelpers))]
internal static class RuntimeHelpersModel
{
    public static int GetHashCode(object? o)
    {
        if (o is null) return 0;
        var code = Here.Scheduler.State.Of<HashCode>(o);
        if (code.Value == 0) code.Value = ++Here.Scheduler.State.Of<HashCode>(typeof(HashCode)).Value;
        return (code.Value + 1) / 2 * Step;
    }

    // Neither small numbers nor in order, so that nobody relies on either.
    const int Step = unchecked((int)2654435761u);

    sealed class HashCode
    {
        public int Value;
    }
}

/// <summary>The hash code of an object whose type has none of its own.</summary>
[Models(typeof(object))]
internal static class ObjectModel
{
    static readonly ConditionalWeakTable<Type, object> own = [];

    public static int GetHashCode(object target) => HasItsOwn(target.GetType()) ? target.GetHashCode() : RuntimeHelpersModel.GetHashCode(target);

    /// <summary>What <c>base.GetHashCode</c> does where the base has none of its own.</summary>
    internal static int BaseGetHashCode(object target) => RuntimeHelpersModel.GetHashCode(target);

    static bool HasItsOwn(Type type) => (bool)own.GetValue(type, static t => t.GetMethod(nameof(GetHashCode), Type.EmptyTypes)?.DeclaringType != typeof(object));
}

/// <summary>Hash codes of strings are random in each process; here they are fixed.</summary>
[Models(typeof(string))]
internal static class StringModel
{
    public static int GetHashCode(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text) hash = (hash ^ character) * 16777619u;
        return (int)hash;
    }
}
