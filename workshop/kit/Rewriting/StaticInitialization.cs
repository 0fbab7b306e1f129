using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// Static fields begin anew in each schedule, as in a fresh process: the body of a static constructor
/// becomes a method that runs when the type is first used in a schedule, on the lane that uses it.
/// </summary>
internal sealed class StaticInitialization
{
    readonly ModuleDefinition module;
    readonly Dictionary<TypeDefinition, MethodDefinition> initializers = [];
    readonly List<(TypeDefinition Type, MethodDefinition? Body, FieldDefinition[] Fields)> pending = [];

    public StaticInitialization(ModuleDefinition module, TypeDefinition[] types)
    {
        this.module = module;
        foreach (var type in types)
        {
            var fields = type.Fields.Where(f => f.IsStatic && !f.IsLiteral && !f.Name.StartsWith("<>", StringComparison.Ordinal)).ToArray();
            var constructor = type.Methods.FirstOrDefault(m => m.Name == ".cctor");
            if (fields.Length == 0 && constructor is null || IsCompilers(type)) continue;
            foreach (var field in fields) field.IsInitOnly = false;
            if (constructor is not null)
            {
                constructor.Name = "__kit_static_body";
                constructor.IsSpecialName = constructor.IsRuntimeSpecialName = false;
                constructor.IsPrivate = false;
                constructor.IsAssembly = true;
            }
            var initializer = new MethodDefinition("__kit_static", MethodAttributes.Assembly | MethodAttributes.Static | MethodAttributes.HideBySig, module.TypeSystem.Void);
            initializers[type] = initializer;
            pending.Add((type, constructor, fields));
        }
    }

    /// <summary>What must be called before a static field of the type is used; null where nothing.</summary>
    public MethodReference? Before(FieldReference field)
    {
        if (field.Resolve() is not { IsStatic: true } definition || SharedMemory.IsThreadStatic(definition)) return null;
        return initializers.TryGetValue(definition.DeclaringType, out var initializer) ? On(initializer, field.DeclaringType) : null;
    }

    /// <summary>An explicit static constructor runs before any static method or constructor of its type.</summary>
    public MethodReference? AtEntryOf(MethodDefinition method)
    {
        var type = method.DeclaringType;
        if (type.IsBeforeFieldInit || !initializers.TryGetValue(type, out var initializer)) return null;
        return (method.IsStatic || method.IsConstructor) && !method.Name.StartsWith("__kit_", StringComparison.Ordinal) ? On(initializer, Self(type)) : null;
    }

    public void Finish()
    {
        foreach (var (type, body, fields) in pending) Emit(type, body, fields);
    }

    // <>c holds the compiler's cached lambdas, which are the same in each schedule.
    static bool IsCompilers(TypeDefinition type) => type.Name is "<>c" or "<Module>" || type.Name.StartsWith("<PrivateImpl", StringComparison.Ordinal) || type.Name.StartsWith("<>c__", StringComparison.Ordinal) || type.Name.StartsWith("<>O", StringComparison.Ordinal);

    void Emit(TypeDefinition type, MethodDefinition? body, FieldDefinition[] fields)
    {
        var self = Self(type);
        var epoch = new FieldDefinition("__kit_epoch", FieldAttributes.Assembly | FieldAttributes.Static, module.TypeSystem.Int32);
        type.Fields.Add(epoch);
        var initializer = initializers[type];
        type.Methods.Add(initializer);
        var il = initializer.Body.GetILProcessor();
        var end = il.Create(OpCodes.Ret);
        il.Emit(OpCodes.Ldsfld, On(epoch, self));
        il.Emit(OpCodes.Call, Hook(nameof(Hooks.Epoch)));
        il.Emit(OpCodes.Beq, end);
        il.Emit(OpCodes.Call, Hook(nameof(Hooks.Epoch)));
        il.Emit(OpCodes.Stsfld, On(epoch, self));
        foreach (var field in fields)
        {
            if (SharedMemory.IsThreadStatic(field)) continue;
            il.Emit(OpCodes.Ldsflda, On(field, self));
            il.Emit(OpCodes.Initobj, field.FieldType);
        }
        if (body is null)
        {
            il.Append(end);
            return;
        }
        initializer.Body.InitLocals = true;
        il.Emit(OpCodes.Call, Hook(nameof(Hooks.EnterStaticConstructor)));
        var tryStart = il.Create(OpCodes.Call, On(body, self));
        il.Append(tryStart);
        il.Emit(OpCodes.Leave, end);
        var handler = il.Create(OpCodes.Call, Hook(nameof(Hooks.LeaveStaticConstructor)));
        il.Append(handler);
        il.Emit(OpCodes.Endfinally);
        il.Append(end);
        initializer.Body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Finally)
        {
            TryStart = tryStart,
            TryEnd = handler,
            HandlerStart = handler,
            HandlerEnd = end,
        });
    }

    MethodReference Hook(string name) => module.ImportReference(typeof(Hooks).GetMethod(name));

    /// <summary>The type as its own code names it: closed over its own parameters.</summary>
    internal static TypeReference Self(TypeDefinition type)
    {
        if (!type.HasGenericParameters) return type;
        var self = new GenericInstanceType(type);
        foreach (var parameter in type.GenericParameters) self.GenericArguments.Add(parameter);
        return self;
    }

    static MethodReference On(MethodDefinition method, TypeReference type) =>
        type is GenericInstanceType ? new MethodReference(method.Name, method.ReturnType, type) : method;

    static FieldReference On(FieldDefinition field, TypeReference type) =>
        type is GenericInstanceType ? new FieldReference(field.Name, field.FieldType, type) : field;
}
