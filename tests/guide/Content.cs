using System.Text.RegularExpressions;
using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Submissions;

namespace ConcurrencyWorkshop.Guide;

/// <summary>What the program writes into the pages.</summary>
internal static partial class Content
{
    private const int Columns = 110;

    /// <summary>The kinds of markers there are.</summary>
    internal const string Kinds = """
        <!-- code: FILE [MEMBER] -->            a file that compiles, or one member of it
        <!-- picture: ID ANSWER TEST -->        what a test says of the starter, the solution or an answer of the corpus
        <!-- message: ID ANSWER TEST -->        the same, without the steps that led there
        <!-- run: ID ANSWER -->                 what `dotnet run -- ID` prints
        <!-- exercises: STAGE -->               the stage's exercises
        <!-- agenda: NAME -->                   a run of show
        """;

    /// <summary>What a marker asks for.</summary>
    /// <exception cref="InvalidDataException">There is no such thing.</exception>
    internal static string Of(Marker marker, Page page) => (marker.Kind, marker.Arguments) switch
    {
        ("code", [var file]) => Fenced("csharp", CodeExcerpt.Of(file, null)),
        ("code", [var file, var member]) => Fenced("csharp", CodeExcerpt.Of(file, member)),
        ("picture", [var exercise, var answer, var test]) => Fenced("text", Pictures.Of(exercise, answer, test)),
        ("message", [var exercise, var answer, var test]) => Fenced("text", WithoutSteps(Pictures.Of(exercise, answer, test))),
        ("run", [var exercise, var answer]) => Fenced("text", Pictures.Run(exercise, answer)),
        ("exercises", [var stage]) => Exercises(stage, page),
        ("agenda", [var name]) => Timetable(name, page),
        _ => throw new InvalidDataException($"{marker} is none of these:\n{Kinds}"),
    };

    private static string Fenced(string language, string text) => $"```{language}\n{text.ReplaceLineEndings("\n").TrimEnd()}\n```";

    /// <summary>A message up to the columns of a schedule, which may be long; above them stands what is wrong and why.</summary>
    private static string WithoutSteps(string message) => StepsBegin().Split(message.ReplaceLineEndings("\n"))[0];

    [GeneratedRegex(@"^ *\S+\.cs, in the order in which .* ran:$", RegexOptions.Multiline)]
    private static partial Regex StepsBegin();

    private static string Exercises(string name, Page page)
    {
        var stage = Stage.All.FirstOrDefault(s => s.Name == name) ?? throw new InvalidDataException($"There is no stage {name}.");
        var told = Curriculum.Of(stage).Select(exercise => $"""
            **{Link(exercise, page)}**, {exercise.Minutes} minutes

            {Wrapped(exercise.Point)}

            {Wrapped($"*Where people go wrong:* {exercise.Mistakes}")}
            """);
        return $"\n{string.Join("\n\n", told)}\n";
    }

    private static string Timetable(string name, Page page)
    {
        var agenda = Agenda.All().FirstOrDefault(a => a.Name == name) ?? throw new InvalidDataException($"{Agenda.FileName} has no {name}.");
        var exercises = Curriculum.All().ToDictionary(exercise => exercise.Id);
        var rows = new List<string> { "", "| from | minutes | |", "|---|---|---|" };
        var minute = 0;
        foreach (var part in agenda.Parts)
        {
            var what = part.Stage is { } stage ? $"[{stage}](guide/{stage}.md): {part.Title}" : part.Title;
            if (part.Exercises.Count > 0)
                what += ": " + string.Join(", ", part.Exercises.Select(id => exercises.TryGetValue(id, out var exercise) ? Link(exercise, page) : throw new InvalidDataException($"There is no exercise {id}.")));
            rows.Add($"| {minute / 60}:{minute % 60:00} | {part.Minutes} | {what} |");
            minute += part.Minutes;
        }

        return string.Join('\n', [.. rows, $"| {minute / 60}:{minute % 60:00} | | end |", ""]);
    }

    private static string Link(Exercise exercise, Page page) => Corpus.Exercises.TryGetValue(exercise.Id, out var folder)
        ? $"{(exercise.Star ? "★ " : "")}[{exercise.Id}]({page.LinkTo(folder)}/)"
        : throw new InvalidDataException($"There is no exercise {exercise.Id} below templates/.");

    private static string Wrapped(string text) => string.Join('\n', TextWidth.Wrap(text, Columns));
}
