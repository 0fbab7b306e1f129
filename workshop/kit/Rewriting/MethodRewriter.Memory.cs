using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>Accesses to fields, array elements and memory reached by reference.</summary>
internal sealed partial class MethodRewriter
{
    void Field(Instruction instruction, FieldReference field)
    {
        var code = instruction.OpCode.Code;
        if (code == Code.Ldtoken) return;
        if (statics.Before(field) is { } initialize && !method.Name.StartsWith("__kit_static", StringComparison.Ordinal))
            Before(instruction, Instruction.Create(OpCodes.Call, initialize));
        if (SharedMemory.IsPrivate(field) || IsInitialization(code, field)) return;
        // The inside of a struct of the BCL is told with the field that holds the struct.
        if (field.DeclaringType.IsValueType && !memory.IsOwnStruct(field.DeclaringType)) return;
        var (id, byOwner) = memory.NameOf(field);
        var isStatic = code is Code.Ldsfld or Code.Stsfld or Code.Ldsflda;
        if (memory.IsOwnStruct(field.FieldType) && !memory.IsOwnStruct(field.DeclaringType)) WholeStruct(instruction, field, code, isStatic);
        if (code is Code.Ldflda or Code.Ldsflda) Address(instruction, field, id, byOwner && !isStatic);
        else if (!isStatic && field.DeclaringType.IsValueType && IsLocal(instruction, code)) { }
        else if (code is Code.Stfld or Code.Stsfld) Store(instruction, field, id, byOwner && !isStatic, isStatic);
        else Load(instruction, field, id, byOwner && !isStatic);
    }

    // What a constructor writes into its own object nobody else can see yet.
    bool IsInitialization(Code code, FieldReference field) =>
        code == Code.Stfld && method.IsConstructor && !method.IsStatic && field.DeclaringType.Resolve() == method.DeclaringType;

    // A struct in a local variable is nobody else's.
    static bool IsLocal(Instruction instruction, Code code) =>
        code is Code.Ldfld && instruction.Previous?.OpCode.Code is Code.Ldloca or Code.Ldloc or Code.Ldarga or Code.Call or Code.Callvirt;

    // The search knows a struct's memory by the struct's type; a data race is told of the field that is copied whole.
    void WholeStruct(Instruction instruction, FieldReference field, Code code, bool isStatic)
    {
        if (code is not (Code.Ldfld or Code.Stfld or Code.Ldsfld or Code.Stsfld) || !isStatic && field.DeclaringType.IsValueType) return;
        var value = code == Code.Stfld ? Variable(imports.Close(field.FieldType, field.DeclaringType, null)) : null;
        if (value is not null) Before(instruction, Instruction.Create(OpCodes.Stloc, value));
        Before(instruction, Instruction.Create(isStatic ? OpCodes.Ldnull : OpCodes.Dup), Int(Site(instruction, "")), Int(memory.ExactName(field)),
            Int(code is Code.Stfld or Code.Stsfld ? 1 : 0), Call(nameof(Hooks.AccessWhole)));
        if (value is not null) Before(instruction, Instruction.Create(OpCodes.Ldloc, value));
    }

    void Load(Instruction instruction, FieldReference field, int id, bool byOwner)
    {
        AccessBefore(instruction, id, byOwner, write: false, polls: IsPolled(instruction, field) && memory.ExactName(field) == id);
        ValueAfter(instruction, imports.Close(field.FieldType, field.DeclaringType, null));
    }

    void Store(Instruction instruction, FieldReference field, int id, bool byOwner, bool isStatic)
    {
        var type = imports.Close(field.FieldType, field.DeclaringType, null);
        if (!byOwner)
        {
            AccessBefore(instruction, id, byOwner: false, write: true);
            if (IsShowable(type)) Before(instruction, CallValue(type));
            return;
        }
        var value = Variable(type);
        Before(instruction, Instruction.Create(OpCodes.Stloc, value));
        AccessBefore(instruction, id, byOwner: true, write: true);
        Before(instruction, Instruction.Create(OpCodes.Ldloc, value));
        if (IsShowable(type)) Before(instruction, CallValue(type));
    }

    void AccessBefore(Instruction instruction, int id, bool byOwner, bool write, bool polls = false)
    {
        var isVolatile = instruction.Previous is { OpCode.Code: Code.Volatile };
        var site = Site(instruction, "");
        if (byOwner) Before(instruction, Instruction.Create(OpCodes.Dup));
        Before(instruction, Int(site), Int(id), Int(write ? 1 : 0), Call((byOwner, isVolatile) switch
        {
            (true, false) => polls ? nameof(Hooks.Poll) : nameof(Hooks.Access),
            (false, false) => polls ? nameof(Hooks.PollShared) : nameof(Hooks.AccessShared),
            (true, true) => nameof(Hooks.VolatileAccess),
            (false, true) => nameof(Hooks.VolatileShared),
        }));
    }

    void ValueAfter(Instruction instruction, TypeReference type)
    {
        if (IsShowable(type)) After(instruction, CallValue(type));
    }

    // Type arguments cannot be references, pointers or structs that live on the stack alone.
    static bool IsShowable(TypeReference type) =>
        type.IsPrimitive || type.FullName is "System.String" or "System.Decimal"
        || type is not (ByReferenceType or PointerType or FunctionPointerType or GenericParameter) && !type.IsValueType && !type.IsGenericParameter;

    // The address of a field: for Interlocked and Volatile the scheduler must know whose it is; for a
    // method or a field of a struct the access happens there; otherwise the memory goes by reference.
    void Address(Instruction instruction, FieldReference field, int id, bool byOwner)
    {
        var consumer = StackWalk.Consumer(instruction, out _);
        if (SharedMemory.IsAtomic(consumer))
        {
            if (byOwner) Before(instruction, Instruction.Create(OpCodes.Dup));
            Before(instruction, Int(id), Call(byOwner ? nameof(Hooks.PushAddress) : nameof(Hooks.PushSharedAddress)));
            atomicAddresses[consumer!] = atomicAddresses.GetValueOrDefault(consumer!) + 1;
        }
        else if (consumer?.Operand is MethodReference { HasThis: true } callee && field.FieldType.IsValueType && !memory.IsOwnStruct(field.FieldType)
            && !IsBuilder(callee.DeclaringType) && !callee.DeclaringType.Name.Contains("Awaiter", StringComparison.Ordinal))
        {
            AccessBefore(instruction, id, byOwner, write: !callee.Name.StartsWith("get_", StringComparison.Ordinal) && !IsReadOnly(field.FieldType));
        }
        else if (consumer?.Operand is FieldReference && field.FieldType.IsValueType && !memory.IsOwnStruct(field.FieldType))
        {
            AccessBefore(instruction, id, byOwner, write: consumer.OpCode.Code == Code.Stfld);
        }
    }

    static bool IsReadOnly(TypeReference type) =>
        type.Resolve()?.CustomAttributes.Any(a => a.AttributeType.Name == "IsReadOnlyAttribute") ?? false;

    // How many addresses were pushed for a call.
    readonly Dictionary<Instruction, int> atomicAddresses = [];

    void Indirect(Instruction instruction)
    {
        var code = instruction.OpCode.Code;
        var name = code.ToString();
        if (code == Code.Ldelema) ElementAddress(instruction);
        else if (name.StartsWith("Ldelem", StringComparison.Ordinal)) LoadElement(instruction);
        else if (name.StartsWith("Stelem", StringComparison.Ordinal)) StoreElement(instruction);
        else if (name.StartsWith("Ldind", StringComparison.Ordinal) || name.StartsWith("Stind", StringComparison.Ordinal) || code is Code.Ldobj or Code.Stobj) Dereference(instruction, code, name);
    }

    void Dereference(Instruction instruction, Code code, string name)
    {
        if (isStateMachine && code is Code.Ldobj or Code.Stobj) return;
        if (instruction.Previous?.OpCode.Code is Code.Ldloca) return;
        var type = instruction.Operand as TypeReference;
        var id = type is not null && memory.IsOwnStruct(type) ? memory.StructId(type) : memory.ByReference;
        AccessBefore(instruction, id, byOwner: false, write: name[0] == 'S');
    }

    void LoadElement(Instruction instruction)
    {
        if (memory.ElementsEscape || ElementType(instruction) is { } type && memory.IsOwnStruct(type))
        {
            AccessBefore(instruction, ElementName(instruction), byOwner: false, write: false);
            return;
        }
        var index = Variable(imports.Module.TypeSystem.Int32);
        Before(instruction, Instruction.Create(OpCodes.Stloc, index), Instruction.Create(OpCodes.Dup), Instruction.Create(OpCodes.Ldloc, index),
            Int(Site(instruction, "")), Int(memory.FirstElement), Int(0), Call(nameof(Hooks.AccessElement)), Instruction.Create(OpCodes.Ldloc, index));
    }

    void StoreElement(Instruction instruction)
    {
        var type = ElementType(instruction);
        if (memory.ElementsEscape || type is null || memory.IsOwnStruct(type))
        {
            AccessBefore(instruction, ElementName(instruction), byOwner: false, write: true);
            return;
        }
        var value = Variable(type);
        var index = Variable(imports.Module.TypeSystem.Int32);
        Before(instruction, Instruction.Create(OpCodes.Stloc, value), Instruction.Create(OpCodes.Stloc, index), Instruction.Create(OpCodes.Dup), Instruction.Create(OpCodes.Ldloc, index),
            Int(Site(instruction, "")), Int(memory.FirstElement), Int(1), Call(nameof(Hooks.AccessElement)), Instruction.Create(OpCodes.Ldloc, index), Instruction.Create(OpCodes.Ldloc, value));
    }

    int ElementName(Instruction instruction) =>
        ElementType(instruction) is { } type && memory.IsOwnStruct(type) ? memory.StructId(type) : memory.ByReference;

    void ElementAddress(Instruction instruction)
    {
        var consumer = StackWalk.Consumer(instruction, out _);
        if (!SharedMemory.IsAtomic(consumer)) return;
        atomicAddresses[consumer!] = atomicAddresses.GetValueOrDefault(consumer!) + 1;
        if (memory.ElementsEscape)
        {
            Before(instruction, Int(memory.ByReference), Call(nameof(Hooks.PushSharedAddress)));
            return;
        }
        var index = Variable(imports.Module.TypeSystem.Int32);
        Before(instruction, Instruction.Create(OpCodes.Stloc, index), Instruction.Create(OpCodes.Dup), Instruction.Create(OpCodes.Ldloc, index),
            Int(memory.FirstElement), Call(nameof(Hooks.PushElementAddress)), Instruction.Create(OpCodes.Ldloc, index));
    }

    TypeReference? ElementType(Instruction instruction)
    {
        var types = imports.Module.TypeSystem;
        return instruction.OpCode.Code switch
        {
            Code.Ldelem_Any or Code.Stelem_Any => (TypeReference)instruction.Operand,
            Code.Stelem_I1 => types.SByte,
            Code.Stelem_I2 => types.Int16,
            Code.Stelem_I4 => types.Int32,
            Code.Stelem_I8 => types.Int64,
            Code.Stelem_R4 => types.Single,
            Code.Stelem_R8 => types.Double,
            Code.Stelem_Ref => types.Object,
            _ => null,
        };
    }
}
