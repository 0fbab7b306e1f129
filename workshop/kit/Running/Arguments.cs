using System.Globalization;

namespace ConcurrencyWorkshop.Running;

/// <summary>What the program is to do.</summary>
internal enum Command { Judge, Live, List, Help, Show, Hint, Reset, Restore, GoTo, Play, Report }

/// <summary>The program's arguments, understood.</summary>
/// <param name="Command">What to do.</param>
/// <param name="Exercises">For which exercises; empty for all.</param>
/// <param name="Ascii">Whether to draw in plain ASCII.</param>
/// <param name="WatchdogSeconds">After how many quiet seconds outside a simulation a test counts as hanging.</param>
internal sealed record Arguments(Command Command, IReadOnlyList<string> Exercises, bool Ascii, int WatchdogSeconds)
{
    /// <summary>The environment variable that sets the watchdog where no argument does.</summary>
    internal const string WatchdogVariable = "WORKSHOP_WATCHDOG";

    /// <summary>Long enough for a busy machine: only code that a test calls outside a simulation is watched.</summary>
    internal const int DefaultWatchdogSeconds = 30;

    internal const string Help = """
        dotnet run                           the board: save a file, and its verdict is there
        dotnet run -- two-threads            judge that exercise alone, and print it
        dotnet run -- list                   name the exercises, their files, and how they stand
        dotnet run -- show two-threads       its task
        dotnet run -- hint two-threads       its next hint; there are three, in rising strength
        dotnet run -- live two-threads       run it in real time and watch its schedule grow
        dotnet run -- play one-till          be the scheduler of your own code
        dotnet run -- reset two-threads      begin it anew; what stood there is kept
        dotnet run -- restore two-threads    bring back what was kept; add a TIME to choose
        dotnet run -- goto async             supply the stages before as solved; yours is kept
        dotnet run -- report [FILE]          every exercise in one HTML file (report.html)

          --once                 no board: judge every exercise, print, and end
                                 (so too where input or output is no terminal)
          --json                 the same as one JSON object, for graders
          --linear               the board, and play, without redrawing, for a screen reader
          --ascii                draw in plain ASCII
          --watchdog SECONDS     how long code may be silent outside a simulation (30)
          --help                 this page

        Exit code: 0 all green, 1 one is red, 2 not judged or nothing to run.
        """;

    private static readonly (string Word, Command Command)[] s_verbs =
    [
        ("list", Command.List), ("live", Command.Live), ("show", Command.Show), ("hint", Command.Hint), ("reset", Command.Reset),
        ("restore", Command.Restore), ("goto", Command.GoTo), ("play", Command.Play), ("report", Command.Report),
    ];

    /// <summary>Whether to print once even on a terminal.</summary>
    public bool Once { get; init; }

    /// <summary>Whether to print one JSON object.</summary>
    public bool Json { get; init; }

    /// <summary>Whether the board may only add lines.</summary>
    public bool Linear { get; init; }

    /// <summary>The stage of <see cref="Command.GoTo"/>, the file of <see cref="Command.Report"/> or the time of <see cref="Command.Restore"/>; null where none is given.</summary>
    public string? Value { get; init; }

    /// <summary>Understands the arguments, or says what is wrong with them and what to type instead.</summary>
    /// <param name="args">The arguments as given.</param>
    /// <param name="exercises">The ids that there are.</param>
    /// <param name="environmentWatchdog">The value of <see cref="WatchdogVariable"/>.</param>
    /// <exception cref="ArgumentsException">An argument is unknown or its value is not one.</exception>
    internal static Arguments Parse(IReadOnlyList<string> args, IReadOnlyList<string> exercises, string? environmentWatchdog = null)
    {
        var command = Command.Judge;
        var wanted = new List<string>();
        bool ascii = false, once = false, json = false, linear = false;
        string? value = null;
        var watchdog = string.IsNullOrEmpty(environmentWatchdog)
            ? DefaultWatchdogSeconds
            : Seconds(environmentWatchdog, WatchdogVariable);
        for (var i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--once": once = true; break;
                case "--json": json = true; break;
                case "--linear": linear = true; break;
                case "--ascii": ascii = true; break;
                case "--help" or "-h" or "-?" or "/?" or "help": command = Command.Help; break;
                case "--watchdog":
                    watchdog = Seconds(++i < args.Count ? args[i] : "", "--watchdog");
                    break;
                case var verb when i == 0 && s_verbs.Any(v => v.Word == verb):
                    command = s_verbs.First(v => v.Word == verb).Command;
                    break;
                case var word when command is Command.GoTo or Command.Report && value is null && !word.StartsWith('-'):
                    value = word;
                    break;
                case var word when Exercise(word, exercises) is { } id:
                    if (!wanted.Contains(id)) wanted.Add(id);
                    break;
                case var time when command == Command.Restore && wanted.Count == 1 && value is null && !time.StartsWith('-'):
                    value = time;
                    break;
                case var unknown: throw Unknown(unknown, exercises, command);
            }
        }

        Check(command, wanted, value, json, exercises);
        return new Arguments(command, wanted, ascii, watchdog) { Once = once || json, Json = json, Linear = linear, Value = value };
    }

    private static void Check(Command command, List<string> wanted, string? value, bool json, IReadOnlyList<string> exercises)
    {
        var word = s_verbs.FirstOrDefault(v => v.Command == command).Word;
        if (command is Command.Live or Command.Show or Command.Hint or Command.Reset or Command.Restore or Command.Play && wanted.Count != 1)
        {
            throw new ArgumentsException($"'{word}' takes one exercise: dotnet run -- {word} {exercises.FirstOrDefault() ?? "ID"}{Names(exercises)}");
        }

        if (command == Command.GoTo && (value is null || wanted.Count > 0))
            throw new ArgumentsException("'goto' goes to one stage: dotnet run -- goto async");
        if (command is Command.List or Command.Report && wanted.Count > 0)
            throw new ArgumentsException($"'{word}' is about all exercises: dotnet run -- {word}");
        if (json && command is not (Command.Judge or Command.Help))
            throw new ArgumentsException("--json tells verdicts: dotnet run -- --once --json");
    }

    private static int Seconds(string text, string name) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
            ? seconds
            : throw new ArgumentsException($"{name} takes a whole number of seconds above zero, as in: --watchdog 60");

    // A shell completes a folder's name with its separator, and the file's name is what stands on the screen.
    private static string? Exercise(string given, IReadOnlyList<string> exercises)
    {
        if (exercises.Contains(given)) return given;
        var last = given.TrimEnd('/', '\\').Split('/', '\\')[^1];
        var type = last.EndsWith(".cs", StringComparison.Ordinal) ? last[..^3] : last;
        return exercises.FirstOrDefault(id => id == last || string.Concat(id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..])) == type);
    }

    private static ArgumentsException Unknown(string given, IReadOnlyList<string> exercises, Command command)
    {
        string[] options = ["--once", "--json", "--linear", "--ascii", "--watchdog", "--help"];
        var near = NearestNames.Of(given, given.StartsWith('-') ? options : command == Command.Judge ? [.. exercises, .. s_verbs.Select(v => v.Word)] : exercises);
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
