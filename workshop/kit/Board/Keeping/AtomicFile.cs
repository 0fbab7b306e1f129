namespace ConcurrencyWorkshop.Board.Keeping;

/// <summary>Writes files so that a reader sees the old content or the new one, and nothing between.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the file aside and gives it its name.</summary>
    internal static void Write(string path, byte[] content)
    {
        var aside = WriteAside(path, content);
        try
        {
            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    /// <summary>
    /// Replaces the file where it still holds what was read of it, else does nothing.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="read">What was read of it; null where it was missing.</param>
    /// <param name="content">What it is to hold.</param>
    /// <param name="late">Takes what was saved in the very moment of replacing, after the last look.</param>
    /// <returns>Whether it was replaced.</returns>
    internal static bool Replace(string path, byte[]? read, byte[] content, Action<byte[]> late)
    {
        if (!Same(Read(path), read)) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var aside = WriteAside(path, content);
        // Whatever stands there when the name changes hands is found here.
        var before = aside + ".before";
        try
        {
            if (!Same(Read(path), read)) return false;
            if (read is null)
            {
                File.Move(aside, path, overwrite: false);
                return true;
            }

            try
            {
                File.Replace(aside, path, before, ignoreMetadataErrors: true);
            }
            catch (IOException) when (File.Exists(aside))
            {
                // Some file systems know no second name for a file.
                File.Move(aside, path, overwrite: true);
            }

            if (File.Exists(before) && Read(before) is { } stood && !Same(stood, read)) late(stood);
            return true;
        }
        finally
        {
            File.Delete(aside);
            File.Delete(before);
        }
    }

    /// <summary>What the file holds; null where there is none.</summary>
    internal static byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Whether two contents, or their absence, are the same.</summary>
    internal static bool Same(byte[]? a, byte[]? b) => a is null ? b is null : b is not null && a.AsSpan().SequenceEqual(b);

    private static string WriteAside(string path, byte[] content)
    {
        // Not a name that a compiler or an editor takes for source.
        var aside = $"{path}.{Guid.NewGuid():N}.tmp";
        using var stream = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(content);
        // On the disk before it gets its name: a machine that loses power must not leave an empty file.
        stream.Flush(flushToDisk: true);
        return aside;
    }
}
