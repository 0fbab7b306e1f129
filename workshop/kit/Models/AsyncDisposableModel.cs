using System.Reflection;
using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>An <c>await using</c> statement disposes through the interface: what has a model is disposed by it.</summary>
[Models(typeof(IAsyncDisposable))]
internal static class AsyncDisposableModel
{
    // Weak, since types of a rewritten assembly must not be kept alive.
    static readonly ConditionalWeakTable<Type, StrongBox<MethodInfo?>> models = new();

    public static ValueTask DisposeAsync(IAsyncDisposable disposable) =>
        Lane.Current is not null && models.GetValue(disposable.GetType(), static t => new(Find(t))).Value is { } model
            ? (ValueTask)model.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [disposable], null)!
            : disposable.DisposeAsync();

    static MethodInfo? Find(Type type)
    {
        var owner = type.GetInterfaceMap(typeof(IAsyncDisposable)).TargetMethods[0].DeclaringType!;
        if (owner.IsGenericType) return null;
        return Redirects.Find(Signature.Text(Signature.TypeName(owner), nameof(IAsyncDisposable.DisposeAsync), 0, []));
    }
}
