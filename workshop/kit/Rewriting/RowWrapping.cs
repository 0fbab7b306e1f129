using ConcurrencyWorkshop.Recording;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// Puts a wrapper around each method marked with <see cref="RowAttribute"/>: it says when the call begins
/// and when it, or the task it returns, ends.
/// </summary>
internal static class RowWrapping
{
    public static void Apply(ModuleDefinition module, TypeDefinition[] types, SourceMap sources)
    {
        foreach (var type in types)
            foreach (var method in type.Methods.ToArray())
                if (method.HasBody && method.CustomAttributes.Any(a => a.AttributeType.FullName == typeof(RowAttribute).FullName))
                    Wrap(module, type, method, sources);
    }

    static void Wrap(ModuleDefinition module, TypeDefinition type, MethodDefinition method, SourceMap sources)
    {
        if (method.HasGenericParameters || type.HasGenericParameters || method.Parameters.Count == 0 || !method.IsStatic)
            throw new InvalidOperationException($"[Row] on {method.FullName}: the method must be static, not generic, and have a first parameter that names the row.");
        var inner = new MethodDefinition($"<{method.Name}>row", MethodAttributes.Assembly | MethodAttributes.Static | MethodAttributes.HideBySig, method.ReturnType);
        foreach (var parameter in method.Parameters)
            inner.Parameters.Add(new ParameterDefinition(parameter.Name, parameter.Attributes, parameter.ParameterType));
        Move(method, inner);
        type.Methods.Add(inner);

        var site = sources.AddSite($"{type.Name}.{method.Name}", "", 0);
        method.Body = new MethodBody(method) { InitLocals = true };
        var row = new VariableDefinition(module.TypeSystem.Object);
        method.Body.Variables.Add(row);
        var returns = method.ReturnType.FullName != "System.Void";
        var result = returns ? new VariableDefinition(method.ReturnType) : null;
        if (result is not null) method.Body.Variables.Add(result);

        var il = method.Body.GetILProcessor();
        il.Emit(OpCodes.Ldarg_0);
        if (method.Parameters[0].ParameterType is { } first && (first.IsValueType || first.IsGenericParameter)) il.Emit(OpCodes.Box, first);
        il.Emit(OpCodes.Ldstr, method.Name);
        il.Emit(OpCodes.Ldc_I4, site);
        il.Emit(OpCodes.Call, Hook(module, nameof(Hooks.BeginRow)));
        il.Emit(OpCodes.Stloc, row);
        var tryStart = il.Create(OpCodes.Nop);
        il.Append(tryStart);
        for (var i = 0; i < method.Parameters.Count; i++) il.Emit(OpCodes.Ldarg, method.Parameters[i]);
        il.Emit(OpCodes.Call, inner);
        if (result is not null) il.Emit(OpCodes.Stloc, result);
        il.Emit(OpCodes.Ldloc, row);
        if (result is null) il.Emit(OpCodes.Ldnull);
        else
        {
            il.Emit(OpCodes.Ldloc, result);
            if (result.VariableType.IsValueType) il.Emit(OpCodes.Box, result.VariableType);
        }
        il.Emit(OpCodes.Call, Hook(module, nameof(Hooks.ReturnRow)));
        var end = il.Create(OpCodes.Nop);
        il.Emit(OpCodes.Leave, end);
        var handler = il.Create(OpCodes.Ldloc, row);
        il.Append(handler);
        il.Emit(OpCodes.Call, Hook(module, nameof(Hooks.EndRow)));
        il.Emit(OpCodes.Endfinally);
        il.Append(end);
        if (result is not null) il.Emit(OpCodes.Ldloc, result);
        il.Emit(OpCodes.Ret);
        method.Body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Finally)
        {
            TryStart = tryStart,
            TryEnd = handler,
            HandlerStart = handler,
            HandlerEnd = end,
        });
    }

    static void Move(MethodDefinition from, MethodDefinition to)
    {
        to.Body.InitLocals = from.Body.InitLocals;
        foreach (var variable in from.Body.Variables) to.Body.Variables.Add(variable);
        foreach (var instruction in from.Body.Instructions)
        {
            if (instruction.Operand is ParameterDefinition parameter) instruction.Operand = to.Parameters[parameter.Index];
            to.Body.Instructions.Add(instruction);
        }
        foreach (var handler in from.Body.ExceptionHandlers) to.Body.ExceptionHandlers.Add(handler);
        foreach (var point in from.DebugInformation.SequencePoints) to.DebugInformation.SequencePoints.Add(point);
        from.DebugInformation.SequencePoints.Clear();
        from.DebugInformation.Scope = null;
    }

    static MethodReference Hook(ModuleDefinition module, string name) => module.ImportReference(typeof(Hooks).GetMethod(name));
}
