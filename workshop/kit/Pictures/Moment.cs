using System.Globalization;

namespace ConcurrencyWorkshop.Pictures;

/// <summary>
/// Virtual time as pictures count it: whole microseconds. Facts are doubles, and 0.1 + 0.2 is not 0.3
/// there; what a picture shows, compares and reads back must be.
/// </summary>
internal static class Moment
{
    /// <summary>Microseconds in a second.</summary>
    public const long Second = 1_000_000;

    private const long Minute = 60 * Second;
    private const long Hour = 60 * Minute;

    // Microseconds of some thousand years: an endless wait must not overflow what is reckoned with it.
    private const double Longest = 1e17;

    /// <summary>Virtual seconds as microseconds.</summary>
    public static long Of(double seconds) =>
        double.IsNaN(seconds) || seconds <= 0 ? 0 : (long)Math.Round(Math.Min(seconds * Second, Longest));

    /// <summary>A moment or a length as a sentence says it: <c>2 s</c>, <c>0.5 s</c>, <c>20 ms</c>, <c>90 min</c>.</summary>
    public static string Say(long micros) => micros switch
    {
        0 => "0 s",
        < Second / 10 => Number(micros, 1000) + " ms",
        >= 2 * Minute when micros % Minute == 0 => Number(micros, Minute) + " min",
        _ => Number(micros, Second) + " s",
    };

    /// <summary>A moment as a ruler with labels so far apart shows it: <c>2s</c>, <c>500ms</c>, <c>10min</c>.</summary>
    public static string Label(long micros, long step) => step switch
    {
        >= Hour when step % Hour == 0 && micros % Hour == 0 && micros > 0 => Number(micros, Hour) + "h",
        >= Minute when step % Minute == 0 && micros % Minute == 0 && micros > 0 => Number(micros, Minute) + "min",
        < Second / 10 => Number(micros, 1000) + "ms",
        _ => Number(micros, Second) + "s",
    };

    /// <summary>Reads what <see cref="Label"/> wrote.</summary>
    public static bool TryRead(string label, out long micros)
    {
        micros = 0;
        var letters = label.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.');
        long unit = letters switch { "ms" => 1000, "s" => Second, "min" => Minute, "h" => Hour, _ => 0 };
        if (unit == 0 || !decimal.TryParse(label[..^letters.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return false;
        if (number > long.MaxValue / unit) return false;
        micros = (long)(number * unit);
        return true;
    }

    private static string Number(long micros, long unit) =>
        ((decimal)micros / unit).ToString("0.######", CultureInfo.InvariantCulture);
}
