using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.ExceptionServices;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Models;

/// <summary>Finds the modelled Dispose of an object whose type is known only when it runs.</summary>
internal static class Disposal
{
    static readonly ConcurrentDictionary<(Type, string), MethodInfo?> found = new();

    public static MethodInfo? Find(Type type) => Find(type, nameof(IDisposable.Dispose));

    public static MethodInfo? FindAsync(Type type) => Find(type, nameof(IAsyncDisposable.DisposeAsync));

    static MethodInfo? Find(Type type, string name) => found.GetOrAdd((type, name), static key =>
    {
        for (var at = key.Item1; at is not null && at != typeof(object); at = at.BaseType)
        {
            var definition = at.IsGenericType ? at.GetGenericTypeDefinition() : at;
            if (definition.FullName is null || Redirects.Find(Signature.Text(Signature.TypeName(definition), key.Item2, 0, [])) is not { } model) continue;
            return model.IsGenericMethodDefinition ? model.MakeGenericMethod(at.GetGenericArguments()) : model;
        }
        return null;
    });

    public static object? Invoke(MethodInfo model, object target)
    {
        try
        {
            return model.Invoke(null, [target]);
        }
        catch (TargetInvocationException error)
        {
            ExceptionDispatchInfo.Throw(error.InnerException!);
            throw;
        }
    }
}
