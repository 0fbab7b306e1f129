using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>
/// Judges the program as it was built: where nothing can be compiled in memory, the board still shows what the tests
/// say of that.
/// </summary>
/// <param name="program">The program's assembly file.</param>
/// <param name="project">Its project.</param>
/// <param name="ascii">Whether pictures are drawn in plain ASCII.</param>
/// <param name="watchdogSeconds">For how long a worker may be silent.</param>
internal sealed class BuiltProgramJudge(string program, BoardProject project, bool ascii, int watchdogSeconds) : IResidentJudge, IVerdictReceiver
{
    private readonly LinkedList<string> _wanted = new();
    private readonly SemaphoreSlim _any = new(0);
    private readonly Dictionary<string, ResidentExercise> _judged = [];
    private DateTimeOffset _began;
    private volatile bool _isDisposed;

    /// <inheritdoc/>
    public event Action<ResidentExercise>? Changed;

    /// <inheritdoc/>
    public event Action<string?>? Noticed;

    /// <inheritdoc/>
    public void Start(string current)
    {
        foreach (var id in project.Exercises.Select(e => e.Id).OrderBy(id => id == current ? 0 : 1)) Want(id, first: false);
        new Thread(Work) { IsBackground = true, Name = "judges the program as it was built" }.Start();
        Noticed?.Invoke("This is the program as it was built; after a change end the board (q) and type dotnet run.");
    }

    /// <inheritdoc/>
    public void Focus(string current)
    {
        lock (_wanted)
            if (!_wanted.Remove(current)) return;
        Want(current, first: true);
    }

    /// <inheritdoc/>
    public void Again(string exercise) => Want(exercise, first: true);

    /// <inheritdoc/>
    public void Dispose() => _isDisposed = true;

    /// <inheritdoc/>
    public void Exercise(string exercise, Verdict verdict, IReadOnlyList<TestResult> results)
    {
        _judged[exercise] = new ResidentExercise(exercise, JudgingState.Judged) { Verdict = verdict, Results = results, Saved = _began, Took = DateTimeOffset.UtcNow - _began };
        Changed?.Invoke(_judged[exercise]);
    }

    /// <inheritdoc/>
    public void Summary(IReadOnlyDictionary<string, Verdict> verdicts) { }

    /// <inheritdoc/>
    public void NothingToRun() { }

    private void Want(string id, bool first)
    {
        lock (_wanted)
        {
            if (first) _wanted.AddFirst(id);
            else _wanted.AddLast(id);
        }

        _any.Release();
    }

    private void Work()
    {
        while (!_isDisposed)
        {
            _any.Wait();
            string id;
            lock (_wanted)
            {
                if (_wanted.First is not { Value: var next }) continue;
                _wanted.RemoveFirst();
                id = next;
            }

            Changed?.Invoke(_judged.TryGetValue(id, out var earlier) ? earlier with { State = JudgingState.UnderWay } : new ResidentExercise(id, JudgingState.UnderWay));
            _began = DateTimeOffset.UtcNow;
            try
            {
                _ = new Running.Judging(program, [id], ascii, watchdogSeconds, this).Run();
            }
            catch (Exception e) when (e is InvalidOperationException or IOException or System.ComponentModel.Win32Exception)
            {
                Noticed?.Invoke($"{id} cannot be judged: {e.Message}");
            }
        }
    }
}
