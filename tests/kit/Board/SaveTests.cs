using System.Text;
using ConcurrencyWorkshop.Board;

namespace ConcurrencyWorkshop.Kit.Tests.Board;

/// <summary>However an editor saves, what it saved is judged, once.</summary>
public sealed class SaveTests : IDisposable
{
    private readonly JudgedProject _project = new();

    public SaveTests()
    {
        _project.Start();
        _project.Save(JudgedProject.OneSum, Code.Wrong);
    }

    private string File_ => _project.PathOf(JudgedProject.OneSum);

    [Fact]
    public void All_ways_of_saving_are_noticed()
    {
        // In place.
        IsGreen(() => File.WriteAllText(File_, Code.Right));
        IsRed(() => File.WriteAllText(File_, Code.Wrong));
        // A new file takes the place of the old one.
        IsGreen(() =>
        {
            File.WriteAllText(File_ + ".tmp", Code.Right);
            File.Move(File_ + ".tmp", File_, overwrite: true);
        });
        // The old file is put aside, a new one is written, the old one is deleted.
        IsRed(() =>
        {
            File.Move(File_, File_ + "~");
            File.WriteAllText(File_, Code.Wrong);
            File.Delete(File_ + "~");
        });
        // With a byte order mark and other line ends.
        IsGreen(() => File.WriteAllText(File_, Code.Right.Replace("\n", "\r\n"), new UTF8Encoding(true)));
        // The same length and the same time.
        IsRed(() =>
        {
            var time = File.GetLastWriteTimeUtc(File_);
            File.WriteAllText(File_, Code.Wrong.Replace("\n", "\r\n"), new UTF8Encoding(true));
            File.SetLastWriteTimeUtc(File_, time);
        });
        // Among many events that mean nothing.
        IsGreen(() =>
        {
            for (var i = 0; i < 2000; i++) File.WriteAllText(Path.Combine(_project.Folder, "one-sum", $"notes{i % 50}.md"), $"{i}");
            File.WriteAllText(File_, Code.Right);
        });
    }

    [Fact]
    public void A_file_that_is_saved_unchanged_is_not_judged_again()
    {
        var before = _project.Judgements[JudgedProject.OneSum];
        File.SetLastWriteTimeUtc(File_, DateTime.UtcNow);
        File.WriteAllText(File_, Code.Wrong);

        // What comes after it is.
        Assert.Equal(Verdict.Passed, _project.Save(JudgedProject.OneSum, Code.Right).Verdict);
        Assert.InRange(_project.Judgements[JudgedProject.OneSum] - before, 1, 1);
    }

    [Fact]
    public void A_file_that_is_saved_in_two_halves_is_judged_as_a_whole()
    {
        var states = new List<JudgingState>();
        _project.Judge!.Changed += known => states.Add(known.State);
        var half = Code.Right.Length / 2;
        var known = _project.After(
            () =>
            {
                using var stream = new FileStream(File_, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
                stream.Write(Encoding.UTF8.GetBytes(Code.Right[..half]));
                stream.Flush(flushToDisk: true);
                Thread.Sleep(25);
                stream.Write(Encoding.UTF8.GetBytes(Code.Right[half..]));
            },
            JudgedProject.OneSum);

        Assert.Equal(Verdict.Passed, known.Verdict);
        Assert.DoesNotContain(JudgingState.DoesNotCompile, states);
    }

    [Fact]
    public void Many_edits_have_each_the_right_verdict()
    {
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(Verdict.Passed, _project.Save(JudgedProject.OneSum, $"// {i}\n{Code.Right}").Verdict);
            Assert.Equal(Verdict.Failed, _project.Save(JudgedProject.OneSum, $"// {i}\n{Code.Wrong}").Verdict);
            Assert.Equal(JudgingState.DoesNotCompile, _project.Save(JudgedProject.OneSum, $"// {i}\n{Code.Broken}").State);
        }
    }

    public void Dispose() => _project.Dispose();

    private void IsGreen(Action save) => Assert.Equal(Verdict.Passed, _project.After(save, JudgedProject.OneSum).Verdict);

    private void IsRed(Action save) => Assert.Equal(Verdict.Failed, _project.After(save, JudgedProject.OneSum).Verdict);
}
