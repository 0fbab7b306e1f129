using System.Reflection;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>Which model stands for which member of the BCL; read off the classes marked with <see cref="ModelsAttribute"/>.</summary>
internal static class Redirects
{
    const BindingFlags everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    static readonly Lazy<Dictionary<string, MethodInfo>> table = new(Build);

    /// <summary>Model methods that stand for nothing: mistakes in the kit, which a test reports.</summary>
    public static List<string> Unmatched { get; } = [];

    public static MethodInfo? Find(string signature) => table.Value.GetValueOrDefault(signature);

    public static IEnumerable<string> Signatures => table.Value.Keys;

    static Dictionary<string, MethodInfo> Build()
    {
        var found = new Dictionary<string, MethodInfo>();
        foreach (var models in typeof(Redirects).Assembly.GetTypes())
        {
            if (models.GetCustomAttribute<ModelsAttribute>() is not { } attribute) continue;
            var real = RealMembers(attribute.Type);
            foreach (var model in models.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                var signature = Candidates(attribute.Type, model).FirstOrDefault(c => real.TryGetValue(c.Signature, out var isStatic) && isStatic == c.IsStatic).Signature;
                if (signature is null) Unmatched.Add($"{models.Name}.{model}");
                else found[signature] = model;
            }
        }
        return found;
    }

    static Dictionary<string, bool> RealMembers(Type type)
    {
        var members = new Dictionary<string, bool>();
        foreach (var member in type.GetMembers(everything | BindingFlags.DeclaredOnly))
            if (member is MethodBase method) members[Signature.Of(method)] = method.IsStatic;
        return members;
    }

    // As an instance member, as a static one, as a constructor.
    static IEnumerable<(string Signature, bool IsStatic)> Candidates(Type type, MethodInfo model)
    {
        var typeArity = type.IsGenericType ? type.GetGenericArguments().Length : 0;
        var arity = (model.IsGenericMethodDefinition ? model.GetGenericArguments().Length : 0) - typeArity;
        var name = Signature.TypeName(type);
        string[] parameters = [.. model.GetParameters().Select(p => Signature.Name(p.ParameterType, typeArity))];
        if (model.Name == "New")
        {
            yield return (Signature.Text(name, ".ctor", 0, parameters), false);
            yield break;
        }
        if (TakesInstance(type, model)) yield return (Signature.Text(name, model.Name, arity, parameters[1..]), false);
        yield return (Signature.Text(name, model.Name, arity, parameters), true);
    }

    static bool TakesInstance(Type type, MethodInfo model)
    {
        if (model.GetParameters() is not [{ ParameterType: var first }, ..]) return false;
        if (first.IsByRef) first = first.GetElementType()!;
        return (first.IsGenericType ? first.GetGenericTypeDefinition() : first) == type;
    }
}
