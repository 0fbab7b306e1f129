using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// The part of a module that code of one type can reach. A project holds many exercises, and a scenario uses one:
/// what it cannot reach need not be rewritten, and an array that another exercise takes the address of does not matter.
/// </summary>
internal sealed class Slice
{
    readonly ModuleDefinition module;
    readonly HashSet<TypeDefinition> reached = [];
    readonly Queue<TypeDefinition> left = [];
    readonly HashSet<object> seen = [];
    bool looksForTypes;

    Slice(ModuleDefinition module) => this.module = module;

    /// <summary>Takes from the module what code of the type cannot reach.</summary>
    /// <param name="module">The module; nothing of it may have been changed yet.</param>
    /// <param name="root">The full name of a type without an outer one.</param>
    /// <remarks>Code that looks for types while it runs, by name or as an assembly's list, can reach all: nothing is taken then.</remarks>
    public static void Apply(ModuleDefinition module, string root)
    {
        if (module.GetType(root) is not { } type) return;
        var slice = new Slice(module);
        slice.Reach(type);
        if (module.Types.FirstOrDefault(t => t.Name == "<Module>") is { } globals) slice.Reach(globals);
        slice.Attributes(module.Assembly);
        slice.Attributes(module);
        while (slice.left.TryDequeue(out var next))
        {
            slice.Body(next);
            if (slice.looksForTypes) return;
        }
        foreach (var unreached in module.Types.Where(t => !slice.reached.Contains(t)).ToArray()) module.Types.Remove(unreached);
        if (module.EntryPoint is { } entry && !slice.reached.Contains(Outermost(entry.DeclaringType)))
        {
            module.EntryPoint = null;
            module.Kind = ModuleKind.Dll;
        }
    }

    static TypeDefinition Outermost(TypeDefinition type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }

    void Reach(TypeDefinition type)
    {
        if (reached.Add(Outermost(type))) left.Enqueue(Outermost(type));
    }

    void Reach(TypeReference? type)
    {
        if (type is null || !seen.Add(type)) return;
        if (type is TypeDefinition definition)
        {
            if (definition.Module == module) Reach(definition);
            return;
        }
        if (type is GenericInstanceType generic)
            foreach (var argument in generic.GenericArguments) Reach(argument);
        if (type is IModifierType modified) Reach(modified.ModifierType);
        if (type is FunctionPointerType function) Signature(function);
        if (type is TypeSpecification specification) Reach(specification.ElementType);
    }

    void Body(TypeDefinition type)
    {
        Reach(type.BaseType);
        Attributes(type);
        Parameters(type);
        foreach (var implemented in type.Interfaces)
        {
            Reach(implemented.InterfaceType);
            Attributes(implemented);
        }
        foreach (var field in type.Fields)
        {
            Reach(field.FieldType);
            Attributes(field);
        }
        foreach (var property in type.Properties)
        {
            Reach(property.PropertyType);
            Attributes(property);
        }
        foreach (var @event in type.Events)
        {
            Reach(@event.EventType);
            Attributes(@event);
        }
        foreach (var method in type.Methods) Body(method);
        foreach (var nested in type.NestedTypes) Body(nested);
    }

    void Body(MethodDefinition method)
    {
        Signature(method);
        Attributes(method);
        Attributes(method.MethodReturnType);
        Parameters(method);
        foreach (var parameter in method.Parameters) Attributes(parameter);
        foreach (var overridden in method.Overrides) Member(overridden);
        if (!method.HasBody) return;
        foreach (var variable in method.Body.Variables) Reach(variable.VariableType);
        foreach (var handler in method.Body.ExceptionHandlers) Reach(handler.CatchType);
        foreach (var instruction in method.Body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type: Reach(type); break;
                case MemberReference member: Member(member); break;
                case CallSite site: Signature(site); break;
            }
        }
        if (method.DebugInformation.Scope is { } scope) Scope(scope);
    }

    void Member(MemberReference member)
    {
        if (!seen.Add(member)) return;
        Reach(member.DeclaringType);
        switch (member)
        {
            case FieldReference field:
                Reach(field.FieldType);
                break;
            case MethodReference method:
                looksForTypes |= LooksForTypes(method);
                Signature(method);
                if (method is GenericInstanceMethod generic)
                    foreach (var argument in generic.GenericArguments) Reach(argument);
                break;
        }
    }

    static bool LooksForTypes(MethodReference method) => method.DeclaringType.FullName switch
    {
        "System.Type" => method.Name is "GetType" && method.Parameters.Count > 0,
        "System.Activator" => method.Parameters is [{ ParameterType.FullName: "System.String" }, ..],
        "System.Reflection.Assembly" or "System.Reflection.Module" => method.Name.StartsWith("GetType", StringComparison.Ordinal)
            || method.Name is "get_DefinedTypes" or "get_ExportedTypes" or "GetExportedTypes" or "CreateInstance",
        _ => false,
    };

    void Signature(IMethodSignature method)
    {
        Reach(method.ReturnType);
        foreach (var parameter in method.Parameters) Reach(parameter.ParameterType);
    }

    void Parameters(IGenericParameterProvider owner)
    {
        foreach (var parameter in owner.GenericParameters)
        {
            Attributes(parameter);
            foreach (var constraint in parameter.Constraints)
            {
                Reach(constraint.ConstraintType);
                Attributes(constraint);
            }
        }
    }

    void Attributes(ICustomAttributeProvider owner)
    {
        if (!owner.HasCustomAttributes) return;
        foreach (var attribute in owner.CustomAttributes)
        {
            Member(attribute.Constructor);
            foreach (var argument in attribute.ConstructorArguments) Argument(argument);
            foreach (var named in attribute.Fields.Concat(attribute.Properties)) Argument(named.Argument);
        }
    }

    void Argument(CustomAttributeArgument argument)
    {
        Reach(argument.Type);
        switch (argument.Value)
        {
            case TypeReference type: Reach(type); break;
            case CustomAttributeArgument inner: Argument(inner); break;
            case CustomAttributeArgument[] several:
                foreach (var one in several) Argument(one);
                break;
        }
    }

    // What a debugger evaluates may name the file's usings; the symbols cannot hold one that is gone.
    void Scope(ScopeDebugInformation scope)
    {
        for (var import = scope.Import; import is not null && seen.Add(import); import = import.Parent)
            foreach (var target in import.Targets) Reach(target.Type);
        foreach (var constant in scope.Constants) Reach(constant.ConstantType);
        foreach (var inner in scope.Scopes) Scope(inner);
    }
}
