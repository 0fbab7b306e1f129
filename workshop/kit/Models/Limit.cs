namespace ConcurrencyWorkshop.Models;

/// <summary>Limits of waits, with the errors that the BCL gives for bad ones.</summary>
internal static class Limit
{
    /// <exception cref="ArgumentOutOfRangeException">Less than -1.</exception>
    public static TimeSpan Of(int milliseconds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1);
        return TimeSpan.FromMilliseconds(milliseconds);
    }

    /// <exception cref="ArgumentOutOfRangeException">Negative and not -1 ms, or more than Int32.MaxValue ms.</exception>
    public static TimeSpan Of(TimeSpan limit)
    {
        var milliseconds = (long)limit.TotalMilliseconds;
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, "timeout");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, int.MaxValue, "timeout");
        return milliseconds == -1 ? Timeout.InfiniteTimeSpan : limit;
    }
}
