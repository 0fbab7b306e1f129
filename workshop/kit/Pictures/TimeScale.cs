using System.Text;

namespace ConcurrencyWorkshop.Pictures;

/// <summary>
/// How much virtual time a column of a picture stands for. Ten columns are a second where that fits; where
/// a moment would fall between two columns they are made finer, and where even that does not help the
/// picture says the moments in figures.
/// </summary>
internal sealed class TimeScale
{
    private const int Narrowest = 16;
    private const int Fewest = 5;

    private TimeScale(long unit, long end, bool isExact) => (Unit, End, IsExact) = (unit, end, isExact);

    /// <summary>Microseconds to a column.</summary>
    public long Unit { get; }

    /// <summary>What the ruler ends with, in microseconds.</summary>
    public long End { get; }

    /// <summary>Whether each moment of the picture is where a column begins.</summary>
    public bool IsExact { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns => Column(End);

    /// <summary>The scale that shows the pictures in so many columns.</summary>
    public static TimeScale For(int columns, params IEnumerable<Picture> pictures)
    {
        var moments = pictures.SelectMany(picture => picture.Rows)
            .SelectMany(row => row.Segments.SelectMany(segment => new[] { segment.From, segment.To }).Append(row.Begin).Append(row.End))
            .Concat(pictures.Select(picture => picture.Duration)).Distinct().ToList();
        var end = moments.Count == 0 ? 0 : moments.Max();
        if (end == 0) return new TimeScale(1, 0, true);

        var fitting = Units().Where(unit => Ceiling(end, unit) <= columns).Take(40).ToList();
        var preferred = fitting.Where(unit => IsRound(unit) && end / unit >= Narrowest).DefaultIfEmpty(fitting[0]).Max();
        var exact = fitting.Where(unit => unit <= preferred && moments.All(moment => moment % unit == 0)).ToList();
        // A moment that falls between the columns of each finer scale may still fall on those of a coarser one.
        if (exact.Count == 0) exact = [.. fitting.Where(unit => end / unit >= Narrowest && moments.All(moment => moment % unit == 0)).Take(1)];
        // A handful of columns has no room for two labels, and without the second nothing says what a column is.
        return exact.Count > 0 && end / exact.Max() >= Fewest ? new TimeScale(exact.Max(), end, true) : new TimeScale(preferred, end, false);
    }

    /// <summary>The scale at which an exact picture was drawn.</summary>
    public static TimeScale Read(long end, int columns) => new(columns == 0 ? 1 : end / columns, end, true);

    /// <summary>Whether each moment of the row is where a column begins.</summary>
    public bool Shows(PictureRow row) =>
        row.Begin % Unit == 0 && row.End % Unit == 0 && row.Segments.All(segment => segment.From % Unit == 0 && segment.To % Unit == 0);

    /// <summary>The same scale for a picture that ends at another moment.</summary>
    public TimeScale Until(long end) => new(Unit, end, IsExact);

    private int Column(long moment) => (int)Ceiling(moment, Unit);

    /// <summary>The seconds above the columns. Its last label is where the schedule ends.</summary>
    public string Ruler()
    {
        if (End == 0) return Moment.Label(0, Moment.Second);
        var step = Step();
        var last = Moment.Label(End, step);
        var ruler = new StringBuilder();
        for (long moment = 0; moment < End; moment += step)
        {
            var label = Moment.Label(moment, step);
            if (moment > 0 && Column(moment) + label.Length + 1 > Columns) break;
            ruler.Append(' ', Column(moment) - ruler.Length).Append(label);
        }
        // At a coarse scale the end may come so soon that only a space fits between the two.
        return ruler.Append(' ', Math.Max(1, Columns - ruler.Length)).Append(last).ToString();
    }

    // What a column may be: what labels count in, and between a second and an hour some more.
    private static IEnumerable<long> Units() =>
        Steps().Concat(((long[])[20, 100, 200, 500]).Select(seconds => seconds * Moment.Second)).Order();

    // 1, 2, 2.5 and 5 times each power of ten microseconds up to a second, then what clocks count in.
    private static IEnumerable<long> Steps()
    {
        for (long power = 1; power < Moment.Second; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            if (power >= 10) yield return 25 * power / 10;
            yield return 5 * power;
        }
        foreach (var seconds in (long[])[1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800]) yield return seconds * Moment.Second;
        for (var power = 3600 * Moment.Second; power < long.MaxValue / 100; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }

    private long Step()
    {
        foreach (var step in Steps().Where(step => step >= Unit && step % Unit == 0))
        {
            var columns = step / Unit;
            // Whole seconds may stand closer than parts of one, so that a ruler rather counts 1s, 2s than 0.5s, 1s.
            var apart = step % Moment.Second == 0 ? 5 : 8;
            var longest = Math.Max(Moment.Label(End - End % step, step).Length, Moment.Label(step, step).Length);
            if (columns >= Math.Max(apart, longest + 2)) return step;
        }
        return End;
    }

    // Above ten seconds a clock does not count in tens.
    private static bool IsRound(long unit)
    {
        if (unit > 10 * Moment.Second) return false;
        while (unit % 10 == 0) unit /= 10;
        return unit == 1;
    }

    private static long Ceiling(long moment, long unit) => moment / unit + (moment % unit == 0 ? 0 : 1);
}
