using System.Globalization;

namespace ConcurrencyWorkshop.Board.Progress;

/// <summary>Tells whether an exercise's code is the same as when it was judged.</summary>
/// <remarks>No cryptography: nobody gains by a collision, and loading it would hold up the first picture of the board.</remarks>
internal static class ContentHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash (64-bit FNV-1a) of an exercise's source files with their names; line endings count as one. Null where there is none.</summary>
    internal static string? Of(string folder)
    {
        string[] files;
        try
        {
            files = Directory.GetFiles(folder, "*.cs");
            if (files.Length == 0) return null;
            Array.Sort(files, StringComparer.Ordinal);
            var hash = Offset;
            foreach (var file in files)
            {
                foreach (var c in Path.GetFileName(file)) hash = (hash ^ c) * Prime;
                foreach (var b in File.ReadAllBytes(file))
                    if (b != '\r') hash = (hash ^ b) * Prime;
            }

            return hash.ToString("x16", CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // An editor may be replacing it just now.
            return null;
        }
    }
}
