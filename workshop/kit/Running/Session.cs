using System.Reflection;

namespace ConcurrencyWorkshop.Running;

/// <summary>The program: understands its arguments, has the tests run, and gives the exit code.</summary>
internal static class Session
{
    /// <summary>Every exercise is green.</summary>
    internal const int Green = 0;

    /// <summary>At least one exercise is red.</summary>
    internal const int Red = 1;

    /// <summary>Something is not judged, or nothing could be run.</summary>
    internal const int NotRunnable = 2;

    /// <summary>Runs the program.</summary>
    /// <param name="assembly">The program's assembly, which holds the tests.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="folder">The project's folder; null where it is not known.</param>
    internal static int Run(Assembly assembly, string[] args, string? folder)
    {
        var exercises = Scaffold.Exercises(assembly);
        var terminal = Terminal.Open(args.Contains("--ascii"));
        try
        {
            var arguments = Arguments.Parse(args, exercises, Environment.GetEnvironmentVariable(Arguments.WatchdogVariable));
            switch (arguments.Command)
            {
                case Command.Help:
                    terminal.Out.WriteLine(Arguments.Help);
                    return Green;
                case Command.List:
                    foreach (var id in exercises) terminal.Out.WriteLine($"{id,-20} {Scaffold.FolderOf(folder, id)}/{Scaffold.PascalCase(id)}.cs");
                    return exercises.Count > 0 ? Green : NotRunnable;
                case Command.Live:
                    return LiveShow.Run(terminal, assembly.Location, arguments.Exercises[0], arguments.WatchdogSeconds);
                case Command.Play:
                    return Board.Play.PlayShow.Run(terminal, assembly.Location, arguments.Exercises[0], exercises, arguments.WatchdogSeconds, arguments.Linear);
                case Command.Report:
                    return Board.Report.HtmlReport.Run(terminal, assembly.Location, exercises, folder, arguments.File, arguments.WatchdogSeconds);
                default:
                    var all = arguments.Exercises.Count > 0 ? arguments.Exercises : [.. exercises, ""];
                    var printer = new VerdictPrinter(terminal, folder);
                    return new Judging(assembly.Location, all, !terminal.IsUnicode, arguments.WatchdogSeconds, printer).Run();
            }
        }
        catch (ArgumentsException e)
        {
            Console.Error.WriteLine(e.Message);
            return NotRunnable;
        }
    }
}
