using System.Text;
using ConcurrencyWorkshop.Pictures;
using static ConcurrencyWorkshop.Kit.Tests.Facts;

namespace ConcurrencyWorkshop.Kit.Tests;

public sealed class SnapshotsTests : IDisposable
{
    private const string Method = "Both_orders_at_once";

    private readonly string _root = Directory.CreateTempSubdirectory("snapshots").FullName;
    private readonly string _folder;
    private readonly string _source;
    private readonly string _verified;
    private readonly string _received;

    public SnapshotsTests()
    {
        _folder = Directory.CreateDirectory(Path.Combine(_root, "two-threads")).FullName;
        _source = Path.Combine(_folder, "TwoThreadsTests.cs");
        _verified = Path.Combine(_folder, $"TwoThreadsTests.{Method}.verified.txt");
        _received = Path.Combine(_folder, $"TwoThreadsTests.{Method}.received.txt");
        File.WriteAllText(Path.Combine(_folder, "TwoThreads.cs"), "");
    }

    private static Schedule Right => Of(2, Row("r001", 1, 0, 2, 10), Row("r002", 2, 0, 2, 11));

    private static Schedule Wrong => DiagnosisTests.SerialJoin;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_text_is_the_whole_file() => Assert.Equal(Text("""
              0s        1s        2s
        r001  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
        r002  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

        ▒ waiting
        """), Snapshots.Text(Right));

    [Fact]
    public void A_match_passes_and_takes_the_received_file_away()
    {
        File.WriteAllText(_verified, Snapshots.Text(Right));
        File.WriteAllText(_received, "old");
        Assert.True(Snapshots.Verify(Right, _source, Method).IsCompletedSuccessfully);
        Assert.Equal(["TwoThreads.cs", Path.GetFileName(_verified)], Files());
    }

    [Theory]
    [InlineData("\r\n", "", false)]
    [InlineData("\r", "", false)]
    [InlineData("\n", "\n", true)]
    [InlineData("\r\n", "\r\n", true)]
    public void Newlines_byte_order_mark_and_the_end_do_not_matter(string newline, string end, bool mark)
    {
        File.WriteAllText(_verified, Snapshots.Text(Right).Replace("\n", newline, StringComparison.Ordinal) + end, new UTF8Encoding(mark));
        Assert.True(Snapshots.Verify(Right, _source, Method).IsCompletedSuccessfully);
    }

    [Fact]
    public void A_mismatch_shows_both_and_leaves_the_received_file()
    {
        File.WriteAllText(_verified, Snapshots.Text(Right));
        var message = Fails(Wrong);
        Assert.StartsWith("Your schedule takes 4 s, not 2 s.\n\n  expected          0s        1s        2s\n    r001            ▒▒", message, StringComparison.Ordinal);
        Assert.Contains("  r002 was started only after r001 had been joined (TwoThreads.cs:14).\n  Next: change the code", message, StringComparison.Ordinal);
        Assert.Equal(Snapshots.Text(Right), File.ReadAllText(_verified));
        Assert.Equal(Encoding.UTF8.GetBytes(Snapshots.Text(Wrong)), File.ReadAllBytes(_received));
        Assert.Equal(3, Files().Length);
    }

    [Fact]
    public void A_test_of_the_attendees_own_is_told_how_to_accept()
    {
        Assert.EndsWith(Text("""
              Next: if this is the picture you expect, rename
              TwoThreadsTests.Both_orders_at_once.received.txt to
              TwoThreadsTests.Both_orders_at_once.verified.txt.
            """), Fails(Right), StringComparison.Ordinal);
        File.Move(_received, _verified);
        Assert.True(Snapshots.Verify(Right, _source, Method).IsCompletedSuccessfully);
    }

    [Fact]
    public void A_mismatch_with_the_manifest_intact_says_which_file_to_change()
    {
        Give(Right);
        var hints = Directory.CreateDirectory(Path.Combine(_root, ".kit", "exercises", "two-threads")).FullName;
        File.WriteAllText(Path.Combine(hints, "HINTS.md"), "");
        var message = Fails(Wrong).ReplaceLineEndings(" ").Replace('\\', '/');
        Assert.Contains("Next: change TwoThreads.cs, save, and run it again. Hints: ", message, StringComparison.Ordinal);
        Assert.EndsWith(".kit/exercises/two-threads/HINTS.md", message, StringComparison.Ordinal);
        Assert.DoesNotContain("rename", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_accepted_wrong_picture_is_noticed_though_it_matches()
    {
        Give(Right);
        File.WriteAllText(_verified, Snapshots.Text(Wrong));
        var message = Fails(Wrong);
        Assert.StartsWith("TwoThreadsTests.Both_orders_at_once.verified.txt is not the picture that this exercise came with: a received picture was accepted", message.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("Next: get TwoThreadsTests.Both_orders_at_once.verified.txt back", message, StringComparison.Ordinal);
        Assert.Equal(Snapshots.Text(Wrong), File.ReadAllText(_verified));
    }

    [Fact]
    public void With_a_copy_in_the_kit_the_picture_that_was_overwritten_is_still_shown()
    {
        Give(Right);
        File.Copy(_verified, Path.Combine(Directory.CreateDirectory(Path.Combine(_root, ".kit", "exercises", "two-threads")).FullName, Path.GetFileName(_verified)));
        File.WriteAllText(_verified, Snapshots.Text(Wrong));
        var message = Fails(Wrong);
        Assert.Contains("  expected          0s        1s        2s\n", message, StringComparison.Ordinal);
        Assert.Contains("r002 was started only after r001 had been joined (TwoThreads.cs:14).\n  Next: copy", message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_right_answer_a_replaced_snapshot_is_mended_by_accepting_it()
    {
        Give(Right);
        File.WriteAllText(_verified, Snapshots.Text(Wrong));
        Assert.Contains("Your schedule is the right one all the same.", Fails(Right), StringComparison.Ordinal);
        File.Move(_received, _verified, overwrite: true);
        Assert.True(Snapshots.Verify(Right, _source, Method).IsCompletedSuccessfully);
    }

    [Fact]
    public void A_deleted_snapshot_fails_for_the_right_answer_too()
    {
        Give(Right);
        File.Delete(_verified);
        Assert.Contains("the picture that this exercise came with, is missing.", Fails(Right).Replace('\n', ' '), StringComparison.Ordinal);
        Assert.True(File.Exists(_received));
    }

    [Fact]
    public void The_manifest_leaves_other_tests_alone_and_forgives_newlines()
    {
        Give(Right);
        File.WriteAllText(_verified, File.ReadAllText(_verified).Replace("\n", "\r\n", StringComparison.Ordinal));
        Snapshots.CheckManifest(_source, Method);
        Snapshots.CheckManifest(_source, "Another_test");
        File.Delete(Path.Combine(_root, ".kit", "snapshots.sha256"));
        File.Delete(_verified);
        Snapshots.CheckManifest(_source, Method);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_other_engine_is_kept_from_a_replaced_or_deleted_snapshot(bool deleted)
    {
        Give(Right);
        if (deleted) File.Delete(_verified);
        else File.WriteAllText(_verified, Snapshots.Text(Wrong));
        var failure = Assert.Throws<SimulationFailedException>(() => Snapshots.CheckManifest(_source, Method));
        Assert.Contains("\n  Next: get TwoThreadsTests.Both_orders_at_once.verified.txt back", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0}  {1}")]
    [InlineData("{0} *{1}")]
    [InlineData("{0} *two-threads/{1}\r\n")]
    [InlineData("\n{0}\ttwo-threads\\{1}\n\n")]
    public void The_manifest_may_be_what_sha256sum_writes(string line)
    {
        Give(Right, line);
        Snapshots.CheckManifest(_source, Method);
        File.WriteAllText(_verified, "another");
        Assert.Throws<SimulationFailedException>(() => Snapshots.CheckManifest(_source, Method));
    }

    [Fact]
    public void A_broken_manifest_is_refused()
    {
        Give(Right, "nonsense");
        Assert.Contains("'nonsense'", Fails(Right), StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_that_the_kit_did_not_draw_is_shown_as_it_is()
    {
        File.WriteAllText(_verified, "hand-made");
        Assert.Contains("expected\nhand-made\n\nyours\n      0s        1s        2s\n", Fails(Right), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schedule_that_could_not_be_judged_is_not_compared()
    {
        var schedule = new Schedule { Verdict = Verdict.NotJudged, Problem = "X is not simulated" };
        Assert.Throws<NotJudgedException>(() => { _ = Snapshots.Verify(schedule, _source, Method); });
        Assert.Equal(["TwoThreads.cs"], Files());
    }

    [Fact]
    public void A_source_file_of_another_machine_is_refused()
    {
        var failure = Assert.Throws<ArgumentException>(() => { _ = Snapshots.Verify(Right, "/_/src/XTests.cs", Method); });
        Assert.Contains("'/_/src/XTests.cs' does not exist", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/home/x/TwoThreadsTests.cs")]
    [InlineData(@"C:\x\TwoThreadsTests.cs")]
    public void The_name_is_the_same_wherever_it_was_compiled(string source) =>
        Assert.Equal("TwoThreadsTests.Method", Snapshots.Name(source, "Method"));

    private void Give(Schedule schedule, string line = "{0}  {1}\n")
    {
        File.WriteAllText(_verified, Snapshots.Text(schedule));
        var kit = Directory.CreateDirectory(Path.Combine(_root, ".kit")).FullName;
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_verified)));
        File.WriteAllText(Path.Combine(kit, "snapshots.sha256"), string.Format(null, line, hash, Path.GetFileName(_verified)));
    }

    private string Fails(Schedule schedule)
    {
        var message = Assert.Throws<SimulationFailedException>(() => { _ = Snapshots.Verify(schedule, _source, Method); }).Message;
        Assert.All(message.Split('\n'), line => Assert.True(TextWidth.Of(line) <= 80 || line.Contains(_root, StringComparison.Ordinal), line));
        return message;
    }

    private string[] Files() => [.. Directory.EnumerateFiles(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
