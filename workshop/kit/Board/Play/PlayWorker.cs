using System.Diagnostics;
using System.Reflection;
using System.Text;
using ConcurrencyWorkshop.Board.Report;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>
/// The process in which the code runs that is played with, or reported on: whatever it does to its process, the
/// player's terminal lives on. It answers requests, a line of JSON each, until its input ends.
/// </summary>
internal static class PlayWorker
{
    /// <summary>The argument, hidden from the help, that makes the program its own stage.</summary>
    internal const string Argument = "--workshop-play";

    private static readonly Lock s_lock = new();
    private static StreamWriter? s_output;
    private static string s_token = "";
    private static int s_isDone;

    /// <summary>Runs before any code of the attendee's.</summary>
    internal static void Begin(string token)
    {
        if (s_output is not null) return;
        s_token = token;
        s_output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        AppDomain.CurrentDomain.UnhandledException += (_, e) =>
        {
            Send(new PlayAnswer
            {
                Unhandled = e.ExceptionObject is Exception error ? $"{error.GetType().FullName}: {error.Message}" : e.ExceptionObject.ToString(),
                Stack = e.ExceptionObject.ToString(),
                OnPool = Thread.CurrentThread.IsThreadPoolThread,
            });
            Process.GetCurrentProcess().Kill();
        };
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (Volatile.Read(ref s_isDone) == 0) Send(new PlayAnswer { Exiting = Environment.ExitCode });
        };
    }

    /// <summary>Does what the first line of standard input orders: runs tests for a report, or answers what is asked of an exercise's scenarios.</summary>
    internal static int Run(Assembly assembly, string token)
    {
        Begin(token);
        var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        if (input.ReadLine() is not { } first || PlayLine.Read<PlayOrder>(first) is not { } order) return Session.NotRunnable;
        Console.SetIn(TextReader.Null);
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        var requests = new System.Collections.Concurrent.BlockingCollection<string>();
        // Threads of their own: the code may occupy every thread of the pool, and never return.
        Start("reads requests", () =>
        {
            while (input.ReadLine() is { } line) requests.Add(line);
            Process.GetCurrentProcess().Kill();
        });
        Start("says that a simulation is under way", () =>
        {
            while (true)
            {
                Thread.Sleep(1000);
                if (SimulationWatch.IsSimulating) Send(new PlayAnswer { IsSimulating = true });
            }
        });

        var tests = new ExerciseTests(assembly, order.Exercises);
        var wanted = tests.Names.Where(test => order.Exercises.Contains(test.Exercise) && order.Done?.Contains(test.Id) != true).ToList();
        if (order.IsReport)
        {
            ReportCollector.Run(tests, wanted, Send);
            // Threads that the code left behind must not keep the process.
            Interlocked.Exchange(ref s_isDone, 1);
            Send(new PlayAnswer { IsDone = true });
            Environment.Exit(0);
        }

        var stage = PlayStage.Of(tests, wanted, test => Send(new PlayAnswer { Begins = test }));
        Send(new PlayAnswer { Scenarios = stage.Scenarios });
        foreach (var line in requests.GetConsumingEnumerable())
        {
            if (PlayLine.Read<PlayRequest>(line) is not { } request) continue;
            Send(request.Compares ? new PlayAnswer { Comparison = stage.Compare(request) } : new PlayAnswer { State = stage.StateAfter(request) });
        }

        Interlocked.Exchange(ref s_isDone, 1);
        return Session.Green;
    }

    private static void Start(string name, ThreadStart body) => new Thread(body) { IsBackground = true, Name = name }.Start();

    private static void Send(PlayAnswer answer)
    {
        var line = s_token + PlayLine.Of(answer);
        lock (s_lock)
        {
            s_output!.WriteLine(line);
            s_output.Flush();
        }
    }
}
