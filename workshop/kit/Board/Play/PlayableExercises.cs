using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>Which exercises have a test whose schedules are searched, or that a written schedule is to break: read from the program, without running any of it.</summary>
internal static class PlayableExercises
{
    /// <summary>The kit's methods that search a scenario's schedules or follow a written one.</summary>
    internal static readonly IReadOnlySet<string> Entrances = new HashSet<string>(StringComparer.Ordinal)
    {
        "Simulate.Explore", "Simulate.TryExplore", "Simulate.TryFollow", "Judge.EverySchedule", "Judge.EveryPost", "Judge.Breaks",
    };

    /// <summary>The ids of the exercises, in no particular order.</summary>
    /// <param name="program">The program's assembly file.</param>
    internal static IReadOnlySet<string> Of(string program)
    {
        using var module = ModuleDefinition.ReadModule(program);
        return module.GetTypes()
            .SelectMany(type => type.Methods.Select(method => (Method: method, Ids: Ids(method).Concat(Ids(type)).ToList())))
            .Where(test => test.Ids.Count > 0 && Searches(test.Method))
            .SelectMany(test => test.Ids).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Ids(ICustomAttributeProvider member) =>
        from attribute in member.CustomAttributes
        where attribute.AttributeType.FullName == "Xunit.TraitAttribute" && attribute.ConstructorArguments.Count == 2
            && attribute.ConstructorArguments[0].Value is "Exercise"
        select (string)attribute.ConstructorArguments[1].Value;

    // A test may have helpers, and where it awaits, its body stands in another type.
    private static bool Searches(MethodDefinition test)
    {
        var seen = new HashSet<MethodDefinition>();
        var open = new Stack<MethodDefinition>([test]);
        while (open.TryPop(out var method))
        {
            if (!seen.Add(method)) continue;
            foreach (var attribute in method.CustomAttributes)
                if (attribute.AttributeType.Name.EndsWith("StateMachineAttribute", StringComparison.Ordinal)
                    && attribute.ConstructorArguments is [{ Value: TypeReference machine }])
                    foreach (var step in machine.Resolve().Methods) open.Push(step);
            if (!method.HasBody) continue;
            foreach (var instruction in method.Body.Instructions)
            {
                if (instruction.Operand is not MethodReference called) continue;
                if (instruction.OpCode.Code is not (Code.Call or Code.Callvirt or Code.Newobj or Code.Ldftn or Code.Ldvirtftn)) continue;
                if (called.DeclaringType.Namespace == "ConcurrencyWorkshop" && Entrances.Contains($"{called.DeclaringType.Name}.{called.Name}")) return true;
                if (called.DeclaringType.Scope == method.Module && called.Resolve() is { } inside) open.Push(inside);
            }
        }

        return false;
    }
}
