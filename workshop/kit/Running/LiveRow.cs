namespace ConcurrencyWorkshop.Running;

/// <summary>A row of code that runs in real time: it ends when its call returns or its task is complete, and only once.</summary>
internal sealed class LiveRow
{
    private readonly string _name;
    private Task? _task;
    private int _ended;

    private LiveRow(string name) => _name = name;

    /// <summary>A call of a row's method begins; null where nothing is shown.</summary>
    internal static LiveRow? Begin(string name)
    {
        if (!Live.IsOn) return null;
        Live.RowBegan(name);
        return new LiveRow(name);
    }

    /// <summary>The method returned; where it returned a task, the row ends with it.</summary>
    internal void Return(Task? task)
    {
        _task = task;
        task?.GetAwaiter().UnsafeOnCompleted(End);
    }

    /// <summary>The method was left, by return or by an exception.</summary>
    internal void Leave()
    {
        if (_task is null) End();
    }

    private void End()
    {
        if (Interlocked.Exchange(ref _ended, 1) == 0) Live.RowEnded(_name);
    }
}
