using System.Reflection;
using ConcurrencyWorkshop.Models;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>Calls: to a model, to a collection that is not thread-safe, or to something that is not simulated.</summary>
internal sealed partial class MethodRewriter
{
    void CallOf(Instruction instruction, MethodReference callee)
    {
        var code = instruction.OpCode.Code;
        if (code is not (Code.Call or Code.Callvirt or Code.Newobj or Code.Ldftn or Code.Ldvirtftn)) return;
        if (callee.DeclaringType is ArrayType)
        {
            // Arrays of several dimensions have methods for what others have instructions for; an address
            // is told where it is used.
            if (callee.Name is "Get" or "Set") AccessBefore(instruction, memory.ByReference, byOwner: false, write: callee.Name == "Set");
            return;
        }
        if (IsBuilder(callee.DeclaringType))
        {
            BuilderCall(instruction, callee);
            return;
        }
        if (SharedMemory.IsAtomic(instruction) && TryAtomic(instruction, callee)) return;
        if (Redirect(instruction, callee)) return;
        var type = callee.DeclaringType is GenericInstanceType generic ? generic.ElementType : callee.DeclaringType;
        if (type.Scope is ModuleDefinition)
        {
            OwnCall(instruction, callee);
            return;
        }
        if (ApiRules.Refusal(type, callee, code == Code.Newobj) is { } advice)
        {
            Before(instruction, Instruction.Create(OpCodes.Ldstr, ApiRules.Name(type, callee)), Instruction.Create(OpCodes.Ldstr, advice), Int(Site(instruction, "")), Call(nameof(Hooks.NotSimulated)));
            return;
        }
        if (code is Code.Ldftn or Code.Ldvirtftn)
        {
            CollectionDelegate(instruction, callee, type);
            return;
        }
        if (code is not (Code.Call or Code.Callvirt)) return;
        if (CollectionRules.IsTracked(type) && callee.HasThis && instruction.Previous is not { OpCode.Code: Code.Constrained }) CollectionCall(instruction, callee);
        else if (type.FullName == "System.Linq.Enumerable") LinqCall(instruction, callee);
    }

    // An accessor that the compiler wrote has no lines of its own: its accesses happen at the caller's. The same for
    // given methods that are rows.
    void OwnCall(Instruction instruction, MethodReference callee)
    {
        if (instruction.OpCode.Code is not (Code.Call or Code.Callvirt) || callee.Resolve() is not { } definition) return;
        if (definition.DebugInformation.HasSequencePoints && !IsWrittenByCompiler(definition) && !definition.CustomAttributes.Any(a => a.AttributeType.Name == nameof(RowAttribute))) return;
        if (instruction.Previous is { OpCode.OpCodeType: OpCodeType.Prefix }) return;
        Before(instruction, Int(Site(instruction, $"{definition.DeclaringType.Name}.{definition.Name}")), Call(nameof(Hooks.Line)));
    }

    void BuilderCall(Instruction instruction, MethodReference callee)
    {
        var site = Site(instruction, "await");
        switch (callee.Name)
        {
            case "AwaitUnsafeOnCompleted" or "AwaitOnCompleted":
                Before(instruction, Int(site), Call(nameof(Hooks.Line)));
                instruction.OpCode = OpCodes.Call;
                instruction.Operand = BuilderModel(nameof(AsyncMethods.Await), callee);
                break;
            case "Start":
                instruction.OpCode = OpCodes.Call;
                instruction.Operand = BuilderModel(nameof(AsyncMethods.Start), callee);
                break;
            case "SetException" or "SetResult" when callee.DeclaringType.Name == "AsyncVoidMethodBuilder":
                Before(instruction, Int(site), Call(nameof(Hooks.Line)));
                instruction.OpCode = OpCodes.Call;
                instruction.Operand = imports.Module.ImportReference(typeof(AsyncMethods).GetMethod(callee.Name == "SetResult" ? nameof(AsyncMethods.CompleteVoid) : nameof(AsyncMethods.FailVoid)));
                break;
            case "SetResult" or "SetException" or "Complete":
                Before(instruction, Int(site), Call(nameof(Hooks.CompleteAsync)));
                break;
        }
    }

    // The model's first parameter is the builder by reference; its last type parameter the builder's own, if any.
    GenericInstanceMethod BuilderModel(string name, MethodReference callee)
    {
        var builder = (callee.DeclaringType is GenericInstanceType g ? g.ElementType : callee.DeclaringType).FullName;
        var model = typeof(AsyncMethods).GetMethods().First(m => m.Name == name && Signature.TypeName(Definition(m.GetParameters()[0].ParameterType.GetElementType()!)) == builder);
        var call = new GenericInstanceMethod(imports.Module.ImportReference(model));
        foreach (var argument in ((GenericInstanceMethod)callee).GenericArguments) call.GenericArguments.Add(argument);
        if (callee.DeclaringType is GenericInstanceType owner)
            foreach (var argument in owner.GenericArguments) call.GenericArguments.Add(argument);
        return call;
    }

    static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    bool TryAtomic(Instruction instruction, MethodReference callee)
    {
        if (callee.Name is "MemoryBarrier" or "MemoryBarrierProcessWide" or "ReadBarrier" or "WriteBarrier") return true;
        if (callee.DeclaringType.Name == "LazyInitializer")
        {
            for (var pushed = atomicAddresses.GetValueOrDefault(instruction); pushed > 0; pushed--)
                Before(instruction, Int(Site(instruction, "LazyInitializer.EnsureInitialized")), Int(0), Int(1), Call(nameof(Hooks.Atomic)));
            return false;
        }
        if (instruction.OpCode.Code != Code.Call) return false;
        var type = callee.DeclaringType.Name;
        var readsOnly = callee.Name == "Read";
        var writesOnly = callee.Name == "Write" || type == "Interlocked" && callee.Name is not ("CompareExchange" or "Read");
        if (!atomicAddresses.ContainsKey(instruction)) Before(instruction, Int(memory.ByReference), Call(nameof(Hooks.PushSharedAddress)));
        Before(instruction, Int(Site(instruction, $"{type}.{callee.Name}")), Int(readsOnly ? 1 : 0), Int(writesOnly ? 1 : 0), Call(nameof(Hooks.Atomic)));
        // Whether a compare-exchange changed anything only its model can tell.
        if (Redirects.Find(Signature.Of(callee)) is { } model)
        {
            MethodReference target = imports.Module.ImportReference(model);
            if (callee is GenericInstanceMethod call)
            {
                var closed = new GenericInstanceMethod(target);
                foreach (var argument in call.GenericArguments) closed.GenericArguments.Add(argument);
                target = closed;
            }
            instruction.Operand = target;
        }
        var result = imports.Close(callee.ReturnType, callee.DeclaringType, callee);
        if (result.FullName != "System.Void" && IsShowable(result)) After(instruction, CallValue(result));
        return true;
    }

    bool Redirect(Instruction instruction, MethodReference callee)
    {
        var code = instruction.OpCode.Code;
        var constrained = instruction.Previous is { OpCode.Code: Code.Constrained } prefix ? prefix : null;
        var model = constrained is null ? Redirects.Find(Signature.Of(callee)) : ConstrainedModel((TypeReference)constrained.Operand, callee);
        if (model is null) return false;
        // base.Post(…) must not come back to the override: the model says what the base itself does.
        if (code == Code.Call && callee.HasThis && model.DeclaringType!.GetMethod("Base" + model.Name, BindingFlags.Static | BindingFlags.NonPublic) is { } own) model = own;
        // A constructor of a subclass calls the base's: the object is already there.
        if (callee.Name == ".ctor" && code == Code.Call) return false;
        var api = ApiRules.Name(callee.DeclaringType is GenericInstanceType g ? g.ElementType : callee.DeclaringType, callee);
        MethodReference target = imports.Module.ImportReference(model);
        if (model.IsGenericMethodDefinition)
        {
            var closed = new GenericInstanceMethod(target);
            var owner = constrained?.Operand as TypeReference ?? callee.DeclaringType;
            if (owner is GenericInstanceType generic)
                foreach (var argument in generic.GenericArguments) closed.GenericArguments.Add(argument);
            if (callee is GenericInstanceMethod call)
                foreach (var argument in call.GenericArguments) closed.GenericArguments.Add(argument);
            target = closed;
        }
        if (constrained is not null) (constrained.OpCode, constrained.Operand) = (OpCodes.Nop, null);
        switch (code)
        {
            case Code.Ldvirtftn:
                Before(instruction, Instruction.Create(OpCodes.Pop));
                instruction.OpCode = OpCodes.Ldftn;
                target = AtItsLine(instruction, target, callee, api);
                break;
            case Code.Ldftn when callee.HasThis && callee.DeclaringType.IsValueType:
                // The delegate's target is the boxed struct, the model takes it by reference.
                target = Unboxing(target, callee);
                break;
            case Code.Ldftn:
                target = AtItsLine(instruction, target, callee, api);
                break;
            default:
                Before(instruction, Int(Site(instruction, api)), Call(nameof(Hooks.At)));
                instruction.OpCode = OpCodes.Call;
                break;
        }
        instruction.Operand = target;
        return true;
    }

    // A delegate of a modelled method, done.Wait, is called by nobody knows whom: it brings its line along.
    MethodReference AtItsLine(Instruction instruction, MethodReference model, MethodReference callee, string api)
    {
        if (callee is GenericInstanceMethod || callee.DeclaringType.ContainsGenericParameter || method.DeclaringType.HasGenericParameters) return model;
        var stub = Stub("at", callee, callee.DeclaringType);
        var il = stub.Body.GetILProcessor();
        il.Emit(OpCodes.Ldc_I4, Site(instruction, api));
        il.Append(Call(nameof(Hooks.At)));
        foreach (var parameter in stub.Parameters) il.Emit(OpCodes.Ldarg, parameter);
        il.Emit(OpCodes.Call, model);
        il.Emit(OpCodes.Ret);
        return stub;
    }

    // What a delegate calls in the place of a method: static, with the receiver, if there is one, as its first parameter.
    MethodDefinition Stub(string purpose, MethodReference callee, TypeReference receiver)
    {
        var stub = new MethodDefinition($"<{method.Name}>{purpose}{method.DeclaringType.Methods.Count}", Mono.Cecil.MethodAttributes.Assembly | Mono.Cecil.MethodAttributes.Static, imports.Close(callee.ReturnType, callee.DeclaringType, callee));
        if (callee.HasThis) stub.Parameters.Add(new ParameterDefinition(receiver));
        foreach (var parameter in callee.Parameters) stub.Parameters.Add(new ParameterDefinition(imports.Close(parameter.ParameterType, callee.DeclaringType, callee)));
        method.DeclaringType.Methods.Add(stub);
        return stub;
    }

    MethodDefinition Unboxing(MethodReference model, MethodReference callee)
    {
        var stub = Stub("unboxing", callee, imports.Module.TypeSystem.Object);
        var il = stub.Body.GetILProcessor();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Unbox, callee.DeclaringType);
        foreach (var parameter in stub.Parameters.Skip(1)) il.Emit(OpCodes.Ldarg, parameter);
        il.Emit(OpCodes.Call, model);
        il.Emit(OpCodes.Ret);
        return stub;
    }

    // A struct's member called through an interface, as 'using' does.
    static MethodInfo? ConstrainedModel(TypeReference type, MethodReference callee)
    {
        if (callee.Name is not ("Dispose" or "DisposeAsync")) return null;
        var element = type is GenericInstanceType generic ? generic.ElementType : type;
        return Redirects.Find(Signature.Text(element.FullName, callee.Name, 0, []));
    }

    void CollectionCall(Instruction instruction, MethodReference callee)
    {
        var arguments = callee.Parameters.Select(p => Variable(imports.Close(p.ParameterType, callee.DeclaringType, callee))).ToArray();
        var receiver = Variable(imports.Module.TypeSystem.Object);
        for (var i = arguments.Length - 1; i >= 0; i--) Before(instruction, Instruction.Create(OpCodes.Stloc, arguments[i]));
        Before(instruction, Instruction.Create(OpCodes.Dup), Instruction.Create(OpCodes.Stloc, receiver), Instruction.Create(OpCodes.Ldloc, receiver),
            Int(Site(instruction, ApiRules.Name(callee.DeclaringType, callee))), Instruction.Create(OpCodes.Ldstr, callee.Name), Int(CollectionRules.Writes(callee.Name) ? 1 : 0), Call(nameof(Hooks.BeginUse)));
        foreach (var argument in arguments) Before(instruction, Instruction.Create(OpCodes.Ldloc, argument));
        After(instruction, Instruction.Create(OpCodes.Ldloc, receiver), Int(Site(instruction, "")), Instruction.Create(OpCodes.Ldstr, callee.Name), Int(CollectionRules.Writes(callee.Name) ? 1 : 0), Call(nameof(Hooks.EndUse)));
    }

    // A delegate of a collection's method, photos.Add, is called by nobody knows whom: it brings its hooks along.
    void CollectionDelegate(Instruction instruction, MethodReference callee, TypeReference type)
    {
        if (!CollectionRules.IsTracked(type) || !callee.HasThis || callee is GenericInstanceMethod || callee.DeclaringType.ContainsGenericParameter) return;
        var (site, writes) = (Site(instruction, ApiRules.Name(callee.DeclaringType, callee)), CollectionRules.Writes(callee.Name) ? 1 : 0);
        var stub = Stub("watching", callee, callee.DeclaringType);
        var il = stub.Body.GetILProcessor();
        Use(nameof(Hooks.BeginUse));
        foreach (var parameter in stub.Parameters) il.Emit(OpCodes.Ldarg, parameter);
        il.Emit(OpCodes.Callvirt, callee);
        Use(nameof(Hooks.EndUse));
        il.Emit(OpCodes.Ret);
        if (instruction.OpCode.Code == Code.Ldvirtftn) Before(instruction, Instruction.Create(OpCodes.Pop));
        (instruction.OpCode, instruction.Operand) = (OpCodes.Ldftn, stub);

        void Use(string hook)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldc_I4, site);
            il.Emit(OpCodes.Ldstr, callee.Name);
            il.Emit(OpCodes.Ldc_I4, writes);
            il.Append(Call(hook));
        }
    }

    // LINQ reads its sources later, element by element: a watched source reports each read.
    void LinqCall(Instruction instruction, MethodReference callee)
    {
        if (callee.Parameters.Count == 0 || callee.Parameters[0].ParameterType is not GenericInstanceType { ElementType.FullName: "System.Collections.Generic.IEnumerable`1" } source) return;
        var closed = (GenericInstanceType)imports.Close(source, callee.DeclaringType, callee);
        var arguments = callee.Parameters.Skip(1).Select(p => Variable(imports.Close(p.ParameterType, callee.DeclaringType, callee))).ToArray();
        for (var i = arguments.Length - 1; i >= 0; i--) Before(instruction, Instruction.Create(OpCodes.Stloc, arguments[i]));
        Before(instruction, Int(Site(instruction, $"Enumerable.{callee.Name}")), Instruction.Create(OpCodes.Call, imports.Hook(nameof(Hooks.Watch), closed.GenericArguments[0])));
        foreach (var argument in arguments) Before(instruction, Instruction.Create(OpCodes.Ldloc, argument));
    }
}
