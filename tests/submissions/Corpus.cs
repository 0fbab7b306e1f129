using System.Reflection;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Submissions;

/// <summary>
/// Where the submissions are: <c>corpus/EXERCISE/right</c> and <c>wrong</c>, and each exercise's own starter and solution.
/// </summary>
internal static class Corpus
{
    private const string Expect = "// expect:";
    private const string Accepted = "// accepted:";

    /// <summary>The repository's folder, as the build knew it.</summary>
    internal static string Root { get; } = typeof(Corpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The templates' folder.</summary>
    internal static string Templates => Path.Combine(Root, "templates");

    /// <summary>Each exercise's folder, by its id.</summary>
    internal static IReadOnlyDictionary<string, string> Exercises { get; } = Directory.EnumerateDirectories(Templates)
        .Where(stage => Path.GetFileName(stage) is not ("common" or "bin" or "obj"))
        .SelectMany(Directory.EnumerateDirectories)
        .Where(folder => Directory.Exists(Path.Combine(folder, "starter")) && Directory.Exists(Path.Combine(folder, "solution")))
        .OrderBy(folder => folder, StringComparer.Ordinal)
        .ToDictionary(folder => Path.GetFileName(folder), folder => folder);

    /// <summary>All submissions, in a fixed order.</summary>
    internal static IReadOnlyList<Submission> All { get; } = [.. Exercises.SelectMany(e => Of(e.Key, e.Value))];

    /// <summary>The submissions that a process takes where several share them: every second one for <c>1/2</c>; all where nothing is said.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    internal static IEnumerable<Submission> Part(string? part)
    {
        if (string.IsNullOrEmpty(part)) return All;
        if (part.Split('/') is not [var first, var last] || !int.TryParse(first, out var mine) || !int.TryParse(last, out var parts) || mine < 1 || mine > parts)
            throw new FormatException($"SUBMISSIONS_PART is '{part}'; it must be like 1/2.");
        return All.Where((_, index) => index % parts == mine - 1);
    }

    /// <summary>The submissions whose names begin with one of the texts; all where there is none.</summary>
    internal static IReadOnlyList<Submission> Choose(IReadOnlyList<string> beginnings) =>
        [.. All.Where(s => beginnings.Count == 0 || beginnings.Any(b => s.ToString().StartsWith(b, StringComparison.Ordinal)))];

    /// <summary>
    /// What the first line says of a submission: the phrases expected, or none for one that is accepted.
    /// </summary>
    /// <exception cref="InvalidDataException">The line says neither, or not what the folder says.</exception>
    internal static string ReadExpectation(string firstLine, bool isRight, string file)
    {
        if (isRight && firstLine.StartsWith(Accepted, StringComparison.Ordinal) && firstLine[Accepted.Length..].Trim().Length > 0) return "";
        if (!isRight && firstLine.StartsWith(Expect, StringComparison.Ordinal) && firstLine[Expect.Length..].Trim() is { Length: > 0 } words) return words;
        throw new InvalidDataException(isRight
            ? $"{file} must begin with '{Accepted} why'."
            : $"{file} must begin with '{Expect} phrase; phrase', by which the messages must name the mistake.");
    }

    private static IEnumerable<Submission> Of(string exercise, string folder)
    {
        var file = Scaffold.PascalCase(exercise) + ".cs";
        var corpus = Path.Combine(Root, "tests", "submissions", "corpus", exercise);
        // An attendee reads the starter, so what is expected of it stands beside the corpus instead of in its first line.
        var starterExpects = Path.Combine(corpus, "starter.txt");
        yield return new Submission(exercise, "starter", Path.Combine(folder, "starter", file), IsRight: false,
            File.Exists(starterExpects) ? File.ReadAllText(starterExpects).Trim() : "");
        yield return new Submission(exercise, "solution", Path.Combine(folder, "solution", file), IsRight: true, "");
        foreach (var kind in new[] { "right", "wrong" })
        {
            var files = Path.Combine(corpus, kind);
            if (!Directory.Exists(files)) continue;
            foreach (var submitted in Directory.EnumerateFiles(files, "*.cs").Order(StringComparer.Ordinal))
            {
                var isRight = kind == "right";
                var expect = ReadExpectation(File.ReadLines(submitted).FirstOrDefault() ?? "", isRight, submitted);
                yield return new Submission(exercise, $"{kind}/{Path.GetFileNameWithoutExtension(submitted)}", submitted, isRight, expect);
            }
        }
    }
}
