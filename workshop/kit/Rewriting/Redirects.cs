using System.Reflection;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>Which model stands for which member of the BCL; read off the classes marked with <see cref="ModelsAttribute"/>.</summary>
internal static class Redirects
{
    const BindingFlags everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    // Reflection over every model takes longer than all else in a small program: a type's models are read
    // when one of its members is first looked up.
    static readonly Lazy<Dictionary<string, List<int>>> modelled = new(ModelTable.Read);
    static readonly Dictionary<string, Dictionary<string, MethodInfo>> tables = [];

    /// <summary>Model methods that stand for nothing: mistakes in the kit, which a test reports.</summary>
    public static List<string> Unmatched { get; } = [];

    /// <summary>The model of a member.</summary>
    /// <param name="signature">The member, as <see cref="Signature"/> writes it.</param>
    public static MethodInfo? Find(string signature)
    {
        var type = signature[..signature.IndexOf("::", StringComparison.Ordinal)];
        return modelled.Value.ContainsKey(type) ? TableOf(type).GetValueOrDefault(signature) : null;
    }

    /// <summary>Finds the models, so that the first look-up need not.</summary>
    public static void Prepare() => _ = modelled.Value;

    /// <summary>The signatures of all members that are modelled.</summary>
    public static IEnumerable<string> Signatures => modelled.Value.Keys.SelectMany(type => TableOf(type).Keys);

    static Dictionary<string, MethodInfo> TableOf(string type)
    {
        lock (tables)
        {
            if (!tables.TryGetValue(type, out var table)) tables[type] = table = Build(modelled.Value[type].Select(typeof(Redirects).Module.ResolveType));
            return table;
        }
    }

    static Dictionary<string, MethodInfo> Build(IEnumerable<Type> classes)
    {
        var found = new Dictionary<string, MethodInfo>();
        foreach (var models in classes)
        {
            var type = models.GetCustomAttribute<ModelsAttribute>()!.Type;
            var real = RealMembers(type);
            foreach (var model in models.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                var signature = Candidates(type, model).FirstOrDefault(c => real.TryGetValue(c.Signature, out var isStatic) && isStatic == c.IsStatic).Signature;
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
