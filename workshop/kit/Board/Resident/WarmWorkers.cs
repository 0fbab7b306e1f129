using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board;

/// <summary>Keeps a worker that has warmed up beside the one in use, so that its end costs nobody a wait.</summary>
/// <param name="program">The program's assembly file.</param>
/// <param name="reported">Told that some worker has a report.</param>
internal sealed class WarmWorkers(string program, Action reported) : IDisposable
{
    private readonly Lock _lock = new();
    private WorkerProcess? _spare;
    private bool _isDisposed;

    /// <summary>An assembly like those to come, for a new worker to warm up with.</summary>
    internal ExerciseImage? Sample { get; set; }

    /// <summary>Takes the spare worker, or a new one where there is none.</summary>
    internal WorkerProcess Take()
    {
        lock (_lock)
        {
            if (_spare is { } spare)
            {
                _spare = null;
                return spare;
            }
        }

        return Start();
    }

    /// <summary>Sees to it that there is a spare one, without waiting for it.</summary>
    internal void Prepare()
    {
        lock (_lock)
            if (_isDisposed || _spare is not null) return;
        try
        {
            var started = Start();
            lock (_lock)
            {
                if (!_isDisposed && _spare is null)
                {
                    _spare = started;
                    return;
                }
            }

            started.Dispose();
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It is tried again, and told, when one is needed.
        }
    }

    /// <summary>Ends a worker, in the background: that takes a while.</summary>
    internal void End(WorkerProcess worker)
    {
        worker.Kill();
        ThreadPool.UnsafeQueueUserWorkItem(static w => w.Dispose(), worker, preferLocal: false);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _spare?.Dispose();
            _spare = null;
        }
    }

    private WorkerProcess Start()
    {
        var worker = WorkerProcess.Resident(program, reported);
        if (Sample is { } sample) worker.Send(new WorkerOrder([], [], Live: false, Ascii: false) { Image = sample, OnlyPrepares = true });
        return worker;
    }
}
