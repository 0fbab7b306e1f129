using Mono.Cecil;
using Mono.Cecil.Cil;
using FieldAttributes = Mono.Cecil.FieldAttributes;
using MethodAttributes = Mono.Cecil.MethodAttributes;
using ParameterAttributes = Mono.Cecil.ParameterAttributes;
using TypeAttributes = Mono.Cecil.TypeAttributes;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// Does on another core, while the first assembly of a process is read, what is needed later. Most of a cold
/// start is the just-in-time compiler's: a thousand methods are run to write one small assembly, and four
/// hundred to run its first schedule.
/// </summary>
internal static class WarmUp
{
    static int begun;

    /// <summary>Begins once in a process; nobody waits for it.</summary>
    public static void Begin()
    {
        if (Interlocked.Exchange(ref begun, 1) == 0) ThreadPool.UnsafeQueueUserWorkItem(static _ => Run(), null);
    }

    /// <summary>Does it now, unless it has begun.</summary>
    public static void Now()
    {
        if (Interlocked.Exchange(ref begun, 1) == 0) Run();
    }

    static void Run()
    {
        try
        {
            Redirects.Prepare();
            Write();
            WarmUpSimulation.Run();
        }
        catch (Exception)
        {
            // Only time is at stake; what is really wrong shows again where it is reported.
        }
    }

    // An assembly that has one of everything: a body with a branch, a handler, a local, a generic call, lines.
    internal static void Write()
    {
        using var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("warm-up", new Version(1, 0)), "warm-up", ModuleKind.Dll);
        var module = assembly.MainModule;
        var type = new TypeDefinition("", "WarmUp", TypeAttributes.Class, module.TypeSystem.Object);
        var field = new FieldDefinition("field", FieldAttributes.Private, module.ImportReference(typeof(List<int>)));
        type.Fields.Add(field);
        module.Types.Add(type);
        var method = new MethodDefinition("Run", MethodAttributes.Public, module.TypeSystem.Int32);
        method.Parameters.Add(new ParameterDefinition("argument", ParameterAttributes.None, new ArrayType(module.TypeSystem.String)));
        type.Methods.Add(method);
        method.Body.Variables.Add(new VariableDefinition(module.TypeSystem.Int32));
        var il = method.Body.GetILProcessor();
        var generic = new GenericInstanceMethod(module.ImportReference(typeof(Hooks).GetMethod(nameof(Hooks.Value))));
        generic.GenericArguments.Add(module.TypeSystem.Int32);
        var first = il.Create(OpCodes.Ldc_I4, 1);
        var handler = il.Create(OpCodes.Ldstr, "text");
        var end = il.Create(OpCodes.Ldloc_0);
        foreach (var instruction in new[] { first, il.Create(OpCodes.Call, generic), il.Create(OpCodes.Stloc_0), il.Create(OpCodes.Leave, end), handler, il.Create(OpCodes.Pop), il.Create(OpCodes.Endfinally), end, il.Create(OpCodes.Ret) })
            il.Append(instruction);
        method.Body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Finally) { TryStart = first, TryEnd = handler, HandlerStart = handler, HandlerEnd = end });
        method.DebugInformation.SequencePoints.Add(new SequencePoint(first, new Document("warm-up.cs")) { StartLine = 1, StartColumn = 1, EndLine = 1, EndColumn = 2 });
        using var dll = new MemoryStream();
        using var symbols = new MemoryStream();
        assembly.Write(dll, new WriterParameters { WriteSymbols = true, SymbolStream = symbols, SymbolWriterProvider = new PortablePdbWriterProvider() });
    }
}
