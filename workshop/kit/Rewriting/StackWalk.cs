using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>Which instruction takes from the stack what another one put there.</summary>
internal static class StackWalk
{
    /// <summary>
    /// The instruction that consumes the result of <paramref name="producer"/>; null where control flow
    /// makes it uncertain. Follows straight code only, which is what compilers emit for arguments.
    /// </summary>
    /// <param name="producer">An instruction that pushes one value.</param>
    /// <param name="depth">How many values the consumer takes that were pushed after it.</param>
    public static Instruction? Consumer(Instruction producer, out int depth)
    {
        var above = 0;
        depth = 0;
        for (var at = producer.Next; at is not null; at = at.Next)
        {
            if (at.OpCode.OpCodeType == OpCodeType.Prefix || at.OpCode.Code == Code.Nop) continue;
            var pops = Pops(at);
            if (pops < 0) return null;
            if (pops > above)
            {
                depth = above;
                return at.OpCode.Code == Code.Dup ? null : at;
            }
            if (at.OpCode.FlowControl is not (FlowControl.Next or FlowControl.Call)) return null;
            above += Pushes(at) - pops;
        }
        return null;
    }

    static int Pops(Instruction instruction)
    {
        switch (instruction.OpCode.StackBehaviourPop)
        {
            case StackBehaviour.Pop0: return 0;
            case StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref: return 1;
            case StackBehaviour.Pop1_pop1 or StackBehaviour.Popi_pop1 or StackBehaviour.Popi_popi or StackBehaviour.Popi_popi8
                or StackBehaviour.Popi_popr4 or StackBehaviour.Popi_popr8 or StackBehaviour.Popref_pop1 or StackBehaviour.Popref_popi:
                return 2;
            case StackBehaviour.Popi_popi_popi or StackBehaviour.Popref_popi_popi or StackBehaviour.Popref_popi_popi8
                or StackBehaviour.Popref_popi_popr4 or StackBehaviour.Popref_popi_popr8 or StackBehaviour.Popref_popi_popref:
                return 3;
            case StackBehaviour.Varpop when instruction.Operand is MethodReference method:
                return method.Parameters.Count + (method.HasThis && instruction.OpCode.Code != Code.Newobj ? 1 : 0);
            default: return -1;
        }
    }

    static int Pushes(Instruction instruction)
    {
        switch (instruction.OpCode.StackBehaviourPush)
        {
            case StackBehaviour.Push0: return 0;
            case StackBehaviour.Push1_push1: return 2;
            case StackBehaviour.Varpush when instruction.Operand is MethodReference method:
                return method.ReturnType.FullName == "System.Void" ? 0 : 1;
            default: return 1;
        }
    }
}
