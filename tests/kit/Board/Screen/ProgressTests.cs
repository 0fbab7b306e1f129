using ConcurrencyWorkshop.Board.Progress;

namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

public class ProgressTests
{
    [Fact]
    public void It_is_a_small_plain_text()
    {
        using var folder = new ProjectFolder("two-threads");
        folder.Progress().Change(p =>
        {
            p.Current = "two-threads";
            p.SetGreen("two-threads", "0123abcd");
            p.SetHints("failing-thread", 2);
        });

        Assert.Equal("""
            # What was green, which hints were seen. Written by `dotnet run`; delete it to begin anew.
            version 1
            current two-threads
            green two-threads 0123abcd
            hints failing-thread 2

            """.ReplaceLineEndings("\n"), folder.Read(".progress"));
    }

    [Fact]
    public void What_a_newer_version_wrote_and_what_cannot_be_read_stays_as_it_is()
    {
        using var folder = new ProjectFolder("two-threads");
        string[] strange = ["medal two-threads gold", "green two-threads abc played", "\0\0\0", "green ../x 12", "hints", "größe ÿ"];
        folder.Write(".progress", "version 7\ngreen failing-thread ff\n" + string.Join('\n', strange));
        var before = File.ReadAllBytes(folder.PathOf(".progress"));

        var progress = folder.Progress();
        Assert.Equal("ff", progress.Entries.Green("failing-thread"));
        Assert.Null(progress.Entries.Green("two-threads"));
        progress.Change(p => p.SetHints("two-threads", 1));

        var text = folder.Read(".progress");
        Assert.Contains("version 7\n", text);
        Assert.Contains("hints two-threads 1\n", text);
        foreach (var line in strange) Assert.Contains(line + "\n", text);
        Assert.True(File.ReadAllBytes(folder.PathOf(".progress")).Length > before.Length);
    }

    [Fact]
    public void Cut_off_anywhere_it_can_be_read_and_no_exercise_is_made_up()
    {
        using var folder = new ProjectFolder("two-threads");
        folder.Progress().Change(p =>
        {
            p.Current = "two-threads";
            p.SetGreen("two-threads", "0123abcd");
            p.SetHints("two-threads", 3);
        });
        var whole = folder.Read(".progress");
        for (var length = 0; length <= whole.Length; length++)
        {
            folder.Write(".progress", whole[..length]);
            var entries = folder.Progress().Entries;
            Assert.True(entries.Green("two-threads") is null || "0123abcd".StartsWith(entries.Green("two-threads")!, StringComparison.Ordinal));
            Assert.InRange(entries.Hints("two-threads"), 0, 3);
        }
    }

    [Fact]
    public void Two_boards_at_once_add_to_each_other()
    {
        using var folder = new ProjectFolder("two-threads");
        var boards = Enumerable.Range(0, 4).Select(_ => folder.Progress()).ToList();
        Parallel.For(0, 4, board =>
        {
            for (var i = 0; i < 25; i++) boards[board].Change(p => p.SetGreen($"exercise-{board}-{i}", "ab"));
        });

        var entries = folder.Progress().Entries;
        for (var board = 0; board < 4; board++)
            for (var i = 0; i < 25; i++) Assert.Equal("ab", entries.Green($"exercise-{board}-{i}"));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Root), f => f.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void The_content_hash_tells_other_content_and_not_other_line_endings()
    {
        using var folder = new ProjectFolder("two-threads");
        folder.Write("two-threads/TwoThreads.cs", "a\nb\n");
        var hash = ContentHash.Of(folder.PathOf("two-threads"));
        folder.Write("two-threads/TwoThreads.cs", "a\r\nb\r\n");
        Assert.Equal(hash, ContentHash.Of(folder.PathOf("two-threads")));
        folder.Write("two-threads/TwoThreads.cs", "a\nc\n");
        Assert.NotEqual(hash, ContentHash.Of(folder.PathOf("two-threads")));
        Assert.Null(ContentHash.Of(folder.PathOf("nowhere")));
    }
}
