using System.Diagnostics;
using System.Reflection;
using System.Text;
using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Running;

/// <summary>
/// The process in which an attendee's tests run. It may end at any line, by an exception that nobody caught, a stack
/// that overflows, a call that exits, so it reports each step before it takes it.
/// </summary>
internal static class Worker
{
    /// <summary>The argument, hidden from the help, that makes the program its own worker.</summary>
    internal const string Argument = "--workshop-worker";

    private static ReportWriter? s_reports;
    private static int s_isDone;

    /// <summary>Runs before any code of the attendee's: from here on a death or a silence is told apart from a failed start.</summary>
    internal static ReportWriter Begin(string token)
    {
        if (s_reports is not null) return s_reports;
        s_reports = new ReportWriter(Console.OpenStandardOutput(), token);
        s_reports.Send(new WorkerReport(ReportKind.Started));
        AppDomain.CurrentDomain.UnhandledException += (_, e) => OnUnhandled(e.ExceptionObject);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => OnExit();
        return s_reports;
    }

    /// <summary>Does what the frame on standard input asks for.</summary>
    internal static int Run(Assembly assembly, string token)
    {
        var reports = Begin(token);
        var input = new BinaryReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        if (WorkerOrder.ReadFrom(input) is not { } order) return 2;
        new Thread(() => EndWithTheProgram(input)) { IsBackground = true, Name = "waits for the program's end" }.Start();
        if (order.Image is { } image) assembly = ResidentWorker.Load(image);
        TellOfSimulations(reports);
        // While xunit looks for the tests. A live run has a copy of its own.
        if (!order.Live && order.Exercises is [var first, ..]) RewrittenProgram.Ahead(Scaffold.Tests(assembly, first).Take(1));
        Do(assembly, order, reports);

        // Threads that the code left behind must not keep the process.
        Interlocked.Exchange(ref s_isDone, 1);
        reports.Send(new WorkerReport(ReportKind.Done));
        Environment.Exit(0);
        return 0;
    }

    /// <summary>Runs the tests that the order asks for.</summary>
    internal static void Do(Assembly assembly, WorkerOrder order, ReportWriter reports)
    {
        Console.SetIn(TextReader.Null);
        Environment.SetEnvironmentVariable(Terminal.AsciiVariable, order.Ascii ? "1" : null);
        var tests = new ExerciseTests(assembly, order.Exercises);
        var wanted = tests.Names.Where(t => order.Exercises.Contains(t.Exercise) && !order.Done.Contains(t.Id)).ToList();
        if (order.Live) RunLive(tests, wanted, reports);
        else Judge(tests, wanted, reports);
    }

    /// <summary>Tells the program from now on that a simulation is under way, so that it does not take its silence for a hang.</summary>
    internal static void TellOfSimulations(ReportWriter reports) => new Thread(() =>
    {
        // A thread of its own: the code may occupy every thread of the pool.
        while (true)
        {
            Thread.Sleep(1000);
            if (SimulationWatch.IsSimulating) reports.Send(new WorkerReport(ReportKind.Simulating));
        }
    })
    { IsBackground = true, Name = "says that a simulation is under way" }.Start();

    private static void Judge(ExerciseTests tests, List<TestName> wanted, ReportWriter reports)
    {
        foreach (var test in wanted) reports.Send(new WorkerReport(ReportKind.Planned) { Test = test });
        var written = new StringWriter();
        Schedule? first = null;
        Exploration? followed = null;
        SimulationWatch.ScheduleRecorded = schedule => first ??= schedule;
        SimulationWatch.ScheduleFollowed = exploration => followed ??= exploration;
        tests.Run(
            wanted.Contains,
            starting: test =>
            {
                written = new StringWriter();
                (first, followed) = (null, null);
                Console.SetOut(TextWriter.Synchronized(written));
                Console.SetError(Console.Out);
                reports.Send(new WorkerReport(ReportKind.Begins) { Test = test });
            },
            ended: result =>
            {
                Console.Out.Flush();
                var told = result.Verdict == Verdict.Passed ? Showing(result, first, followed) : result;
                reports.Send(new WorkerReport(ReportKind.Ended) { Result = told with { Output = result.Output + written } });
            });
    }

    /// <summary>Lets go of all that the tests left with it.</summary>
    internal static void Forget()
    {
        SimulationWatch.ScheduleRecorded = null;
        SimulationWatch.ScheduleFollowed = null;
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
    }

    /// <summary>The result of a test that passed, with what it shows: what a written schedule broke, or else its first schedule.</summary>
    internal static TestResult Showing(TestResult passed, Schedule? schedule, Exploration? followed) =>
        followed is not null ? passed with { Message = BreakReport.Broken(followed), Shows = Shown.Break }
        : schedule is not { Rows.Count: > 0 } ? passed with { Message = "" }
        : passed with
        {
            Message = string.Join('\n', SchedulePicture.Of(schedule, PictureStyle.Current)),
            Shows = SnapshotFile.Exists(schedule.TestFile, schedule.TestMethod) ? Shown.Snapshot : Shown.Schedule,
        };

    private static void RunLive(ExerciseTests tests, List<TestName> wanted, ReportWriter reports)
    {
        Live.Begin(reports.Send);
        Console.SetOut(TextWriter.Synchronized(new LineWriter(Live.LineWritten)));
        Console.SetError(Console.Out);
        // The first test may judge the code without running a scenario; the first that runs one is shown.
        foreach (var test in wanted.TakeWhile(_ => !Live.HasRun))
            tests.Run(t => t == test, _ => { }, _ => { });
        Console.Out.Flush();
    }

    private static void OnUnhandled(object error)
    {
        var (text, stack) = error is Exception e
            ? ($"{e.GetType().FullName}: {e.Message}", e.ToString())
            : (error.ToString() ?? "", "");
        s_reports!.Send(new WorkerReport(ReportKind.Unhandled) { Text = text, Stack = stack, OnPool = Thread.CurrentThread.IsThreadPoolThread });
        // All is said: what the runtime does next, a dump, a dialogue, the same text again, takes only time.
        Process.GetCurrentProcess().Kill();
    }

    private static void OnExit()
    {
        if (Volatile.Read(ref s_isDone) != 0) return;
        // .NET tells of the exit on a thread of its own, so the line that asked for it is not on the stack.
        s_reports!.Send(new WorkerReport(ReportKind.Exiting) { Code = Environment.ExitCode });
    }

    /// <summary>Ends this process when the program that started it is gone: its end of the pipe closes.</summary>
    private static void EndWithTheProgram(BinaryReader input)
    {
        while (WorkerOrder.ReadFrom(input) is not null) { }
        Process.GetCurrentProcess().Kill();
    }

    /// <summary>Cuts what is written into lines.</summary>
    private sealed class LineWriter(Action<string> onLine) : TextWriter
    {
        private readonly StringBuilder _line = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            if (value == '\n') End();
            else if (value != '\r') _line.Append(value);
        }

        public override void Flush()
        {
            if (_line.Length > 0) End();
        }

        private void End()
        {
            var line = _line.ToString();
            _line.Clear();
            onLine(line);
        }
    }
}
