using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ConcurrencyWorkshop.Rewriting;

/// <summary>
/// Loops that only test a reference which another thread will set: <c>while (_stop == null) …</c>. To read through a
/// reference that was published plainly is ordered; to test it again and again is not, and a compiler may read it
/// once.
/// </summary>
internal sealed partial class MethodRewriter
{
    (int First, int Last)[]? loops;

    // The regions between a backward branch and its target.
    (int First, int Last)[] Loops => loops ??= [.. from at in positions.Keys
                                                   where IsBackward(at)
                                                   select (positions[(Instruction)at.Operand], positions[at])];

    bool IsPolled(Instruction load, FieldReference field)
    {
        if (field.FieldType.IsValueType || field.FieldType.IsGenericParameter || !IsTested(load)) return false;
        var position = positions[load];
        // Where the loop reads through it as well, the test only guards that.
        return Loops.Any(loop => loop.First <= position && position <= loop.Last) && positions.Keys.All(other =>
            other == load || other.OpCode.Code is not (Code.Ldfld or Code.Ldsfld) || ((FieldReference)other.Operand).FullName != field.FullName || IsTested(other));
    }

    // Compared with another reference, or with null.
    static bool IsTested(Instruction load)
    {
        var consumer = StackWalk.Consumer(load, out _);
        if (consumer is { OpCode.Code: Code.Isinst }) consumer = StackWalk.Consumer(consumer, out _);
        return consumer?.OpCode.Code is Code.Brtrue or Code.Brfalse or Code.Beq or Code.Bne_Un or Code.Ceq or Code.Cgt_Un;
    }
}
