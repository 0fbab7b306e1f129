using System.Security.Cryptography;
using System.Text;

namespace ConcurrencyWorkshop;

/// <summary>
/// The files of one snapshot: <c>Type.Method.verified.txt</c> beside the test and, after a mismatch,
/// <c>Type.Method.received.txt</c>. Only the received file is ever written or deleted.
/// </summary>
internal sealed class SnapshotFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files of the snapshot with the name given, beside the source file given.</summary>
    /// <exception cref="ArgumentException">The folder of the source file does not exist.</exception>
    public SnapshotFile(string sourceFile, string name)
    {
        var folder = Path.GetDirectoryName(sourceFile);
        if (string.IsNullOrEmpty(folder) || !Directory.Exists(folder))
        {
            throw new ArgumentException(
                $"The snapshot of {name} stands beside its test, but the folder of '{sourceFile}' does not exist. "
                + "Run the test where it was built, and without DeterministicSourcePaths or PathMap.", nameof(sourceFile));
        }
        Source = sourceFile;
        Folder = folder;
        Verified = Path.Combine(folder, name + ".verified.txt");
        Received = Path.Combine(folder, name + ".received.txt");
    }

    /// <summary>Whether there is a snapshot of a test.</summary>
    public static bool Exists(string sourceFile, string testMethod) =>
        testMethod.Length > 0 && Path.GetDirectoryName(sourceFile) is { Length: > 0 } folder
        && File.Exists(Path.Combine(folder, Snapshots.Name(sourceFile, testMethod) + ".verified.txt"));

    /// <summary>The test's source file.</summary>
    public string Source { get; }

    /// <summary>The folder of the test.</summary>
    public string Folder { get; }

    /// <summary>The full path of the expected picture.</summary>
    public string Verified { get; }

    /// <summary>The full path of the picture that was received instead.</summary>
    public string Received { get; }

    /// <summary>The expected text, normalised; null where there is none.</summary>
    public string? ReadVerified() => File.Exists(Verified) ? Normalise(File.ReadAllText(Verified)) : null;

    /// <summary>Writes the received file; a reader never sees half of it.</summary>
    public void WriteReceived(string text)
    {
        var half = $"{Received}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(half, text, Utf8);
            File.Move(half, Received, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>Deletes the received file, if there is one.</summary>
    public void DeleteReceived() => File.Delete(Received);

    /// <summary>The text as it is compared: whatever Git, an editor or Verify did to its newlines, its byte order mark and its end.</summary>
    public static string Normalise(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd('\n');

    /// <summary>The SHA-256 of a text's UTF-8, in lower-case hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Utf8.GetBytes(text)));
}
