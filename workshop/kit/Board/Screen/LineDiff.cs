namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>How two texts differ, line by line.</summary>
internal static class LineDiff
{
    /// <summary>Each line of either text with what becomes of it: ' ' in both, '-' only before, '+' only after.</summary>
    internal static IReadOnlyList<(char Sign, string Text)> Of(string before, string after)
    {
        var a = Lines(before);
        var b = Lines(after);
        // The length of the longest common part of what follows.
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var diff = new List<(char, string)>();
        int x = 0, y = 0;
        while (x < a.Length || y < b.Length)
        {
            if (x < a.Length && y < b.Length && a[x] == b[y])
            {
                diff.Add((' ', a[x++]));
                y++;
            }
            else if (x < a.Length && (y == b.Length || common[x + 1, y] >= common[x, y + 1]))
            {
                diff.Add(('-', a[x++]));
            }
            else
            {
                diff.Add(('+', b[y++]));
            }
        }

        return diff;
    }

    private static string[] Lines(string text) => Line.Visible(text.TrimStart('\uFEFF')).TrimEnd('\n').Split('\n');
}
