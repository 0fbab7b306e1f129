using System.Reflection;
using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// The kit reads a few private fields of the BCL. This says at the start whether this runtime has them
/// where they are known to be, instead of giving wrong verdicts.
/// </summary>
internal static class RuntimeSupport
{
    const BindingFlags fields = BindingFlags.Instance | BindingFlags.NonPublic;

    static readonly Lazy<string?> problem = new(Check);

    /// <summary>What is not as it is known to be; null where all is well.</summary>
    public static string? Problem => problem.Value;

    static string? Check()
    {
        (Type Type, string Field)[] known =
        [
            (typeof(ConfiguredTaskAwaitable.ConfiguredTaskAwaiter), "m_options"),
            (typeof(ConfiguredTaskAwaitable.ConfiguredTaskAwaiter), "m_task"),
            (typeof(ConfiguredTaskAwaitable<int>.ConfiguredTaskAwaiter), "m_options"),
            (typeof(TaskAwaiter), "m_task"),
            (typeof(TaskAwaiter<int>), "m_task"),
            (typeof(ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter), "_value"),
            (typeof(ValueTask), "_continueOnCapturedContext"),
            (typeof(ValueTask), "_obj"),
            (typeof(ValueTask<int>), "_obj"),
            (typeof(ValueTaskAwaiter), "_value"),
            (typeof(ValueTaskAwaiter<int>), "_value"),
            (typeof(Lock.Scope), "_lockObj"),
            (typeof(ParallelLoopResult), "_completed"),
            (typeof(ParallelLoopResult), "_lowestBreakIteration"),
            (typeof(SpinWait), "_count"),
        ];
        foreach (var (type, field) in known)
            if (type.GetField(field, fields) is null)
                return $"This runtime ({Environment.Version}) keeps {type.Name} in another way than the kit knows ({field} is missing), so that its verdicts could be wrong. Use the .NET 10 runtime, or a newer version of the kit.";
        return null;
    }
}
