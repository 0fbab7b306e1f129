using System.Text;

namespace ConcurrencyWorkshop.Kit.Tests.Engine;

/// <summary>
/// Small random programs of threads, as text: one letter an operation, a bar between two threads. What
/// the letters mean is in <see cref="RandomProgramRun"/>.
/// </summary>
internal static class RandomProgram
{
    // Balanced pieces, so that most programs end; the rest deadlock or throw, which are outcomes too.
    static readonly string[] memory = ["a", "b", "A", "B", "aA", "bB", "i", "c", "x", "v", "V"];
    static readonly string[] locks = ["(aA)", "(A)", "[bB]", "(a[B])", "[b(A)]", "t", "T", "(", "sAS", "saS", "S", "u", "aAi"];
    static readonly string[] signals = ["(w)", "(p)", "(P)", "(Aw)", "(Ap)", "(W)", "y", "z", "Z", "d", "sZS", "(zA)", "A", "a"];
    static readonly string[] tasks = ["k", "m", "q", "A", "a", "i", "K", "h", "n", "(A)"];

    /// <summary>The program of this seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="pieces">The most pieces of one thread.</param>
    public static string Of(int seed, int pieces)
    {
        var random = new Random(seed);
        string[][] palettes = [memory, [.. memory, .. locks], [.. locks, .. memory], [.. signals, .. locks], [.. signals, .. memory], [.. tasks, .. memory], [.. tasks, .. signals]];
        var palette = palettes[seed % palettes.Length];
        var threads = random.Next(4) == 0 ? 3 : 2;
        var text = new StringBuilder();
        for (var thread = 0; thread < threads; thread++)
        {
            if (thread > 0) text.Append('|');
            var length = threads == 3 ? random.Next(1, pieces) : random.Next(1, pieces + 1);
            for (var i = 0; i < length; i++) text.Append(palette[random.Next(palette.Length)]);
        }
        return text.ToString();
    }
}
