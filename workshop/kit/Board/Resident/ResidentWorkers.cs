using System.ComponentModel;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board;

/// <summary>How a run in a worker ended.</summary>
internal enum RunEnd
{
    /// <summary>Each test has a result.</summary>
    Complete,

    /// <summary>Something else comes first now; the results mean nothing.</summary>
    Interrupted,

    /// <summary>No worker could be started; <see cref="ResidentWorkers.StartProblem"/> says why.</summary>
    NoWorker,
}

/// <summary>
/// Has workers that have warmed up run the tests of assemblies compiled in memory, and replaces each that dies, hangs,
/// has something left behind in it, or has run long enough. Used on one thread.
/// </summary>
/// <param name="workers">Where they come from.</param>
/// <param name="wake">Set where a worker has a report, and where anything else happens that may come first.</param>
/// <param name="ascii">Whether pictures are drawn in plain ASCII.</param>
/// <param name="watchdogSeconds">For how long a worker may be silent.</param>
internal sealed class ResidentWorkers(WarmWorkers workers, AutoResetEvent wake, bool ascii, int watchdogSeconds)
{
    // What .NET itself keeps of unloaded code adds up slowly.
    private const int RunsPerWorker = 100;
    private const long MostMemory = 300L * 1024 * 1024;
    private const int Starts = 3;
    private const int RetiredMilliseconds = 3000;
    private const int PatienceMilliseconds = 50;

    // Nothing of an attendee's runs before a worker is ready, so only a machine that is very busy is slow here.
    private const int LongestStartSeconds = 60;

    private readonly Dictionary<WorkerProcess, (string Exercise, long Version)> _ran = [];
    private readonly Dictionary<WorkerProcess, WorkerReport> _fatal = [];
    private readonly Dictionary<WorkerProcess, long> _retiredUntil = [];
    private WorkerProcess? _worker;
    private bool _isReady;
    private bool _isBusy;
    private bool _hasRested;
    private bool _isWorn;
    private int _runs;

    /// <summary>Told of a fault that came when its tests were over: the exercise, the version of its files, and what happened.</summary>
    internal event Action<string, long, Fault>? CameLate;

    /// <summary>Why no worker could be started.</summary>
    internal string StartProblem { get; private set; } = "";

    /// <summary>The memory of the worker in use, in bytes, after its last run.</summary>
    internal long Memory { get; private set; }

    /// <summary>Runs the tests.</summary>
    /// <param name="run">What is known of the run; the results are added to it.</param>
    /// <param name="image">The assembly.</param>
    /// <param name="version">The version of the files that it was compiled of.</param>
    /// <param name="isInterrupted">Asked whenever something happens: whether something else comes first now.</param>
    internal RunEnd Run(ExerciseRun run, ExerciseImage image, long version, Func<bool> isInterrupted)
    {
        var failedStarts = 0;
        while (true)
        {
            if (!Acquire()) return RunEnd.NoWorker;
            var worker = _worker!;
            // Something of an earlier run may still go on in it: nobody has looked yet.
            var mayBeInnocent = _runs > 0 && !_hasRested;
            _ran[worker] = (run.Exercise, version);
            worker.Send(new WorkerOrder([run.Exercise], run.Done, Live: false, ascii) { Image = image });
            (_isBusy, _hasRested) = (true, false);
            _runs++;
            var end = Follow(worker, run, isInterrupted, out var isSilent);
            if (end is not null) return end.Value;

            _worker = null;
            if (isSilent) worker.Kill();
            var (code, errors) = worker.End();
            workers.End(worker);
            Forget(worker);
            if (!_isReady)
            {
                if (++failedStarts < Starts) continue;
                StartProblem = isSilent
                    ? $"The process that runs the tests did not come up within {LongestStartSeconds} s."
                    : $"The process that runs the tests died while it was starting, with exit code {code}{(errors.Trim() is { Length: > 0 } said ? $":\n{string.Join('\n', said.Split('\n').Take(8))}" : ".")}";
                return RunEnd.NoWorker;
            }

            if (mayBeInnocent)
            {
                run.Continue();
                continue;
            }

            var fault = isSilent ? Fault.Silent(watchdogSeconds, run.Running?.Name) : Fault.Ended(run.Fatal, code, errors);
            if (!run.Blame(fault)) return RunEnd.Complete;
        }
    }

    /// <summary>Whether it has a worker in which nothing runs.</summary>
    internal bool IsIdle => _worker is not null && !_isBusy && _hasRested;

    /// <summary>Does what there is to do while nothing is run: workers are looked after and replaced.</summary>
    internal void Rest()
    {
        if (_worker is not null) Drain();
        if (_worker is { } worn && _isWorn && !_isBusy)
        {
            workers.End(worn);
            Forget(worn);
            _worker = null;
        }

        foreach (var retired in _ran.Keys.Where(worker => worker != _worker).ToList()) Watch(retired);
        workers.Prepare();
    }

    /// <summary>Ends the worker in use.</summary>
    internal void End()
    {
        if (_worker is not { } worker) return;
        workers.End(worker);
        Forget(worker);
        _worker = null;
    }

    /// <summary>Looks at a worker in which something of the code's goes on: it may still fail, for a while.</summary>
    private void Watch(WorkerProcess retired)
    {
        while (retired.Poll(0, out var hasEnded) is var report)
        {
            if (hasEnded)
            {
                Late(retired);
                return;
            }

            if (report is null) break;
            if (report.Kind is ReportKind.Unhandled or ReportKind.Exiting) _fatal.TryAdd(retired, report);
        }

        if (Environment.TickCount64 < _retiredUntil.GetValueOrDefault(retired)) return;
        workers.End(retired);
        Forget(retired);
    }

    /// <summary>Follows a run to its end; null where the worker died or fell silent.</summary>
    private RunEnd? Follow(WorkerProcess worker, ExerciseRun run, Func<bool> isInterrupted, out bool isSilent)
    {
        isSilent = false;
        var began = Environment.TickCount64;
        var quiet = 0L;
        while (true)
        {
            while (worker.Poll(0, out var hasEnded) is var report)
            {
                if (hasEnded) return null;
                if (report is null) break;
                quiet = 0;
                if (report.Kind == ReportKind.Ready) _isReady = true;
                run.Take(report);
                if (report.Kind != ReportKind.Done) continue;
                _isBusy = false;
                return RunEnd.Complete;
            }

            if (isInterrupted())
            {
                // One that is nearly done may end by itself; one that takes long takes the processor from what comes now.
                if (Environment.TickCount64 - began > PatienceMilliseconds) EndBusy();
                return RunEnd.Interrupted;
            }

            var before = Environment.TickCount64;
            wake.WaitOne(Math.Min(1000, watchdogSeconds * 1000));
            // A machine that sleeps meanwhile counts for one second.
            quiet += Math.Min(1000, Environment.TickCount64 - before);
            if (quiet < 1000L * (_isReady ? watchdogSeconds : Math.Max(watchdogSeconds, LongestStartSeconds))) continue;
            isSilent = true;
            return null;
        }
    }

    /// <summary>Has a worker that can run tests; whether there is one.</summary>
    private bool Acquire()
    {
        if (_worker is not null) Drain();
        if (_worker is not null && _isBusy) EndBusy();
        if (_worker is not null) return true;
        try
        {
            _worker = workers.Take();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            StartProblem = $"The process that runs the tests cannot be started: {e.Message}";
            return false;
        }

        (_isReady, _isBusy, _hasRested, _isWorn, _runs) = (false, false, true, false, 0);
        return true;
    }

    /// <summary>Takes what the worker in use has reported since its last run.</summary>
    private void Drain()
    {
        var worker = _worker!;
        while (worker.Poll(0, out var hasEnded) is var report)
        {
            if (hasEnded)
            {
                _worker = null;
                Late(worker);
                return;
            }

            switch (report?.Kind)
            {
                case null:
                    return;
                case ReportKind.Ready:
                    _isReady = true;
                    break;
                case ReportKind.Done:
                    _isBusy = false;
                    break;
                case ReportKind.Unhandled or ReportKind.Exiting:
                    _fatal.TryAdd(worker, report);
                    break;
                case ReportKind.Idle when report.LeftBehind:
                    _worker = null;
                    _retiredUntil[worker] = Environment.TickCount64 + RetiredMilliseconds;
                    return;
                case ReportKind.Idle:
                    _hasRested = true;
                    Memory = report.Memory;
                    _isWorn = _runs >= RunsPerWorker || report.Memory > MostMemory;
                    break;
            }
        }
    }

    /// <summary>A worker died when its tests were over, by something that they left behind.</summary>
    private void Late(WorkerProcess worker)
    {
        var (code, errors) = worker.End();
        workers.End(worker);
        var fatal = _fatal.GetValueOrDefault(worker);
        if (_ran.TryGetValue(worker, out var ran) && !(_isBusy && worker == _worker)) CameLate?.Invoke(ran.Exercise, ran.Version, Fault.Ended(fatal, code, errors));
        Forget(worker);
    }

    private void EndBusy()
    {
        if (_worker is not { } worker) return;
        workers.End(worker);
        Forget(worker);
        (_worker, _isBusy) = (null, false);
    }

    private void Forget(WorkerProcess worker)
    {
        _ran.Remove(worker);
        _fatal.Remove(worker);
        _retiredUntil.Remove(worker);
    }
}
