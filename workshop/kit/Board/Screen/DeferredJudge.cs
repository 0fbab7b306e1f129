namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>A judge that is made when it is started, on a thread of its own: the first picture does not wait for it.</summary>
/// <param name="create">Makes the judge.</param>
internal sealed class DeferredJudge(Func<IResidentJudge> create) : IResidentJudge
{
    private readonly Lock _lock = new();
    private readonly Queue<Action<IResidentJudge>> _asked = new();
    private IResidentJudge? _judge;
    private bool _isDisposed;

    /// <inheritdoc/>
    public event Action<ResidentExercise>? Changed;

    /// <inheritdoc/>
    public event Action<string?>? Noticed;

    /// <inheritdoc/>
    public void Start(string current) => new Thread(() =>
    {
        IResidentJudge judge;
        try
        {
            judge = create();
        }
        catch (Exception e)
        {
            Noticed?.Invoke($"Nothing can be judged: {e.Message}");
            return;
        }

        judge.Changed += exercise => Changed?.Invoke(exercise);
        judge.Noticed += text => Noticed?.Invoke(text);
        lock (_lock)
        {
            if (_isDisposed)
            {
                judge.Dispose();
                return;
            }

            judge.Start(current);
            while (_asked.TryDequeue(out var ask)) ask(judge);
            _judge = judge;
        }
    })
    { IsBackground = true, Name = "starts the judge" }.Start();

    /// <inheritdoc/>
    public void Focus(string current) => Ask(judge => judge.Focus(current));

    /// <inheritdoc/>
    public void Again(string exercise) => Ask(judge => judge.Again(exercise));

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _judge?.Dispose();
        }
    }

    private void Ask(Action<IResidentJudge> ask)
    {
        lock (_lock)
        {
            if (_judge is null) _asked.Enqueue(ask);
            else ask(_judge);
        }
    }
}
