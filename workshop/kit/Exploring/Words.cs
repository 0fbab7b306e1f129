using System.Globalization;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Exploring;

/// <summary>
/// A schedule as people write it: which thread takes its next step, word by word. <c>1</c> is thread 1,
/// <c>pool2</c> the pool's second worker, <c>main</c> the main thread; <c>1*3</c> stands for three steps. Blanks,
/// commas and new lines part the words.
/// </summary>
internal static class Words
{
    const int MostRepeats = 1000;

    static readonly char[] blanks = [' ', '\t', '\r', '\n', ','];

    /// <summary>The lanes' names in the schedule's form, one for each step.</summary>
    /// <exception cref="FormatException">The text is not a schedule; the message says what a schedule looks like.</exception>
    public static string[] Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var steps = new List<string>();
        foreach (var word in text.Split(blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, times) = word.Split('*') switch
            {
                [var only] => (only, 1),
                [var one, var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and <= MostRepeats => (one, n),
                _ => throw Malformed(word),
            };
            if (name.Length == 0 || !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')) throw Malformed(word);
            steps.AddRange(Enumerable.Repeat(Normal(name), times));
        }
        return [.. steps];
    }

    /// <summary>The lane's name in the schedule's form: <c>thread 1</c> is <c>1</c>, <c>pool 2</c> is <c>pool2</c>.</summary>
    public static string Of(Lane lane) => Of(lane.Name);

    /// <inheritdoc cref="Of(Lane)"/>
    public static string Of(string name) => Normal(string.Concat(name.Where(c => !char.IsWhiteSpace(c))));

    /// <summary>Says that a word names no lane, and which there are.</summary>
    /// <param name="index">The word's place, from 0.</param>
    /// <param name="word">The word.</param>
    /// <param name="names">The lanes' names.</param>
    public static string NoSuchLane(int index, string word, IEnumerable<string> names) =>
        $"Word {index + 1} is {word}, but there is no thread of that name: there are {string.Join(", ", names.Select(name => Of(name) == name ? name : $"{Of(name)} ({name})"))}";

    /// <summary>The steps as text, the same in a row drawn together: <c>1 2*2 1</c>.</summary>
    public static string Text(IReadOnlyList<string> steps)
    {
        var words = new List<string>();
        for (var i = 0; i < steps.Count;)
        {
            var run = 1;
            while (i + run < steps.Count && steps[i + run] == steps[i]) run++;
            words.Add(run > 2 ? $"{steps[i]}*{run}" : string.Join(' ', Enumerable.Repeat(steps[i], run)));
            i += run;
        }
        return string.Join(' ', words);
    }

    static string Normal(string name)
    {
        var lower = name.ToLowerInvariant();
        return lower.StartsWith("thread", StringComparison.Ordinal) && lower.Length > 6 && lower[6..].All(char.IsAsciiDigit) ? lower[6..] : lower;
    }

    static FormatException Malformed(string word) =>
        new($"'{word}' is no step of a schedule. Write for each step the number of the thread that takes it, \"1 2 2 1\"; 1*3 stands for 1 1 1, main for the main thread.");
}
