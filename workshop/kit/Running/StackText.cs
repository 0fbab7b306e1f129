using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop.Running;

/// <summary>Reads what matters out of the text of a stack trace.</summary>
internal static partial class StackText
{
    /// <summary>The innermost line of code that is not the kit's own, as <c>TwoThreads.cs:14</c>; null where none is known.</summary>
    internal static string? FirstLine(string? stack) =>
        stack is not null && Place().Match(stack) is { Success: true } match ? $"{match.Groups[1].Value}:{match.Groups[2].Value}" : null;

    /// <summary>The first method on the stack that is an exercise's own, as <c>TwoThreads.Serve</c>; null where none is.</summary>
    internal static string? FirstExerciseMethod(string? stack) =>
        stack is not null && Method().Match(stack) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The first of the exercises whose class, or whose tests' class, is on the stack; null where none is.</summary>
    internal static string? Exercise(string? stack, IEnumerable<string> exercises)
    {
        if (stack is null) return null;
        var byClass = exercises.ToDictionary(Scaffold.PascalCase, id => id);
        foreach (Match match in ClassName().Matches(stack))
        {
            var name = match.Groups[1].Value;
            if (byClass.TryGetValue(name, out var id)) return id;
            if (name.EndsWith("Tests", StringComparison.Ordinal) && byClass.TryGetValue(name[..^5], out id)) return id;
        }

        return null;
    }

    /// <summary>Whether it was thrown by the kit's own code, or by what that called, before any of the exercise's.</summary>
    internal static bool IsWithinKit(string? stack) =>
        stack is not null && FrameOfOurs().Match(stack) is { Success: true } match && match.Groups[1].Value == "ConcurrencyWorkshop";

    [GeneratedRegex(@"\bat (ConcurrencyWorkshop|Exercises|PrintShop)\.")]
    private static partial Regex FrameOfOurs();

    [GeneratedRegex(@"(?m)^(?!\s*at ConcurrencyWorkshop\.)[^\r\n]* in (?:[^\r\n]*[/\\])?([^/\\\r\n]+):line (\d+)")]
    private static partial Regex Place();

    [GeneratedRegex(@"\bat Exercises\.([\w.<>+|]+)\(")]
    private static partial Regex Method();

    [GeneratedRegex(@"\bat Exercises\.(\w+)")]
    private static partial Regex ClassName();
}
