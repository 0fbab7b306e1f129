using ConcurrencyWorkshop.Recording;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// Which memory of an assembly lanes may share, and what names it to the scheduler. One piece of memory
/// must always have the same name: a field whose address escapes is therefore named like all memory
/// reached by reference, and a struct's inside by the struct's type.
/// </summary>
internal sealed class SharedMemory
{
    /// <summary>Elements of one array are told apart modulo this: enough for exercises, bounded for large arrays.</summary>
    public const int ElementNames = 64;

    readonly HashSet<FieldDefinition> escaping = [];
    readonly HashSet<string> structs = [];
    readonly SourceMap sources;
    readonly bool elementsEscape;

    public SharedMemory(TypeDefinition[] types, SourceMap sources)
    {
        this.sources = sources;
        FirstElement = sources.FieldId("element 0");
        for (var i = 1; i < ElementNames; i++) sources.FieldId($"element {i}");
        ByReference = sources.FieldId("by reference");
        foreach (var type in types)
            if (type.IsValueType && !type.IsEnum && !IsStateMachine(type)) structs.Add(type.FullName);
        foreach (var type in types)
            foreach (var method in type.Methods)
                if (method.HasBody)
                    foreach (var instruction in method.Body.Instructions)
                        elementsEscape |= Escapes(instruction);
    }

    /// <summary>The id of array element 0; the others follow.</summary>
    public int FirstElement { get; }

    /// <summary>The id of memory reached through a reference.</summary>
    public int ByReference { get; }

    /// <summary>Whether elements of arrays must be named like memory reached by reference.</summary>
    public bool ElementsEscape => elementsEscape;

    public bool IsOwnStruct(TypeReference type) => structs.Contains((type is GenericInstanceType g ? g.ElementType : type).FullName);

    public int StructId(TypeReference type) => sources.FieldId("struct " + (type is GenericInstanceType g ? g.ElementType : type).Name.Split('`')[0]);

    /// <summary>The field's id, and whether its owner is part of its name.</summary>
    public (int Id, bool ByOwner) NameOf(FieldReference field)
    {
        if (IsOwnStruct(field.DeclaringType)) return (StructId(field.DeclaringType), false);
        if (IsOwnStruct(field.FieldType)) return (StructId(field.FieldType), false);
        if (field.Resolve() is { } definition && escaping.Contains(definition)) return (ByReference, false);
        return (ExactName(field), true);
    }

    /// <summary>The id of the field itself, which with its owner names one piece of memory.</summary>
    public int ExactName(FieldReference field)
    {
        var id = sources.FieldId(Readable(field));
        sources.NoteField(id, field.FieldType.IsValueType);
        return id;
    }

    /// <summary>Whether lanes cannot share it, or cannot change it.</summary>
    public static bool IsPrivate(FieldReference field)
    {
        if (field.Name.StartsWith("<>", StringComparison.Ordinal) || field.Name.Contains(">i__Field")) return true;
        // The delegate of a method group, kept by the compiler: all who make it make the same.
        if (field.DeclaringType.Name == "<>O") return true;
        if (field.DeclaringType.FullName.StartsWith("<PrivateImplementationDetails>", StringComparison.Ordinal)) return true;
        if (field.Resolve() is not { } definition) return false;
        return definition.IsInitOnly || definition.IsLiteral || IsStateMachine(definition.DeclaringType) || IsThreadStatic(definition);
    }

    public static bool IsThreadStatic(FieldDefinition field) =>
        field.HasCustomAttributes && field.CustomAttributes.Any(a => a.AttributeType.FullName == "System.ThreadStaticAttribute");

    /// <summary>What the compiler makes of an async method or an iterator: its fields are the method's locals.</summary>
    public static bool IsStateMachine(TypeDefinition? type) =>
        type is not null && type.Name.StartsWith('<')
        && type.Interfaces.Any(i => i.InterfaceType.Name is "IAsyncStateMachine" or "IEnumerator");

    /// <summary>A call of an operation that cannot be interrupted, which takes the address of what it changes.</summary>
    public static bool IsAtomic(Instruction? instruction) =>
        instruction?.Operand is MethodReference { DeclaringType.FullName: "System.Threading.Interlocked" or "System.Threading.Volatile" or "System.Threading.LazyInitializer" };

    bool Escapes(Instruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Ldflda or Code.Ldsflda when instruction.Operand is FieldReference field:
                if (IsPrivate(field) || IsOwnStruct(field.FieldType) || field.Resolve() is not { } definition) return false;
                if (!StaysPut(instruction, field.FieldType)) escaping.Add(definition);
                return false;
            case Code.Ldelema:
                return !IsOwnStruct((TypeReference)instruction.Operand) && !StaysPut(instruction, (TypeReference)instruction.Operand);
            case Code.Call or Code.Callvirt or Code.Newobj when instruction.Operand is MethodReference method:
                // Whoever makes a span or a memory of an array reaches its elements by reference.
                return instruction.OpCode.Code == Code.Newobj
                    ? IsView(method.DeclaringType)
                    : IsView(method.ReturnType) && method.Parameters.Any(p => p.ParameterType is ArrayType);
            default:
                return false;
        }
    }

    static bool IsView(TypeReference type) =>
        type is GenericInstanceType { ElementType.FullName: "System.Span`1" or "System.Memory`1" or "System.ArraySegment`1" };

    // The address goes no further than the call that uses it.
    static bool StaysPut(Instruction address, TypeReference type)
    {
        if (StackWalk.Consumer(address, out _) is not { } consumer) return false;
        if (IsAtomic(consumer)) return true;
        if (consumer.Operand is FieldReference) return true;
        // A method of a struct of the BCL on its own field: the address is its 'this'.
        return consumer.Operand is MethodReference { HasThis: true } method && type.IsValueType
            && StackWalk.Consumer(address, out var above) == consumer && above == method.Parameters.Count;
    }

    static string Readable(FieldReference field)
    {
        var name = field.Name;
        if (name.StartsWith('<') && name.IndexOf('>') is > 1 and var end) name = name[1..end];
        var type = field.DeclaringType.Name;
        return type.Contains("DisplayClass") ? name : $"{type.Split('`')[0]}.{name}";
    }
}
