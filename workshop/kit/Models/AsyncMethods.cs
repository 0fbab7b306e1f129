using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// The builders of async methods. Tasks stay the real ones; only where a method goes on after an await is
/// decided here, by wrapping each awaiter.
/// </summary>
internal static class AsyncMethods
{
    public static void Start<TMachine>(ref AsyncTaskMethodBuilder builder, ref TMachine machine) where TMachine : IAsyncStateMachine
    {
        using var _ = new ContextRestored();
        builder.Start(ref machine);
    }

    public static void Start<TMachine, T>(ref AsyncTaskMethodBuilder<T> builder, ref TMachine machine) where TMachine : IAsyncStateMachine
    {
        using var _ = new ContextRestored();
        builder.Start(ref machine);
    }

    public static void Start<TMachine>(ref AsyncVoidMethodBuilder builder, ref TMachine machine) where TMachine : IAsyncStateMachine
    {
        using var _ = new ContextRestored();
        builder.Start(ref machine);
    }

    public static void Start<TMachine>(ref AsyncValueTaskMethodBuilder builder, ref TMachine machine) where TMachine : IAsyncStateMachine
    {
        using var _ = new ContextRestored();
        builder.Start(ref machine);
    }

    public static void Start<TMachine, T>(ref AsyncValueTaskMethodBuilder<T> builder, ref TMachine machine) where TMachine : IAsyncStateMachine
    {
        using var _ = new ContextRestored();
        builder.Start(ref machine);
    }

    public static void Await<TAwaiter, TMachine>(ref AsyncTaskMethodBuilder builder, ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion where TMachine : IAsyncStateMachine
    {
        var wrapped = Resumption.Of(ref awaiter);
        builder.AwaitUnsafeOnCompleted(ref wrapped, ref machine);
    }

    public static void Await<TAwaiter, TMachine, T>(ref AsyncTaskMethodBuilder<T> builder, ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion where TMachine : IAsyncStateMachine
    {
        var wrapped = Resumption.Of(ref awaiter);
        builder.AwaitUnsafeOnCompleted(ref wrapped, ref machine);
    }

    public static void Await<TAwaiter, TMachine>(ref AsyncVoidMethodBuilder builder, ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion where TMachine : IAsyncStateMachine
    {
        var wrapped = Resumption.Of(ref awaiter);
        builder.AwaitUnsafeOnCompleted(ref wrapped, ref machine);
    }

    public static void Await<TAwaiter, TMachine>(ref AsyncValueTaskMethodBuilder builder, ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion where TMachine : IAsyncStateMachine
    {
        var wrapped = Resumption.Of(ref awaiter);
        builder.AwaitUnsafeOnCompleted(ref wrapped, ref machine);
    }

    public static void Await<TAwaiter, TMachine, T>(ref AsyncValueTaskMethodBuilder<T> builder, ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion where TMachine : IAsyncStateMachine
    {
        var wrapped = Resumption.Of(ref awaiter);
        builder.AwaitUnsafeOnCompleted(ref wrapped, ref machine);
    }

    public static void Await<TAwaiter, TMachine>(ref AsyncIteratorMethodBuilder builder, ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion where TMachine : IAsyncStateMachine
    {
        var wrapped = Resumption.Of(ref awaiter);
        builder.AwaitUnsafeOnCompleted(ref wrapped, ref machine);
    }

    /// <summary>An async void method throws: nobody holds a task that could carry the exception.</summary>
    public static void FailVoid(ref AsyncVoidMethodBuilder builder, Exception exception)
    {
        if (exception is not SimulationOver && Lane.Current is { } lane)
            lane.Scheduler.FailUnhandled(exception, "in an async void method");
        builder.SetResult();
    }

    /// <summary>An async method that changes the synchronization context changes it for itself only.</summary>
    readonly struct ContextRestored : IDisposable
    {
        readonly SynchronizationContext? context;

        public ContextRestored() => context = Lane.Current?.Context;

        public void Dispose()
        {
            if (Lane.Current is { } lane) lane.Context = context;
        }
    }
}
