namespace Exercises;

/// <summary>Given; leave it as it is. This press, of which there is one, is what the schedule in Presses.cs has to break.</summary>
public sealed class BrokenPress
{
    private readonly SemaphoreSlim _free = new(1);
    private int _printing;

    /// <summary>Prints if the press is free; returns how many printed at that moment, this one included, or 0.</summary>
    public int TryPrint()
    {
        try
        {
            if (!_free.Wait(0)) return 0;

            var printing = Interlocked.Increment(ref _printing);
            Interlocked.Decrement(ref _printing);
            return printing;
        }
        finally
        {
            _free.Release();
        }
    }
}
