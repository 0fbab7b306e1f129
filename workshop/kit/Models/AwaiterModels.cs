using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Models;

// Awaiters that are asked before they are complete block, as GetAwaiter().GetResult() does in the BCL.
// For the result the real awaiter is asked: it knows the exception to throw. A callback that is handed to an
// awaiter by hand goes on where an await would.

/// <summary>The awaiter of a task.</summary>
[Models(typeof(TaskAwaiter))]
internal static class TaskAwaiterModel
{
    public static bool get_IsCompleted(ref TaskAwaiter awaiter)
    {
        Tasks.Look();
        return awaiter.IsCompleted;
    }

    public static void GetResult(ref TaskAwaiter awaiter)
    {
        AwaitedTask.Wait(awaiter);
        awaiter.GetResult();
    }

    public static void OnCompleted(ref TaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: true);

    public static void UnsafeOnCompleted(ref TaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: false);
}

/// <summary>The awaiter of a task with a result.</summary>
[Models(typeof(TaskAwaiter<>))]
internal static class TaskAwaiterOfTModel
{
    public static bool get_IsCompleted<T>(ref TaskAwaiter<T> awaiter)
    {
        Tasks.Look();
        return awaiter.IsCompleted;
    }

    public static T GetResult<T>(ref TaskAwaiter<T> awaiter)
    {
        AwaitedTask.Wait(awaiter);
        return awaiter.GetResult();
    }

    public static void OnCompleted<T>(ref TaskAwaiter<T> awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: true);

    public static void UnsafeOnCompleted<T>(ref TaskAwaiter<T> awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: false);
}

/// <summary>The awaiter of ConfigureAwait.</summary>
[Models(typeof(ConfiguredTaskAwaitable.ConfiguredTaskAwaiter))]
internal static class ConfiguredTaskAwaiterModel
{
    public static bool get_IsCompleted(ref ConfiguredTaskAwaitable.ConfiguredTaskAwaiter awaiter)
    {
        Tasks.Look();
        return awaiter.IsCompleted;
    }

    public static void GetResult(ref ConfiguredTaskAwaitable.ConfiguredTaskAwaiter awaiter)
    {
        AwaitedTask.Wait(awaiter);
        awaiter.GetResult();
    }

    public static void OnCompleted(ref ConfiguredTaskAwaitable.ConfiguredTaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: true);

    public static void UnsafeOnCompleted(ref ConfiguredTaskAwaitable.ConfiguredTaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: false);
}

/// <summary>The awaiter of ConfigureAwait, with a result.</summary>
[Models(typeof(ConfiguredTaskAwaitable<>.ConfiguredTaskAwaiter))]
internal static class ConfiguredTaskAwaiterOfTModel
{
    public static bool get_IsCompleted<T>(ref ConfiguredTaskAwaitable<T>.ConfiguredTaskAwaiter awaiter)
    {
        Tasks.Look();
        return awaiter.IsCompleted;
    }

    public static T GetResult<T>(ref ConfiguredTaskAwaitable<T>.ConfiguredTaskAwaiter awaiter)
    {
        AwaitedTask.Wait(awaiter);
        return awaiter.GetResult();
    }

    public static void OnCompleted<T>(ref ConfiguredTaskAwaitable<T>.ConfiguredTaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: true);

    public static void UnsafeOnCompleted<T>(ref ConfiguredTaskAwaitable<T>.ConfiguredTaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: false);
}

/// <summary>The awaiter of a value task.</summary>
[Models(typeof(ValueTaskAwaiter))]
internal static class ValueTaskAwaiterModel
{
    public static bool get_IsCompleted(ref ValueTaskAwaiter awaiter)
    {
        Tasks.Look();
        return awaiter.IsCompleted;
    }

    public static void GetResult(ref ValueTaskAwaiter awaiter)
    {
        AwaitedTask.Wait(awaiter);
        awaiter.GetResult();
    }

    public static void OnCompleted(ref ValueTaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: true);

    public static void UnsafeOnCompleted(ref ValueTaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: false);
}

/// <summary>The awaiter of a value task with a result.</summary>
[Models(typeof(ValueTaskAwaiter<>))]
internal static class ValueTaskAwaiterOfTModel
{
    public static bool get_IsCompleted<T>(ref ValueTaskAwaiter<T> awaiter)
    {
        Tasks.Look();
        return awaiter.IsCompleted;
    }

    public static T GetResult<T>(ref ValueTaskAwaiter<T> awaiter)
    {
        AwaitedTask.Wait(awaiter);
        return awaiter.GetResult();
    }

    public static void OnCompleted<T>(ref ValueTaskAwaiter<T> awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: true);

    public static void UnsafeOnCompleted<T>(ref ValueTaskAwaiter<T> awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: false);
}

/// <summary>The awaiter of a value task's ConfigureAwait.</summary>
[Models(typeof(ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter))]
internal static class ConfiguredValueTaskAwaiterModel
{
    public static bool get_IsCompleted(ref ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter awaiter)
    {
        Tasks.Look();
        return awaiter.IsCompleted;
    }

    public static void GetResult(ref ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter awaiter)
    {
        AwaitedTask.Wait(awaiter);
        awaiter.GetResult();
    }

    public static void OnCompleted(ref ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: true);

    public static void UnsafeOnCompleted(ref ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: false);
}

/// <summary>The awaiter of a value task's ConfigureAwait, with a result.</summary>
[Models(typeof(ConfiguredValueTaskAwaitable<>.ConfiguredValueTaskAwaiter))]
internal static class ConfiguredValueTaskAwaiterOfTModel
{
    public static bool get_IsCompleted<T>(ref ConfiguredValueTaskAwaitable<T>.ConfiguredValueTaskAwaiter awaiter)
    {
        Tasks.Look();
        return awaiter.IsCompleted;
    }

    public static T GetResult<T>(ref ConfiguredValueTaskAwaitable<T>.ConfiguredValueTaskAwaiter awaiter)
    {
        AwaitedTask.Wait(awaiter);
        return awaiter.GetResult();
    }

    public static void OnCompleted<T>(ref ConfiguredValueTaskAwaitable<T>.ConfiguredValueTaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: true);

    public static void UnsafeOnCompleted<T>(ref ConfiguredValueTaskAwaitable<T>.ConfiguredValueTaskAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: false);
}

/// <summary>The awaiter of Task.Yield.</summary>
[Models(typeof(YieldAwaitable.YieldAwaiter))]
internal static class YieldAwaiterModel
{
    public static void OnCompleted(ref YieldAwaitable.YieldAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: true);

    public static void UnsafeOnCompleted(ref YieldAwaitable.YieldAwaiter awaiter, Action continuation) => Resumption.Of(ref awaiter).CallBack(continuation, flows: false);
}

/// <summary>Value tasks that are asked for their result: those made of a task block until it is complete.</summary>
[Models(typeof(ValueTask<>))]
internal static class ValueTaskOfTModel
{
    public static T get_Result<T>(ref ValueTask<T> task)
    {
        var copy = task;
        if (!copy.IsCompleted) Tasks.Wait(copy.AsTask());
        return task.Result;
    }
}

/// <summary>Waits for the task behind an awaiter.</summary>
internal static class AwaitedTask
{
    public static void Wait<TAwaiter>(TAwaiter awaiter) where TAwaiter : struct
    {
        if (AwaiterShape<TAwaiter>.TaskOf(awaiter) is { IsCompleted: false } task) Tasks.Wait(task);
    }
}
