using System.Reflection;
using ConcurrencyWorkshop.Board;
using ConcurrencyWorkshop.Board.Play;
using ConcurrencyWorkshop.Board.Progress;
using ConcurrencyWorkshop.Board.Report;
using ConcurrencyWorkshop.Board.Screen;

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
        var terminal = Terminal.Open(args.Contains("--ascii"));
        try
        {
            var watchdog = Environment.GetEnvironmentVariable(Arguments.WatchdogVariable);
            // To name the exercises takes a look at every test: the board does that when its first picture is drawn.
            if (folder is not null && BoardSession.IsPossible && IsForBoard(args)
                && Arguments.Parse(args, [], watchdog) is { Command: Command.Judge, Once: false } forBoard
                && BoardProject.Open(assembly, folder) is { Exercises.Count: > 0 } project)
                return BoardSession.Run(assembly, project, terminal, forBoard);

            var exercises = Scaffold.Exercises(assembly);
            return Run(assembly, Arguments.Parse(args, exercises, watchdog), exercises, folder, terminal);
        }
        catch (ArgumentsException e)
        {
            if (args.Contains("--json")) terminal.Out.WriteLine(new JsonVerdicts(folder).Write(NotRunnable, e.Message));
            else Console.Error.WriteLine(e.Message);
            return NotRunnable;
        }
    }

    private static int Run(Assembly assembly, Arguments arguments, IReadOnlyList<string> exercises, string? folder, Terminal terminal)
    {
        switch (arguments.Command)
        {
            case Command.Help:
                terminal.Out.WriteLine(Arguments.Help);
                return Green;
            case Command.Live:
                return LiveShow.Run(terminal, assembly.Location, arguments.Exercises[0], arguments.WatchdogSeconds);
            case Command.Play:
                return PlayShow.Run(terminal, assembly.Location, arguments.Exercises[0], exercises, arguments.WatchdogSeconds, arguments.Linear);
            case Command.Judge when arguments.Json:
                var json = new JsonVerdicts(folder);
                var code = Judge(assembly, arguments, exercises, folder, terminal, json);
                terminal.Out.WriteLine(json.Write(code));
                return code;
            case Command.Judge:
                return Judge(assembly, arguments, exercises, folder, terminal, new VerdictPrinter(terminal, folder));
        }

        if (folder is null) throw new ArgumentsException("The project's folder is not known: start the program with 'dotnet run' in it.");
        var project = new BoardProject(folder, exercises);
        if (arguments.Command == Command.Report) return HtmlReport.Run(terminal, assembly.Location, exercises, folder, arguments.Value ?? HtmlReport.DefaultFile, arguments.WatchdogSeconds);
        var commands = new BoardCommands(project, terminal);
        return arguments.Command switch
        {
            Command.List => commands.List(),
            Command.Show => commands.Show(arguments.Exercises[0]),
            Command.Hint => commands.Hint(arguments.Exercises[0]),
            Command.Reset => commands.Reset(arguments.Exercises[0]),
            Command.Restore => commands.Restore(arguments.Exercises[0], arguments.Value),
            _ => commands.GoTo(arguments.Value!, unsure => new Judging(
                assembly.Location, unsure, ascii: true, arguments.WatchdogSeconds, new ProgressNotes(project, assembly.Location, null)).Run()),
        };
    }

    private static int Judge(Assembly assembly, Arguments arguments, IReadOnlyList<string> exercises, string? folder, Terminal terminal, IVerdictReceiver receiver)
    {
        if (folder is not null && BoardProject.IsScaffold(folder)) receiver = new ProgressNotes(new BoardProject(folder, exercises), assembly.Location, receiver);
        var all = arguments.Exercises.Count > 0 ? arguments.Exercises : [.. exercises, ""];
        return new Judging(assembly.Location, all, !terminal.IsUnicode, arguments.WatchdogSeconds, receiver).Run();
    }

    /// <summary>Whether the arguments are options of the board alone.</summary>
    private static bool IsForBoard(string[] args) =>
        args.Where((arg, i) => i == 0 || args[i - 1] != "--watchdog").All(arg => arg is "--ascii" or "--linear" or "--watchdog");
}
