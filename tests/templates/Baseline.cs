using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>Compares a text with <c>baselines/NAME.verified.txt</c>, whatever newlines either has.</summary>
internal static class Baseline
{
    /// <summary>Fails where they differ or there is no such file, and leaves <c>NAME.received.txt</c> to look at.</summary>
    public static void Verify(string name, string text, [CallerFilePath] string source = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(source)!, "baselines");
        var (verified, received) = (Path.Combine(folder, name + ".verified.txt"), Path.Combine(folder, name + ".received.txt"));
        text = Normalise(text);
        if (File.Exists(verified) && Normalise(File.ReadAllText(verified)) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text + "\n");
        var next = $"Next: compare tests/templates/baselines/{name}.received.txt with .verified.txt, and rename it if it is right.";
        if (!File.Exists(verified)) Assert.Fail($"There is no baseline {name}.verified.txt.\n{next}");
        Assert.True(Normalise(File.ReadAllText(verified)) == text, $"{name} differs from its baseline:\n{Difference(Normalise(File.ReadAllText(verified)), text)}\n{next}");
    }

    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static string Difference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        return string.Join('\n', before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line)));
    }
}
