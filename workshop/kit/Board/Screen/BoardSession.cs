using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using ConcurrencyWorkshop.Board.Keeping;
using ConcurrencyWorkshop.Board.Play;
using ConcurrencyWorkshop.Board.Progress;
using ConcurrencyWorkshop.Board.Report;
using ConcurrencyWorkshop.Running;
using Spectre.Console;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>
/// The board on this process's terminal: one thread takes keys, the judge's news and signals in turn, and draws. The
/// first picture is of what is stored; only then is anything compiled or looked up.
/// </summary>
internal sealed class BoardSession : IBoardHost
{
    /// <summary>The exit code after Ctrl+C, as shells have it.</summary>
    internal const int Interrupted = 130;

    // A size that changed without a signal, as on Windows, is noticed within this time.
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromMilliseconds(250);

    private readonly Assembly _assembly;
    private readonly BoardProject _project;
    private readonly Terminal _terminal;
    private readonly Arguments _arguments;
    private readonly BlockingCollection<Action> _events = [];
    private readonly SemaphoreSlim _mayRead = new(1);
    private readonly Marks _marks;
    private readonly Board _board;
    private readonly DeferredJudge _judge;
    private readonly SavedProgram _saved;
    private TerminalScreen? _screen;
    private volatile bool _hasGuest;
    private int? _exitCode;
    private int _interrupts;

    private BoardSession(Assembly assembly, BoardProject project, Terminal terminal, Arguments arguments)
    {
        (_assembly, _project, _terminal, _arguments) = (assembly, project, terminal, arguments);
        _marks = new Marks(terminal.IsUnicode);
        _judge = new DeferredJudge(() => JudgeFactory.Create(assembly, project, !terminal.IsUnicode, arguments.WatchdogSeconds));
        _saved = new SavedProgram(assembly.Location);
        _board = new Board(project, new ProgressFile(project.Root), _judge, this, new Keeper(project, () => DateTime.Now));
    }

    /// <summary>Whether this process has a terminal for a board; else it prints once.</summary>
    internal static bool IsPossible => !Console.IsInputRedirected && !Console.IsOutputRedirected
        // Restarted at each save, it would begin anew each time.
        && Environment.GetEnvironmentVariable("DOTNET_WATCH") != "1";

    /// <summary>Shows the board until the attendee ends it.</summary>
    /// <returns>0, or <see cref="Interrupted"/> after Ctrl+C.</returns>
    internal static int Run(Assembly assembly, BoardProject project, Terminal terminal, Arguments arguments)
    {
        var session = new BoardSession(assembly, project, terminal, arguments);
        var isLinear = arguments.Linear || !terminal.IsInteractive || !ObeysSequences();
        return isLinear ? session.RunLinear() : session.RunScreen();
    }

    /// <inheritdoc/>
    public void Live(BoardExercise exercise) => LeaveTerminalTo(() =>
    {
        if (Program(exercise) is { } program) _ = LiveShow.Run(Now, program, exercise.Id, _arguments.WatchdogSeconds);
        WaitForKey();
    });

    /// <inheritdoc/>
    public void Play(BoardExercise exercise) => LeaveTerminalTo(() =>
    {
        var code = Program(exercise) is not { } program ? Session.NotRunnable
            : PlayShow.Run(Now, program, exercise.Id, [.. _project.Exercises.Select(e => e.Id)], _arguments.WatchdogSeconds, _screen is null);
        // What could not be played has said why.
        if (code != Session.Green) WaitForKey();
    });

    /// <inheritdoc/>
    public string Report()
    {
        LeaveTerminalTo(() =>
        {
            if (_project.Exercises.Any(IsStale)) _terminal.Out.WriteLine("(This is the code as it was built, before your last change; 'dotnet run -- report' builds it first.)");
            _ = HtmlReport.Run(Now, _assembly.Location, [.. _project.Exercises.Select(e => e.Id)], _project.Root, HtmlReport.DefaultFile, _arguments.WatchdogSeconds);
            WaitForKey();
        });
        return "";
    }

    /// <summary>The program with the exercise as it was saved; null where it does not compile, which is told.</summary>
    private string? Program(BoardExercise exercise)
    {
        var known = _board.State.Known(exercise.Id);
        if (known?.Image is { } image) return _saved.Write(image);
        if (known?.State == JudgingState.DoesNotCompile)
        {
            _terminal.Out.WriteLine($"{exercise.File} does not compile as it was saved: mend that first, and the board shows its verdict.");
            return null;
        }

        if (IsStale(exercise)) _terminal.Out.WriteLine("(This is the code as it was built, before your last change.)");
        return _assembly.Location;
    }

    /// <inheritdoc/>
    public string Open(string file, int? line)
    {
        var where = $"{file}{(line is null ? "" : $":{line}")}";
        if (Editor.Find(Environment.GetEnvironmentVariable, _project.Path(file), line) is not { } editor)
            return $"Open {where} in your editor. (Set VISUAL or EDITOR, and o opens it.)";
        string? problem = null;
        if (editor.TakesTerminal) LeaveTerminalTo(() => problem = editor.Start());
        else problem = editor.Start();
        return problem is null ? $"Opened {where}." : $"{editor.Program} could not be started: {problem}";
    }

    private int RunScreen()
    {
        var colours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var view = new BoardScreen(_board, _marks);
        _screen = new TerminalScreen(Console.OpenStandardOutput(), new LineRenderer(colours));
        using var signals = new Signals(this);
        _screen.Enter();
        try
        {
            Draw(view);
            StartJudge(_board.Take, _board.Notice);
            Read("reads keys", () =>
            {
                var key = Console.ReadKey(intercept: true);
                return () => view.Press(key);
            });
            while (Next())
            {
                while (_exitCode is null && !_board.HasEnded && _events.TryTake(out var more)) Do(more);
                if (_exitCode is null && !_board.HasEnded) Draw(view);
            }
        }
        finally
        {
            _screen.Leave(forGood: true);
            _judge.Dispose();
            _saved.Dispose();
        }

        return End();
    }

    private int RunLinear()
    {
        var view = new LinearBoard(_board, _marks, _terminal.Out, Math.Max(40, _terminal.Width));
        using var signals = new Signals(this);
        try
        {
            view.Begin();
            StartJudge(view.Take, view.Notice);
            // The system's own line editing, which a screen reader knows.
            var input = new StreamReader(Console.OpenStandardInput(), Console.InputEncoding);
            Read("reads lines", () =>
            {
                var line = input.ReadLine();
                return () =>
                {
                    if (line is null) _exitCode ??= Session.Green;
                    else view.Read(line);
                };
            });
            while (Next()) { }
        }
        finally
        {
            _judge.Dispose();
            _saved.Dispose();
        }

        return End();
    }

    private bool Next()
    {
        if (_exitCode is not null || _board.HasEnded) return false;
        if (_events.TryTake(out var happened, s_betweenLooks)) Do(happened);
        return _exitCode is null && !_board.HasEnded;
    }

    /// <summary>A file that cannot be read or written is told of; the board lives on.</summary>
    private void Do(Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _board.State.Status = e.Message;
        }
    }

    private int End()
    {
        var done = _project.Exercises.Count(e => _board.State.IsDone(e.Id));
        _terminal.Out.WriteLine($"{done} of {_project.Exercises.Count} exercises are green. To go on: dotnet run");
        return _exitCode ?? Session.Green;
    }

    /// <summary>Only now, with the first picture drawn: it looks at every test of the program.</summary>
    private void StartJudge(Action<ResidentExercise> take, Action<string?> notice)
    {
        _judge.Changed += exercise => _events.Add(() => take(exercise));
        _judge.Noticed += text => _events.Add(() => notice(text));
        _judge.Start(_board.State.Current.Id);
        new Thread(() =>
        {
            var ids = Scaffold.Exercises(_assembly);
            _events.Add(() => _board.Found(ids));
        })
        { IsBackground = true, Name = "looks for the attendee's own exercises" }.Start();
    }

    /// <summary>Reads on a thread of its own, but not before what was read has been dealt with: meanwhile the terminal may be somebody else's.</summary>
    private void Read(string name, Func<Action> read) => new Thread(() =>
    {
        try
        {
            while (true)
            {
                _mayRead.Wait();
                var act = read();
                _events.Add(() =>
                {
                    try
                    {
                        act();
                    }
                    finally
                    {
                        _mayRead.Release();
                    }
                });
            }
        }
        catch (Exception e) when (e is InvalidOperationException or IOException)
        {
            // There is nobody left who could press a key.
            _events.Add(() => _exitCode ??= Session.Green);
        }
    })
    { IsBackground = true, Name = name }.Start();

    private void Draw(BoardScreen view)
    {
        var (width, height) = Size();
        _screen!.Draw(view.Draw(width, height), width, height);
    }

    private static (int Width, int Height) Size()
    {
        try
        {
            return (Console.WindowWidth is >= 20 and var width ? width : 80, Console.WindowHeight is >= 5 and var height ? height : 24);
        }
        catch (IOException)
        {
            return (80, 24);
        }
    }

    private void LeaveTerminalTo(Action guest)
    {
        _hasGuest = true;
        _screen?.Leave();
        try
        {
            guest();
        }
        finally
        {
            _hasGuest = false;
            _screen?.Enter();
        }
    }

    /// <summary>The terminal as wide as it is now.</summary>
    private Terminal Now => Terminal.Open(_arguments.Ascii);

    private void WaitForKey()
    {
        if (_screen is null) return;
        _terminal.Out.WriteLine();
        _terminal.Out.Write("Any key goes back to the board. ");
        // Ctrl+C too.
        Console.TreatControlCAsInput = true;
        Console.ReadKey(intercept: true);
        Console.TreatControlCAsInput = false;
    }

    private bool IsStale(BoardExercise exercise) =>
        File.GetLastWriteTimeUtc(_project.Path(exercise.File)) > File.GetLastWriteTimeUtc(_assembly.Location);

    /// <summary>Whether the terminal obeys control sequences: on Windows that must be asked for.</summary>
    private static bool ObeysSequences() => !OperatingSystem.IsWindows() || AnsiConsole.Create(new AnsiConsoleSettings()).Profile.Capabilities.Ansi;

    /// <summary>What the system tells a program on a terminal.</summary>
    private sealed class Signals : IDisposable
    {
        private readonly List<PosixSignalRegistration> _registrations = [];

        internal Signals(BoardSession session)
        {
            On(PosixSignal.SIGINT, context =>
            {
                context.Cancel = true;
                // Whoever has the terminal is ended by it.
                if (session._hasGuest) return;
                if (Interlocked.Increment(ref session._interrupts) > 1)
                {
                    // The board does not come to it.
                    session._screen?.Leave(forGood: true);
                    context.Cancel = false;
                }
                else session._events.Add(() => session._exitCode = Interrupted);
            });
            On(PosixSignal.SIGTERM, _ => session._screen?.Leave(forGood: true));
            On(PosixSignal.SIGHUP, _ => session._screen?.Leave(forGood: true));
            if (OperatingSystem.IsWindows()) return;
            On(PosixSignal.SIGQUIT, _ => session._screen?.Leave(forGood: true));
            // Only to be woken: the size is looked at before each frame.
            On(PosixSignal.SIGWINCH, _ => session._events.Add(() => { }));
            On(PosixSignal.SIGTSTP, _ =>
            {
                if (!session._hasGuest) session._screen?.Leave();
            });
            On(PosixSignal.SIGCONT, _ => session._events.Add(() => session._screen?.Enter()));
        }

        public void Dispose()
        {
            foreach (var registration in _registrations) registration.Dispose();
        }

        private void On(PosixSignal signal, Action<PosixSignalContext> act) => _registrations.Add(PosixSignalRegistration.Create(signal, act));
    }
}
