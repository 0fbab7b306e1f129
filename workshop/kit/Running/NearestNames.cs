namespace ConcurrencyWorkshop.Running;

/// <summary>Which of the names that exist someone probably meant.</summary>
internal static class NearestNames
{
    /// <summary>At most three names, nearest first; none where all are far off.</summary>
    internal static IReadOnlyList<string> Of(string given, IEnumerable<string> names) =>
        [.. names.Select(name => (name, distance: Distance(given.ToLowerInvariant(), name)))
            .Where(n => n.distance <= Math.Max(2, n.name.Length / 3) || (given.Length >= 3 && n.name.Contains(given, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(n => n.distance).ThenBy(n => n.name, StringComparer.Ordinal)
            .Take(3).Select(n => n.name)];

    /// <summary>The Levenshtein distance: how many characters must be inserted, left out or replaced.</summary>
    internal static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
