using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// Gives methods marked <c>[MethodImpl(MethodImplOptions.Synchronized)]</c> the lock that the runtime would take for
/// them: on the object or, for a static method, on its type. Source: the documentation of MethodImplOptions.
/// </summary>
internal static class SynchronizedMethods
{
    /// <summary>Writes the lock into each such method; to be done before calls are given to their models.</summary>
    public static void Apply(ModuleDefinition module, TypeDefinition[] types)
    {
        foreach (var type in types)
            foreach (var method in type.Methods)
                if (method is { IsSynchronized: true, HasBody: true } && !type.IsValueType) Lock(module, method);
    }

    static void Lock(ModuleDefinition module, MethodDefinition method)
    {
        method.IsSynchronized = false;
        var body = method.Body;
        body.SimplifyMacros();
        var il = body.GetILProcessor();
        var returns = body.Instructions.Where(i => i.OpCode == OpCodes.Ret).ToArray();
        var first = body.Instructions[0];

        var handler = LoadLock(module, method);
        Instruction[] exit = [.. handler, Instruction.Create(OpCodes.Call, Monitor(module, "Exit")), Instruction.Create(OpCodes.Endfinally)];
        var result = method.ReturnType.FullName == "System.Void" ? null : new VariableDefinition(method.ReturnType);
        Instruction[] end = result is null ? [Instruction.Create(OpCodes.Ret)] : [Instruction.Create(OpCodes.Ldloc, result), Instruction.Create(OpCodes.Ret)];
        if (result is not null)
        {
            body.Variables.Add(result);
            body.InitLocals = true;
        }

        foreach (var entry in (Instruction[])[.. LoadLock(module, method), Instruction.Create(OpCodes.Call, Monitor(module, "Enter"))])
            il.InsertBefore(first, New(entry));
        foreach (var instruction in returns)
        {
            var leave = New(Instruction.Create(OpCodes.Leave, end[0]));
            if (result is null)
            {
                (instruction.OpCode, instruction.Operand) = (leave.OpCode, leave.Operand);
                continue;
            }

            (instruction.OpCode, instruction.Operand) = (OpCodes.Stloc, result);
            il.InsertAfter(instruction, leave);
        }

        // A handler that reached to the end of the method ends where it did.
        foreach (var inner in body.ExceptionHandlers) inner.HandlerEnd ??= exit[0];
        foreach (var instruction in exit.Concat(end)) il.Append(New(instruction));
        body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Finally)
        {
            TryStart = first,
            TryEnd = exit[0],
            HandlerStart = exit[0],
            HandlerEnd = end[0],
        });
    }

    // The lines are found by offset: what is new has none.
    static Instruction New(Instruction instruction)
    {
        instruction.Offset = -1;
        return instruction;
    }

    static Instruction[] LoadLock(ModuleDefinition module, MethodDefinition method)
    {
        if (!method.IsStatic) return [Instruction.Create(OpCodes.Ldarg, method.Body.ThisParameter)];
        var fromHandle = module.ImportReference(typeof(Type).GetMethod(nameof(Type.GetTypeFromHandle), BindingFlags.Static | BindingFlags.Public, [typeof(RuntimeTypeHandle)]));
        return [Instruction.Create(OpCodes.Ldtoken, StaticInitialization.Self(method.DeclaringType)), Instruction.Create(OpCodes.Call, fromHandle)];
    }

    static MethodReference Monitor(ModuleDefinition module, string name) =>
        module.ImportReference(typeof(Monitor).GetMethod(name, [typeof(object)]));
}
