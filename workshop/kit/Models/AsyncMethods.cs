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
        var outer = voidContext.Value;
        var context = SynchronizationContextModel.Significant(Lane.Current?.Context);
        voidContext.Value = context;
        context?.OperationStarted();
        builder.Start(ref machine);
        voidContext.Value = outer;
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

    // The context in which an async void method was called: it is told of the end, and of an exception.
    static readonly AsyncLocal<SynchronizationContext?> voidContext = new();

    /// <summary>
    /// An async void method throws: nobody holds a task that could carry the exception. Its context gets it
    /// or, without one, the process ends.
    /// </summary>
    public static void FailVoid(ref AsyncVoidMethodBuilder builder, Exception exception)
    {
        if (exception is not SimulationOver && Lane.Current is { } lane)
        {
            if (exception is not Refusal && voidContext.Value is { } context) context.Post(_ => System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception), null);
            else lane.Scheduler.FailUnhandled(exception, "in an async void method");
        }
        CompleteVoid(ref builder);
    }

    /// <summary>An async void method is over.</summary>
    public static void CompleteVoid(ref AsyncVoidMethodBuilder builder)
    {
        if (Lane.Current is { Scheduler.IsOver: false }) voidContext.Value?.OperationCompleted();
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
