using System.Reflection;
using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// What an awaiter was told with ConfigureAwait. The BCL keeps it in private fields;
/// <see cref="RuntimeSupport"/> checks at the start that they are where this runtime is known to have them.
/// </summary>
internal static class AwaiterShape<TAwaiter>
{
    const BindingFlags fields = BindingFlags.Instance | BindingFlags.NonPublic;

    static readonly Func<object, bool> capturesContext = Reader();
    static readonly PropertyInfo? isCompleted = typeof(TAwaiter).GetProperty("IsCompleted");

    static readonly FieldInfo? task = typeof(TAwaiter).GetField("m_task", fields);
    static readonly FieldInfo? value = typeof(TAwaiter).GetField("_value", fields);
    static readonly FieldInfo? source = value?.FieldType.GetField("_obj", fields);

    /// <summary>The task that is awaited; null where it is something else.</summary>
    public static Task? TaskOf(TAwaiter awaiter) =>
        (task?.GetValue(awaiter) ?? source?.GetValue(value!.GetValue(awaiter))) as Task;

    public static bool CapturesContext(TAwaiter awaiter) => capturesContext(awaiter!);

    public static bool IsCompleted(TAwaiter awaiter) => awaiter is not YieldAwaitable.YieldAwaiter && (bool?)isCompleted?.GetValue(awaiter) == true | IsForced(awaiter);

    // ForceYielding says "not complete" of a task that is: it must be queued, not waited for.
    static bool IsForced(TAwaiter awaiter) =>
        awaiter is not YieldAwaitable.YieldAwaiter && TaskOf(awaiter) is { IsCompleted: true };

    static Func<object, bool> Reader()
    {
        if (typeof(TAwaiter).GetField("m_options", fields) is { } options)
            return awaiter => ((ConfigureAwaitOptions)options.GetValue(awaiter)! & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0;
        if (typeof(TAwaiter).GetField("_value", fields) is { } value && value.FieldType.GetField("_continueOnCapturedContext", fields) is { } flag
            && typeof(TAwaiter).Name.Contains("Configured", StringComparison.Ordinal))
            return awaiter => (bool)flag.GetValue(value.GetValue(awaiter))!;
        return _ => true;
    }
}
