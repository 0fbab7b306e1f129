using Mono.Cecil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>The kit's methods as references of the module that is being rewritten.</summary>
internal sealed class Imports(ModuleDefinition module)
{
    readonly Dictionary<string, MethodReference> hooks = [];

    public ModuleDefinition Module => module;

    public MethodReference Hook(string name)
    {
        if (!hooks.TryGetValue(name, out var reference))
        {
            var method = typeof(Hooks).GetMethod(name) ?? throw new InvalidOperationException($"There is no hook {name}.");
            hooks[name] = reference = module.ImportReference(method);
        }
        return reference;
    }

    public MethodReference Hook(string name, params TypeReference[] arguments)
    {
        var generic = new GenericInstanceMethod(Hook(name));
        foreach (var argument in arguments) generic.GenericArguments.Add(argument);
        return generic;
    }

    /// <summary>The type as seen by a caller of a member of a generic type or of a generic method.</summary>
    public TypeReference Close(TypeReference type, TypeReference declaring, MethodReference? method) => type switch
    {
        GenericParameter { Type: GenericParameterType.Type } p when declaring is GenericInstanceType owner => owner.GenericArguments[p.Position],
        GenericParameter { Type: GenericParameterType.Method } p when method is GenericInstanceMethod call => call.GenericArguments[p.Position],
        GenericParameter => type,
        ByReferenceType reference => new ByReferenceType(Close(reference.ElementType, declaring, method)),
        ArrayType array => new ArrayType(Close(array.ElementType, declaring, method), array.Rank),
        IModifierType modified => Close(modified.ElementType, declaring, method),
        GenericInstanceType generic => CloseAll(generic, declaring, method),
        _ => module.ImportReference(type),
    };

    GenericInstanceType CloseAll(GenericInstanceType generic, TypeReference declaring, MethodReference? method)
    {
        var closed = new GenericInstanceType(module.ImportReference(generic.ElementType));
        foreach (var argument in generic.GenericArguments) closed.GenericArguments.Add(Close(argument, declaring, method));
        return closed;
    }
}
