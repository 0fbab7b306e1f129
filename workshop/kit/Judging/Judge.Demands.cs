using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands that something holds; for use inside a scenario.</summary>
    /// <param name="holds">Whether it does.</param>
    /// <param name="what">What happened if it does not; one sentence without its full stop.</param>
    /// <param name="meaning">Why that is a mistake.</param>
    /// <param name="lookAt">What to look at or try next.</param>
    /// <param name="member">The method of the exercise's file that is to blame; its line is told.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <exception cref="WrongResultException">It does not hold.</exception>
    public static void Demand(bool holds, string what, string meaning, string lookAt, string member = "", [CallerFilePath] string testFile = "")
    {
        if (holds) return;
        var where = LineOf(member, testFile);
        if (where.Line == 0 && member.Length > 0) what += $", in {member}";
        throw new WrongResultException(new Mistake(what, where, meaning, lookAt).ToString());
    }

    /// <summary>Demands a result; for use inside a scenario.</summary>
    /// <param name="actual">The result that the code gave.</param>
    /// <param name="expected">The result that the given code gives.</param>
    /// <param name="what">What happened if it is another; the result is added to it.</param>
    /// <param name="meaning">Why that is a mistake.</param>
    /// <param name="lookAt">What to look at or try next.</param>
    /// <param name="member">The method of the exercise's file that is to blame; its line is told.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <exception cref="WrongResultException">It is another.</exception>
    public static void Demand(string? actual, string expected, string what, string meaning, string lookAt, string member = "", [CallerFilePath] string testFile = "") =>
        Demand(actual == expected, actual is null ? what : $"{what}: \"{actual}\" instead of \"{expected}\"", meaning, lookAt, member, testFile);

    // Where a method stands in the file to edit, beside its test. It only helps to find the place: without it the
    // message still names the method.
    private static SourceLine LineOf(string member, string testFile)
    {
        if (member.Length == 0 || !testFile.EndsWith("Tests.cs", StringComparison.Ordinal)) return SourceLine.Unknown;
        var file = testFile[..^"Tests.cs".Length] + ".cs";
        try
        {
            if (!File.Exists(file)) return SourceLine.Unknown;
            var declared = new Regex($@"^\s*(public|internal|private)\b.*\s{Regex.Escape(member)}\s*\(");
            var lines = File.ReadAllLines(file);
            var line = Array.FindIndex(lines, declared.IsMatch);
            return line < 0 ? SourceLine.Unknown : new SourceLine(file, line + 1, lines[line].Trim());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return SourceLine.Unknown;
        }
    }
}
