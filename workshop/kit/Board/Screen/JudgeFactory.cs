using System.Reflection;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>Makes the judge of a board.</summary>
internal static class JudgeFactory
{
    /// <summary>The judge of a program's exercises.</summary>
    /// <param name="assembly">The program.</param>
    /// <param name="project">Its project.</param>
    /// <param name="ascii">Whether pictures are drawn in plain ASCII.</param>
    /// <param name="watchdogSeconds">After how many quiet seconds outside a simulation a test counts as hanging.</param>
    internal static IResidentJudge Create(Assembly assembly, BoardProject project, bool ascii, int watchdogSeconds)
    {
        var options = ResidentOptions.Of(assembly, project.Root) with { Ascii = ascii, WatchdogSeconds = watchdogSeconds };
        // A project whose build does not say how it compiles can be judged as it was built.
        return options.Arguments.Length == 0
            ? new BuiltProgramJudge(assembly.Location, project, ascii, watchdogSeconds)
            : new ResidentJudge(options);
    }
}
