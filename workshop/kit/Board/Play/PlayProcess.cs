using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>The process that runs the attendee's code, seen from the player's.</summary>
internal sealed class PlayProcess : IDisposable
{
    private const int KeptErrorText = 64 * 1024;

    private readonly Process _process;
    private readonly int _watchdogSeconds;
    private readonly string _token = $"<{Guid.NewGuid():N}>";
    private readonly BlockingCollection<PlayAnswer> _answers = [];
    private readonly StringBuilder _errors = new();
    private readonly Thread[] _readers;

    /// <summary>The test that has begun and not ended; null where there is none.</summary>
    internal TestName? Running { get; private set; }

    /// <summary>Starts this program once more.</summary>
    /// <param name="program">The program's assembly file.</param>
    /// <param name="order">What it is started for.</param>
    /// <param name="watchdogSeconds">For how long it may be silent outside a simulation.</param>
    internal PlayProcess(string program, PlayOrder order, int watchdogSeconds)
    {
        _watchdogSeconds = watchdogSeconds;
        var start = ProgramStart.Of(program);
        start.ArgumentList.Add(PlayWorker.Argument);
        start.ArgumentList.Add(_token);
        _process = Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' could not be started.");
        _readers = [new Thread(ReadAnswers) { IsBackground = true }, new Thread(ReadErrors) { IsBackground = true }];
        foreach (var reader in _readers) reader.Start();
        Write(PlayLine.Of(order));
    }

    /// <summary>What can be played.</summary>
    /// <exception cref="PlayEndedException">The code ended the process, or does not come back.</exception>
    internal IReadOnlyList<PlayScenario> Scenarios() => Next().Scenarios ?? [];

    /// <summary>Where all stand after a schedule.</summary>
    /// <exception cref="PlayEndedException">The code ended the process, or does not come back.</exception>
    internal PlayState StateAfter(PlayRequest request)
    {
        Write(PlayLine.Of(request));
        return Next().State ?? new PlayState();
    }

    /// <summary>How a schedule compares with the shortest one known.</summary>
    /// <exception cref="PlayEndedException">The code ended the process, or does not come back.</exception>
    internal PlayComparison Compare(PlayRequest request)
    {
        Write(PlayLine.Of(request with { Compares = true }));
        return Next().Comparison ?? new PlayComparison();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    private void Write(string line)
    {
        try
        {
            _process.StandardInput.WriteLine(line);
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // It has ended already; that shows in its answers.
        }
    }

    /// <summary>The next answer that says something.</summary>
    /// <exception cref="PlayEndedException">The code ended the process, or does not come back.</exception>
    /// <remarks>Seconds are counted one by one, so that a machine that sleeps meanwhile counts for one.</remarks>
    internal PlayAnswer Next()
    {
        PlayAnswer? last = null;
        for (var quiet = 0; quiet < _watchdogSeconds;)
        {
            if (_answers.TryTake(out var answer, TimeSpan.FromSeconds(1)))
            {
                if (answer.Unhandled is not null || answer.Exiting is not null) last ??= answer;
                else if (answer.Begins is { } begun) Running = begun;
                else if (!answer.IsSimulating)
                {
                    Running = null;
                    return answer;
                }

                quiet = 0;
            }
            else if (_answers.IsCompleted)
            {
                throw new PlayEndedException(Ended(last));
            }
            else
            {
                quiet++;
            }
        }

        Kill();
        throw new PlayEndedException(Fault.Silent(_watchdogSeconds, Running?.Name).Message);
    }

    private string Ended(PlayAnswer? last)
    {
        if (!_process.WaitForExit(5000)) Kill();
        foreach (var reader in _readers) reader.Join(1000);
        var report = last is null ? null
            : last.Unhandled is { } error ? new WorkerReport(ReportKind.Unhandled) { Text = error, Stack = last.Stack, OnPool = last.OnPool }
            : new WorkerReport(ReportKind.Exiting) { Code = last.Exiting ?? 0 };
        lock (_errors) return Fault.Ended(report, _process.HasExited ? _process.ExitCode : -1, _errors.ToString()).Message;
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private void ReadAnswers()
    {
        try
        {
            while (_process.StandardOutput.ReadLine() is { } line)
            {
                // What the code wrote past the console, without a line's end, may stand before the token.
                var at = line.IndexOf(_token, StringComparison.Ordinal);
                if (at >= 0 && PlayLine.Read<PlayAnswer>(line[(at + _token.Length)..]) is { } answer) _answers.Add(answer);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The pipe broke with the process.
        }

        _answers.CompleteAdding();
    }

    private void ReadErrors()
    {
        var buffer = new char[4096];
        try
        {
            while (_process.StandardError.Read(buffer) is > 0 and var count)
                lock (_errors)
                    if (_errors.Length < KeptErrorText) _errors.Append(buffer, 0, count);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The pipe broke with the process.
        }
    }
}

/// <summary>The code that is played with ended its process; the message says how.</summary>
internal sealed class PlayEndedException(string message) : Exception(message);
