using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Recording;

/// <summary>What the simulation knows of a type of collection.</summary>
/// <param name="Field">What stands for the inside of such a collection as a field's id does for memory.</param>
/// <param name="Name">The type as it is written in the code.</param>
/// <param name="IsUnsafe">Whether it is not thread-safe.</param>
/// <param name="IsConcurrent">Whether each of its operations is one step.</param>
internal sealed record CollectionKind(int Field, string Name, bool IsUnsafe, bool IsConcurrent)
{
    public static CollectionKind Of(Type type, int field) =>
        new(field, NameOf(type), CollectionRules.IsUnsafe(type), type.Namespace == "System.Collections.Concurrent");

    /// <summary>The type as it is written in the code: <c>Queue&lt;(Action, Object)&gt;</c>.</summary>
    public static string NameOf(Type type)
    {
        if (!type.IsGenericType) return type.Name;
        var arguments = string.Join(", ", type.GetGenericArguments().Select(NameOf));
        return type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) ? $"({arguments})" : $"{type.Name.Split('`')[0]}<{arguments}>";
    }
}
