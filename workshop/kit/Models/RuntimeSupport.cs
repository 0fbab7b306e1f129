using System.Reflection;
using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// The kit uses a few private members of the BCL. This says at the start whether this runtime has them
/// where they are known to be, instead of giving wrong verdicts.
/// </summary>
internal static class RuntimeSupport
{
    const BindingFlags members = BindingFlags.Instance | BindingFlags.NonPublic;

    static readonly (Type Type, string Member)[] known =
    [
        (typeof(ConfiguredTaskAwaitable.ConfiguredTaskAwaiter), "m_options"),
        (typeof(ConfiguredTaskAwaitable.ConfiguredTaskAwaiter), "m_task"),
        (typeof(ConfiguredTaskAwaitable<int>.ConfiguredTaskAwaiter), "m_options"),
        (typeof(TaskAwaiter), "m_task"),
        (typeof(TaskAwaiter<int>), "m_task"),
        (typeof(ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter), "_value"),
        (typeof(ConfiguredValueTaskAwaitable<int>.ConfiguredValueTaskAwaiter), "_value"),
        (typeof(ValueTask), "_continueOnCapturedContext"),
        (typeof(ValueTask), "_obj"),
        (typeof(ValueTask<int>), "_obj"),
        (typeof(ValueTaskAwaiter), "_value"),
        (typeof(ValueTaskAwaiter<int>), "_value"),
        (typeof(Lock.Scope), "_lockObj"),
        (typeof(ParallelLoopResult), "_completed"),
        (typeof(ParallelLoopResult), "_lowestBreakIteration"),
        (typeof(SpinWait), "_count"),
        (typeof(CancellationTokenSource), "TransitionToCancellationRequested"),
        (typeof(CancellationTokenSource), "ExecuteCallbackHandlers"),
    ];

    static readonly Lazy<string?> problem = new(Check);

    /// <summary>What is not as it is known to be; null where all is well.</summary>
    public static string? Problem => problem.Value;

    static string? Check()
    {
        foreach (var (type, member) in known)
            if (!Has(type, member))
                return $"This runtime ({Environment.Version}) keeps {type.Name} in another way than the kit knows ({member} is missing), so that its verdicts could be wrong. Use the .NET 10 runtime, or a newer version of the kit.";
        return null;
    }

    /// <summary>Whether the check covers a member.</summary>
    internal static bool Knows(Type type, string member) => known.Contains((type, member)) && Has(type, member);

    static bool Has(Type type, string member) => type.GetMember(member, members).Length > 0;
}
