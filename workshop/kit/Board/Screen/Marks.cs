namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>How an exercise stands, as far as it is known.</summary>
internal enum Standing
{
    /// <summary>Not green as far as is known; not judged as it stands now.</summary>
    Open,

    /// <summary>Green.</summary>
    Green,

    /// <summary>The solution that was supplied, as by a catch-up.</summary>
    Supplied,

    /// <summary>Red.</summary>
    Red,

    /// <summary>It uses what is not simulated.</summary>
    NotJudged,

    /// <summary>It does not compile.</summary>
    DoesNotCompile,
}

/// <summary>The characters of the board beyond letters. Each standing has a mark of its own, so that none needs its colour.</summary>
/// <param name="isUnicode">Whether they may go beyond ASCII.</param>
internal sealed class Marks(bool isUnicode)
{
    /// <summary>Whether they go beyond ASCII.</summary>
    internal bool IsUnicode => isUnicode;

    /// <summary>What rules are drawn with.</summary>
    internal char Rule => isUnicode ? '─' : '-';

    /// <summary>Stands for what was left out.</summary>
    internal string Ellipsis => isUnicode ? "…" : "..";

    /// <summary>The mark of a standing, one column wide.</summary>
    internal string Of(Standing standing) => (standing, isUnicode) switch
    {
        (Standing.Green, true) => "✔",
        (Standing.Green, false) => "+",
        (Standing.Red, true) => "✘",
        (Standing.Red, false) => "X",
        (Standing.Supplied, _) => "=",
        (Standing.NotJudged, _) => "?",
        (Standing.DoesNotCompile, _) => "!",
        (_, true) => "·",
        _ => ".",
    };

    /// <summary>The words of a standing.</summary>
    internal static string Word(Standing standing) => standing switch
    {
        Standing.Green => "green",
        Standing.Supplied => "supplied as solved",
        Standing.Red => "red",
        Standing.NotJudged => "not judged",
        Standing.DoesNotCompile => "does not compile",
        _ => "open",
    };

    /// <summary>The tone of a standing.</summary>
    internal static Tone ToneOf(Standing standing) => standing switch
    {
        Standing.Green or Standing.Supplied => Tone.Good,
        Standing.Red => Tone.Bad,
        Standing.NotJudged or Standing.DoesNotCompile => Tone.Doubtful,
        _ => Tone.Faint,
    };
}
