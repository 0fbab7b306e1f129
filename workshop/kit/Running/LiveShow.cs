using System.Diagnostics;
using System.Globalization;

namespace ConcurrencyWorkshop.Running;

/// <summary>
/// Shows an exercise in real time: its rows grow while the code runs for real in a worker. On a terminal they are
/// drawn over and over; elsewhere each beginning and end is a line.
/// </summary>
internal sealed class LiveShow(Terminal terminal, string exercise)
{
    private const int MillisecondsBetweenFrames = 100;

    private readonly LiveRows _rows = new();
    private readonly List<string> _written = [];
    private readonly Stopwatch _clock = new();
    private double _began;
    private int _drawn;

    /// <summary>Runs the exercise and gives the exit code: 0 where it came to its end.</summary>
    /// <param name="terminal">Where to show it.</param>
    /// <param name="program">The program's assembly file.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="watchdogSeconds">For how long nothing may happen.</param>
    internal static int Run(Terminal terminal, string program, string exercise, int watchdogSeconds)
    {
        using var worker = new WorkerProcess(program, new WorkerOrder([exercise], [], Live: true, Ascii: !terminal.IsUnicode));
        return new LiveShow(terminal, exercise).Show(worker, watchdogSeconds);
    }

    private int Show(WorkerProcess worker, int watchdogSeconds)
    {
        terminal.Out.WriteLine($"{exercise} in real time{(terminal.IsInteractive ? " (Ctrl+C ends it)" : "")}");
        terminal.Out.WriteLine();
        WorkerReport? ended = null, fatal = null;
        var quietPolls = 0;
        while (true)
        {
            var report = worker.Poll(MillisecondsBetweenFrames, out var hasEnded);
            quietPolls = report is null ? quietPolls + 1 : 0;
            if (quietPolls * MillisecondsBetweenFrames >= watchdogSeconds * 1000) return GiveUp(worker, watchdogSeconds);
            if (hasEnded || report is { Kind: ReportKind.Done }) break;
            if (report is { Kind: ReportKind.Unhandled or ReportKind.Exiting }) fatal ??= report;
            if (report is { Kind: ReportKind.LiveEnded }) ended = report;
            if (report is not null) Take(report);
            if (report is null && terminal.IsInteractive && _clock.IsRunning) Redraw(Now);
        }

        if (ended is not null) return Finish(ended);
        if (fatal is null && !_clock.IsRunning && worker.End() is { Code: 0 })
        {
            terminal.Out.WriteLine($"{exercise} has no test that runs a scenario with Simulate.Run, so there is nothing to watch.");
            return Session.NotRunnable;
        }

        var now = Now;
        var (code, errors) = worker.End();
        Final(now);
        terminal.Out.WriteLine(Fault.Ended(fatal, code, errors).Message);
        return Session.Red;
    }

    private int GiveUp(WorkerProcess worker, int watchdogSeconds)
    {
        var now = Now;
        worker.Kill();
        Final(now);
        terminal.Out.WriteLine($"""
            For {watchdogSeconds} s no row began or ended and nothing was printed: an endless loop, a deadlock,
            or a wait for something that never comes. What the tests say of it: dotnet run -- {exercise}
            (--watchdog {watchdogSeconds * 2} gives it more time.)
            """);
        return Session.Red;
    }

    private double Now => _began + _clock.Elapsed.TotalSeconds;

    private void Take(WorkerReport report)
    {
        switch (report.Kind)
        {
            case ReportKind.LiveBegan:
                _began = report.Seconds;
                _clock.Start();
                break;
            case ReportKind.RowBegan:
                _rows.Begin(report.Text!, report.Seconds);
                Say(report.Seconds, $"{report.Text} begins");
                break;
            case ReportKind.RowEnded:
                _rows.End(report.Text!, report.Seconds);
                Say(report.Seconds, $"{report.Text} ends");
                break;
            case ReportKind.Line:
                _written.Add($"{Time(report.Seconds)}  {report.Text}");
                Say(report.Seconds, $"prints {report.Text}");
                break;
        }
    }

    private int Finish(WorkerReport ended)
    {
        Final(ended.Seconds);
        if (ended.Text is { } error)
        {
            terminal.Out.WriteLine($"It threw {error}{(StackText.FirstLine(ended.Stack) is { } line ? $" ({line})" : "")}");
        }

        terminal.Out.WriteLine($"{Time(ended.Seconds).Trim()} in real time. What the tests say of it: dotnet run -- {exercise}");
        return Session.Green;
    }

    private void Say(double seconds, string what)
    {
        if (!terminal.IsInteractive) terminal.Out.WriteLine($"{Time(seconds)}  {what}");
    }

    /// <summary>Draws the rows for the last time, with all that was printed below.</summary>
    private void Final(double now)
    {
        if (!terminal.IsInteractive) terminal.Out.WriteLine();
        Redraw(now);
        if (_written.Count > 0)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine("It printed:");
            foreach (var line in _written) terminal.Out.WriteLine(line);
        }

        terminal.Out.WriteLine();
    }

    /// <summary>Draws the rows over those drawn before.</summary>
    private void Redraw(double now)
    {
        var lines = _rows.Draw(now, terminal.Width, terminal.IsUnicode);
        if (_drawn > 0 && terminal.IsInteractive) terminal.Up(_drawn);
        foreach (var line in lines) terminal.Out.WriteLine(terminal.IsInteractive ? line.PadRight(terminal.Width - 1) : line);
        _drawn = lines.Count;
    }

    private static string Time(double seconds) => seconds.ToString("0.0", CultureInfo.InvariantCulture).PadLeft(5) + " s";
}
