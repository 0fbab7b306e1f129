using System.Globalization;

namespace ConcurrencyWorkshop.Running;

/// <summary>What the program is to do.</summary>
internal enum Command { Judge, Live, Play, Report, List, Help }

/// <summary>The program's arguments, understood.</summary>
/// <param name="Command">What to do.</param>
/// <param name="Exercises">For which exercises; empty for all.</param>
/// <param name="Ascii">Whether to draw in plain ASCII.</param>
/// <param name="WatchdogSeconds">After how many quiet seconds outside a simulation a test counts as hanging.</param>
internal sealed record Arguments(Command Command, IReadOnlyList<string> Exercises, bool Ascii, int WatchdogSeconds)
{
    /// <summary>Whether to say everything line by line.</summary>
    internal bool Linear { get; init; }

    /// <summary>The file that the report is written to.</summary>
    internal string File { get; init; } = "report.html";

    /// <summary>The environment variable that sets the watchdog where no argument does.</summary>
    internal const string WatchdogVariable = "WORKSHOP_WATCHDOG";

    /// <summary>Long enough for a busy machine: only code that a test calls outside a simulation is watched.</summary>
    internal const int DefaultWatchdogSeconds = 30;

    internal const string Help = """
        dotnet run                       judge every exercise
        dotnet run -- two-threads        judge that exercise alone
        dotnet run -- live two-threads   run it in real time and watch its schedule grow
        dotnet run -- play one-till      be the scheduler and try to break the code
        dotnet run -- report [FILE]      write all pictures and verdicts to an HTML page
        dotnet run -- list               name the exercises

          --once                 print once and end (what it does anyway)
          --ascii                draw in plain ASCII
          --linear               line by line, nothing drawn over (play)
          --watchdog SECONDS     how long code may be silent outside a simulation (30)
          --help                 this page

        Exit code: 0 all green, 1 one is red, 2 not judged or nothing to run.
        """;

    /// <summary>Understands the arguments, or says what is wrong with them and what to type instead.</summary>
    /// <param name="args">The arguments as given.</param>
    /// <param name="exercises">The ids that there are.</param>
    /// <param name="environmentWatchdog">The value of <see cref="WatchdogVariable"/>.</param>
    /// <exception cref="ArgumentsException">An argument is unknown or its value is not one.</exception>
    internal static Arguments Parse(IReadOnlyList<string> args, IReadOnlyList<string> exercises, string? environmentWatchdog = null)
    {
        var command = Command.Judge;
        var wanted = new List<string>();
        var ascii = false;
        var linear = false;
        string? file = null;
        var watchdog = string.IsNullOrEmpty(environmentWatchdog)
            ? DefaultWatchdogSeconds
            : Seconds(environmentWatchdog, WatchdogVariable);
        for (var i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--once": break;
                case "--ascii": ascii = true; break;
                case "--linear": linear = true; break;
                case "--help" or "-h" or "-?" or "/?" or "help": command = Command.Help; break;
                case "--watchdog":
                    watchdog = Seconds(++i < args.Count ? args[i] : "", "--watchdog");
                    break;
                case "list" when i == 0: command = Command.List; break;
                case "live" when i == 0: command = Command.Live; break;
                case "play" when i == 0: command = Command.Play; break;
                case "report" when i == 0: command = Command.Report; break;
                case var path when command == Command.Report && file is null && !path.StartsWith('-'): file = path; break;
                case var id when exercises.Contains(id):
                    if (!wanted.Contains(id)) wanted.Add(id);
                    break;
                case var unknown: throw Unknown(unknown, exercises);
            }
        }

        if (command == Command.Live && wanted.Count != 1)
            throw new ArgumentsException($"'live' runs one exercise: dotnet run -- live {exercises.FirstOrDefault() ?? "ID"}{Names(exercises)}");
        if (command == Command.Play && wanted.Count != 1)
            throw new ArgumentsException($"'play' takes one exercise: dotnet run -- play {exercises.FirstOrDefault() ?? "ID"}{Names(exercises)}");
        return new Arguments(command, wanted, ascii, watchdog) { Linear = linear, File = file ?? "report.html" };
    }

    private static int Seconds(string text, string name) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
            ? seconds
            : throw new ArgumentsException($"{name} takes a whole number of seconds above zero, as in: --watchdog 60");

    private static ArgumentsException Unknown(string given, IReadOnlyList<string> exercises)
    {
        string[] options = ["--once", "--ascii", "--watchdog", "--linear", "--help", "list", "live", "play", "report"];
        var near = NearestNames.Of(given, given.StartsWith('-') ? options : [.. exercises, .. options.Where(o => !o.StartsWith('-'))]);
        var meant = near.Count > 0 ? $" Did you mean {string.Join(" or ", near)}?" : "";
        return given.StartsWith('-')
            ? new ArgumentsException($"There is no option '{given}'.{meant}\nSee: dotnet run -- --help")
            : new ArgumentsException($"There is no exercise '{given}' here.{meant}{Names(exercises)}");
    }

    private static string Names(IReadOnlyList<string> exercises) =>
        exercises.Count == 0 ? "" : $"\nThe exercises here: {string.Join(", ", exercises)}";
}

/// <summary>The arguments cannot be understood; the message says what to type instead.</summary>
internal sealed class ArgumentsException(string message) : Exception(message);
