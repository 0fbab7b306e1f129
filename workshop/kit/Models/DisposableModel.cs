using System.Reflection;
using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>A <c>using</c> statement disposes through the interface: what has a model is disposed by it.</summary>
[Models(typeof(IDisposable))]
internal static class DisposableModel
{
    // Weak, since types of a rewritten assembly must not be kept alive.
    static readonly ConditionalWeakTable<Type, StrongBox<MethodInfo?>> models = new();

    public static void Dispose(IDisposable disposable)
    {
        if (Lane.Current is not null && models.GetValue(disposable.GetType(), static t => new(Find(t))).Value is { } model)
            model.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [disposable], null);
        else disposable.Dispose();
    }

    static MethodInfo? Find(Type type)
    {
        // The type whose Dispose it is: of a class of the attendee perhaps one of the BCL.
        var owner = type.GetInterfaceMap(typeof(IDisposable)).TargetMethods[0].DeclaringType!;
        var definition = owner.IsGenericType ? owner.GetGenericTypeDefinition() : owner;
        var model = Redirects.Find(Signature.Text(Signature.TypeName(definition), nameof(IDisposable.Dispose), 0, []));
        return model is { IsGenericMethodDefinition: true } ? model.MakeGenericMethod(owner.GetGenericArguments()) : model;
    }
}
