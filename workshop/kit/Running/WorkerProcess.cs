using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace ConcurrencyWorkshop.Running;

/// <summary>The worker seen from the program that started it: its reports, its silence, its end.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int KeptErrorText = 64 * 1024;

    private readonly Process _process;
    private readonly string _token;
    private readonly BlockingCollection<WorkerReport> _reports = [];
    private readonly StringBuilder _errors = new();
    private readonly Thread[] _readers;
    private readonly Action? _reported;
    private Task _sent = Task.CompletedTask;

    /// <summary>Starts this program once more, as a worker.</summary>
    /// <param name="program">The program's assembly file.</param>
    /// <param name="order">What it is to do.</param>
    internal WorkerProcess(string program, WorkerOrder order)
        : this(program, Worker.Argument, null) => Send(order);

    /// <summary>Starts this program once more, as a worker.</summary>
    /// <param name="program">The program's assembly file.</param>
    /// <param name="argument">What kind of worker it is.</param>
    /// <param name="reported">Told, on a thread of its own, that there is a report to take, or the end.</param>
    private WorkerProcess(string program, string argument, Action? reported)
    {
        _reported = reported;
        _token = $"<{Guid.NewGuid():N}>";
        var start = ProgramStart.Of(program);
        start.ArgumentList.Add(argument);
        start.ArgumentList.Add(_token);
        // What runs in it lives for a second: optimising by profile never pays.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        // In hexadecimal: 64 MB, with which all exercises need ten collections instead of sixty. One that stays collects after each save.
        if (argument == Worker.Argument) start.Environment["DOTNET_GCgen0size"] = "4000000";
        _process = Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' could not be started.");
        _readers = [new Thread(ReadReports) { IsBackground = true }, new Thread(ReadErrors) { IsBackground = true }];
        foreach (var reader in _readers) reader.Start();
    }

    /// <summary>Starts this program once more, as a worker that takes one order after the other.</summary>
    /// <param name="program">The program's assembly file.</param>
    /// <param name="reported">Told, on a thread of its own, that there is a report to take, or the end.</param>
    internal static WorkerProcess Resident(string program, Action reported) => new(program, ResidentWorker.Argument, reported);

    /// <summary>Gives it an order; one that has ended takes none, which shows in its reports.</summary>
    /// <remarks>On a thread of the pool: a process that does not read would hold up whoever writes.</remarks>
    internal void Send(WorkerOrder order) => _sent = _sent.ContinueWith(
        _ =>
        {
            try
            {
                order.WriteTo(_process.StandardInput.BaseStream);
            }
            catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
            {
                // It has ended already.
            }
        },
        TaskScheduler.Default);

    /// <summary>The next report; null where it ended or was silent for too long.</summary>
    /// <param name="quietSeconds">For how long it may be silent.</param>
    /// <param name="isSilent">Whether it was silent for too long.</param>
    /// <remarks>Seconds are counted one by one, so that a machine that sleeps meanwhile counts for one.</remarks>
    internal WorkerReport? Next(int quietSeconds, out bool isSilent)
    {
        isSilent = false;
        for (var quiet = 0; quiet < quietSeconds; quiet++)
        {
            if (_reports.TryTake(out var report, TimeSpan.FromSeconds(1))) return report;
            if (_reports.IsCompleted) return null;
        }

        isSilent = true;
        return null;
    }

    /// <summary>Waits a little for the next report; null where none came.</summary>
    /// <param name="milliseconds">For how long.</param>
    /// <param name="hasEnded">Whether none will come any more.</param>
    internal WorkerReport? Poll(int milliseconds, out bool hasEnded)
    {
        if (_reports.TryTake(out var report, milliseconds))
        {
            hasEnded = false;
            return report;
        }

        hasEnded = _reports.IsCompleted;
        return null;
    }

    /// <summary>Waits for the process's end, which is near, and gives its exit code and what the runtime wrote about it.</summary>
    internal (int Code, string Errors) End()
    {
        if (!_process.WaitForExit(5000)) Kill();
        _process.WaitForExit(5000);
        foreach (var reader in _readers) reader.Join(1000);
        lock (_errors) return (_process.HasExited ? _process.ExitCode : -1, _errors.ToString());
    }

    /// <summary>Ends the process, whatever it does.</summary>
    internal void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // It has ended by itself, or is about to.
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    private void ReadReports()
    {
        try
        {
            while (_process.StandardOutput.ReadLine() is { } line)
            {
                // What the code wrote past the console, without a line's end, may stand before the token.
                var at = line.IndexOf(_token, StringComparison.Ordinal);
                if (at >= 0 && WorkerReport.FromLine(line[(at + _token.Length)..]) is { } report)
                {
                    _reports.Add(report);
                    _reported?.Invoke();
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The pipe broke with the process.
        }

        _reports.CompleteAdding();
        _reported?.Invoke();
    }

    private void ReadErrors()
    {
        var buffer = new char[4096];
        try
        {
            // Read to the end even when enough is kept: a full pipe would hold the dying process up.
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
