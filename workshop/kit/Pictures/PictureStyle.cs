namespace ConcurrencyWorkshop.Pictures;

/// <summary>The characters that pictures are drawn with. No picture needs colour.</summary>
internal sealed record PictureStyle
{
    /// <summary>Block and line characters, as snapshot files hold them.</summary>
    public static PictureStyle Unicode { get; } = new();

    /// <summary>Seven-bit characters only, for terminals and logs that show nothing else.</summary>
    public static PictureStyle Ascii { get; } = new()
    {
        Working = '#',
        Waiting = '~',
        Blocked = 'x',
        Ready = '.',
        Idle = '-',
        Moment = '|',
        Rule = '-',
        Divider = '|',
        Ellipsis = "..",
    };

    /// <summary>What the environment asks for: ASCII where <c>WORKSHOP_ASCII</c> is 1, else Unicode.</summary>
    public static PictureStyle Current => For(Environment.GetEnvironmentVariable("WORKSHOP_ASCII"));

    /// <summary>What a value of <c>WORKSHOP_ASCII</c> asks for; null where it is not set.</summary>
    public static PictureStyle For(string? asked) => asked is "1" or "true" ? Ascii : Unicode;

    /// <summary>Computing on a core.</summary>
    public char Working { get; private init; } = '█';

    /// <summary>Time passes.</summary>
    public char Waiting { get; private init; } = '▒';

    /// <summary>Another lane is in the way.</summary>
    public char Blocked { get; private init; } = '×';

    /// <summary>No core or pool thread is free.</summary>
    public char Ready { get; private init; } = '·';

    /// <summary>Begun and not ended, with nothing recorded meanwhile.</summary>
    public char Idle { get; private init; } = '─';

    /// <summary>Begun and ended at one moment.</summary>
    public char Moment { get; private init; } = '│';

    /// <summary>What lines under headings are drawn with.</summary>
    public char Rule { get; private init; } = '─';

    /// <summary>What stands between columns.</summary>
    public char Divider { get; private init; } = '│';

    /// <summary>Stands for what was left out.</summary>
    public string Ellipsis { get; private init; } = "…";

    /// <summary>All marks with what they stand for, in the order of the legend.</summary>
    public IReadOnlyList<(char Mark, Activity? Activity, string Meaning)> Marks =>
    [
        (Working, Activity.Working, "working"),
        (Waiting, Activity.Waiting, "waiting"),
        (Blocked, Activity.Blocked, "blocked"),
        (Ready, Activity.Ready, "ready"),
        (Idle, null, "not over"),
        (Moment, null, "took no time"),
    ];

    /// <summary>The mark of an activity; null is begun and not ended, with nothing recorded.</summary>
    public char Mark(Activity? activity) => activity switch
    {
        Activity.Working => Working,
        Activity.Waiting => Waiting,
        Activity.Blocked => Blocked,
        Activity.Ready => Ready,
        _ => Idle,
    };
}
