using System.Diagnostics.CodeAnalysis;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Source: the documentation of System.Threading.Interlocked. Only the compare-exchange needs a model: it
/// alone may change nothing, which tells the round of a spin from progress.
/// </summary>
[Models(typeof(Interlocked))]
internal static class InterlockedModel
{
    public static int CompareExchange(ref int location1, int value, int comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    public static uint CompareExchange(ref uint location1, uint value, uint comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    public static long CompareExchange(ref long location1, long value, long comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    public static ulong CompareExchange(ref ulong location1, ulong value, ulong comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    public static short CompareExchange(ref short location1, short value, short comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    public static ushort CompareExchange(ref ushort location1, ushort value, ushort comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    public static byte CompareExchange(ref byte location1, byte value, byte comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    public static sbyte CompareExchange(ref sbyte location1, sbyte value, sbyte comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    public static float CompareExchange(ref float location1, float value, float comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    public static double CompareExchange(ref double location1, double value, double comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    public static nint CompareExchange(ref nint location1, nint value, nint comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    public static nuint CompareExchange(ref nuint location1, nuint value, nuint comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    [return: NotNullIfNotNull(nameof(location1))]
    public static object? CompareExchange(ref object? location1, object? value, object? comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    [return: NotNullIfNotNull(nameof(location1))]
    public static T CompareExchange<T>(ref T location1, T value, T comparand) => Noted(Interlocked.CompareExchange(ref location1, value, comparand), comparand);

    static T Noted<T>(T found, T comparand)
    {
        if (Lane.Current is not { } lane) return found;
        var changed = typeof(T).IsValueType ? EqualityComparer<T>.Default.Equals(found, comparand) : ReferenceEquals(found, comparand);
        if (changed) lane.Scheduler.Changed();
        return found;
    }
}
