using System.Reflection;
using Mono.Cecil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>One text for a method, the same from reflection and from Cecil, so that calls can be looked up.</summary>
internal static class Signature
{
    public static string Of(MethodReference method)
    {
        var type = method.DeclaringType is GenericInstanceType generic ? generic.ElementType : method.DeclaringType;
        var definition = method is GenericInstanceMethod instance ? instance.ElementMethod : method;
        return Text(type.FullName, definition.Name, definition.GenericParameters.Count, definition.Parameters.Select(p => Name(p.ParameterType)));
    }

    public static string Text(string type, string method, int arity, IEnumerable<string> parameters) =>
        $"{type}::{method}`{arity}({string.Join(",", parameters)})";

    public static string Of(MethodBase method)
    {
        var arity = method.IsGenericMethodDefinition ? method.GetGenericArguments().Length : 0;
        return Text(TypeName(method.DeclaringType!), method.Name, arity, method.GetParameters().Select(p => Name(p.ParameterType, 0)));
    }

    public static string TypeName(Type type) => (type.FullName ?? type.Name).Replace('+', '/');

    /// <param name="type">The type.</param>
    /// <param name="typeParameters">
    /// How many leading type parameters of a model's method stand for those of the modelled type.
    /// </param>
    public static string Name(Type type, int typeParameters)
    {
        if (type.IsByRef) return Name(type.GetElementType()!, typeParameters) + "&";
        if (type.IsPointer) return Name(type.GetElementType()!, typeParameters) + "*";
        if (type.IsArray) return Name(type.GetElementType()!, typeParameters) + "[]";
        if (type.IsGenericMethodParameter)
            return type.GenericParameterPosition < typeParameters
                ? "!" + type.GenericParameterPosition
                : "!!" + (type.GenericParameterPosition - typeParameters);
        if (type.IsGenericParameter) return "!" + type.GenericParameterPosition;
        if (!type.IsGenericType) return TypeName(type);
        var arguments = string.Join(",", type.GetGenericArguments().Select(a => Name(a, typeParameters)));
        return $"{TypeName(type.GetGenericTypeDefinition())}<{arguments}>";
    }

    static string Name(TypeReference type) => type switch
    {
        ByReferenceType reference => Name(reference.ElementType) + "&",
        ArrayType array => Name(array.ElementType) + "[]",
        IModifierType modified => Name(modified.ElementType),
        GenericParameter parameter => (parameter.Type == GenericParameterType.Type ? "!" : "!!") + parameter.Position,
        GenericInstanceType generic => $"{generic.ElementType.FullName}<{string.Join(",", generic.GenericArguments.Select(Name))}>",
        _ => type.FullName,
    };
}
