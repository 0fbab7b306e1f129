using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Recording;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// Rewrites one method: hooks before accesses to shared memory and around loops, calls of the threading
/// and time APIs to their models. Instructions keep their identity, so that branches, handlers and
/// line numbers stay right.
/// </summary>
internal sealed partial class MethodRewriter
{
    readonly MethodDefinition method;
    readonly MethodBody body;
    readonly Imports imports;
    readonly SharedMemory memory;
    readonly StaticInitialization statics;
    readonly SourceMap sources;
    readonly bool isStateMachine;
    readonly Dictionary<Instruction, int> positions = [];
    readonly Dictionary<int, int> byOffset = [];
    readonly Dictionary<Instruction, List<Instruction>> before = [];
    readonly Dictionary<Instruction, List<Instruction>> after = [];
    readonly HashSet<Instruction> leftTo = [];
    readonly SequencePoint[] lines;

    public MethodRewriter(MethodDefinition method, Imports imports, SharedMemory memory, StaticInitialization statics, SourceMap sources)
    {
        this.method = method;
        this.imports = imports;
        this.memory = memory;
        this.statics = statics;
        this.sources = sources;
        body = method.Body;
        isStateMachine = SharedMemory.IsStateMachine(method.DeclaringType);
        lines = IsWrittenByCompiler(method) ? [] : [.. method.DebugInformation.SequencePoints.Where(p => !p.IsHidden).OrderBy(p => p.Offset)];
    }

    public void Rewrite()
    {
        var instructions = body.Instructions.ToArray();
        for (var i = 0; i < instructions.Length; i++)
        {
            positions[instructions[i]] = i;
            byOffset[instructions[i].Offset] = i;
        }
        body.SimplifyMacros();
        GuardHandlers();
        AtEntry(instructions[0]);
        foreach (var instruction in instructions)
        {
            if (IsBackward(instruction)) Loop(instruction);
            else if (instruction.Operand is FieldReference field) Field(instruction, field);
            else if (instruction.Operand is MethodReference callee) CallOf(instruction, callee);
            else Indirect(instruction);
        }
        Splice(instructions);
        body.OptimizeMacros();
    }

    // What leaves a block goes through its finally first, which may let a lock go: there the round begins at its head.
    void Loop(Instruction branch)
    {
        var at = branch.OpCode.Code == Code.Leave ? (Instruction)branch.Operand : branch;
        if (at == branch || leftTo.Add(at)) Before(at, Int(Site(branch, "")), Call(nameof(Hooks.Round)));
    }

    void AtEntry(Instruction first)
    {
        if (statics.AtEntryOf(method) is { } initialize) Before(first, Instruction.Create(OpCodes.Call, initialize));
        // Only what calls something can recurse.
        if (body.Instructions.Any(i => i.OpCode.FlowControl == FlowControl.Call))
            Before(first, Int(Site(first, "")), Call(nameof(Hooks.EnterMethod)));
    }

    /// <summary>
    /// The end of the simulation is not the attendee's to catch: each catch block gets a filter that lets it
    /// pass. A block that caught it and threw it again would keep its frame, and a deep recursion would run
    /// out of stack for real.
    /// </summary>
    void GuardHandlers()
    {
        foreach (var handler in body.ExceptionHandlers)
        {
            if (handler.HandlerType == ExceptionHandlerType.Filter) Before(handler.FilterStart, Instruction.Create(OpCodes.Dup), Call(nameof(Hooks.Guard)));
            if (handler.HandlerType != ExceptionHandlerType.Catch) continue;
            var caught = Instruction.Create(OpCodes.Unbox_Any, handler.CatchType);
            Before(handler.HandlerStart, Instruction.Create(OpCodes.Isinst, handler.CatchType), Call(nameof(Hooks.MayCatch)), Instruction.Create(OpCodes.Endfilter), caught);
            handler.HandlerType = ExceptionHandlerType.Filter;
            handler.CatchType = null;
            handler.FilterStart = handler.HandlerStart;
            handler.HandlerStart = caught;
        }
    }

    // The accessor of an auto-property stands in no line in which anything happens: only its declaration does.
    static bool IsWrittenByCompiler(MethodDefinition method) =>
        (method.IsGetter || method.IsSetter) && method.CustomAttributes.Any(a => a.AttributeType.Name == nameof(CompilerGeneratedAttribute));

    static bool IsBuilder(TypeReference type) =>
        type.Name.Contains("MethodBuilder", StringComparison.Ordinal) && type.Namespace == "System.Runtime.CompilerServices";

    bool IsBackward(Instruction instruction) =>
        instruction.Operand is Instruction target && positions[target] <= positions[instruction];

    // ---- helpers

    /// <summary>A number for the instruction's line and the API it calls.</summary>
    int Site(Instruction instruction, string api)
    {
        SequencePoint? line = null;
        var position = positions[instruction];
        foreach (var candidate in lines)
        {
            if (!byOffset.TryGetValue(candidate.Offset, out var start)) continue;
            if (start > position) break;
            line = candidate;
        }
        line ??= lines.FirstOrDefault();
        return line is null ? 0 : sources.AddSite(api, line.Document.Url, line.StartLine, IsEnterScope(instruction) ? LockAt(position) : null);
    }

    static bool IsEnterScope(Instruction instruction) =>
        instruction.Operand is MethodReference { Name: "EnterScope", DeclaringType.FullName: "System.Threading.Lock" };

    LockStatement? LockAt(int position)
    {
        var within = lines.FirstOrDefault(line => byOffset.TryGetValue(line.Offset, out var start) && start > position);
        if (within is null) return null;
        var before = lines.Where(line => (line.EndLine, line.EndColumn).CompareTo((within.StartLine, within.StartColumn)) <= 0)
            .MaxBy(line => (line.EndLine, line.EndColumn));
        var first = byOffset[within.Offset];
        var others = positions.Count(at => at.Value > position && at.Value < first && IsEnterScope(at.Key));
        return new LockStatement(before?.EndLine ?? within.StartLine, before?.EndColumn ?? 1, within.StartLine, within.StartColumn, others);
    }

    static Instruction Int(int value) => Instruction.Create(OpCodes.Ldc_I4, value);

    Instruction Call(string hook) => Instruction.Create(OpCodes.Call, imports.Hook(hook));

    Instruction CallValue(TypeReference type) => Instruction.Create(OpCodes.Call, imports.Hook(nameof(Hooks.Value), type));

    VariableDefinition Variable(TypeReference type)
    {
        var variable = new VariableDefinition(type);
        body.Variables.Add(variable);
        body.InitLocals = true;
        return variable;
    }

    /// <summary>Inserts before the instruction and its prefixes, so that branches to it pass the insertion.</summary>
    void Before(Instruction instruction, params ReadOnlySpan<Instruction> inserted)
    {
        while (instruction.Previous is { OpCode.OpCodeType: OpCodeType.Prefix } prefix) instruction = prefix;
        if (!before.TryGetValue(instruction, out var list)) before[instruction] = list = [];
        list.AddRange(inserted);
    }

    void After(Instruction instruction, params ReadOnlySpan<Instruction> inserted)
    {
        if (!after.TryGetValue(instruction, out var list)) after[instruction] = list = [];
        list.AddRange(inserted);
    }

    // The instruction object becomes the first inserted one and a clone of it follows: whatever branches
    // to it, or begins a block there, now meets the insertion first.
    void Splice(Instruction[] instructions)
    {
        var il = body.GetILProcessor();
        foreach (var instruction in instructions)
        {
            if (after.TryGetValue(instruction, out var behind))
            {
                var at = instruction;
                foreach (var inserted in behind)
                {
                    il.InsertAfter(at, inserted);
                    at = inserted;
                }
            }
            if (!before.TryGetValue(instruction, out var ahead)) continue;
            var clone = Instruction.Create(OpCodes.Nop);
            (clone.OpCode, clone.Operand) = (instruction.OpCode, instruction.Operand);
            il.InsertAfter(instruction, clone);
            (instruction.OpCode, instruction.Operand) = (ahead[0].OpCode, ahead[0].Operand);
            var last = instruction;
            foreach (var inserted in ahead.Skip(1))
            {
                il.InsertAfter(last, inserted);
                last = inserted;
            }
        }
    }
}
