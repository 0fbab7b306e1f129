using ConcurrencyWorkshop.Board.Keeping;
using ConcurrencyWorkshop.Board.Progress;

namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

/// <summary>Nothing of an attendee's is ever lost.</summary>
public class KeeperTests
{
    private const string File1 = "two-threads/TwoThreads.cs";

    [Fact]
    public void A_reset_brings_back_code_and_snapshot_and_keeps_both()
    {
        using var folder = new ProjectFolder("two-threads");
        folder.Write(File1, "mine");
        folder.Write(".kit/exercises/two-threads/TwoThreadsTests.A.verified.txt", "the picture given");
        folder.Write("two-threads/TwoThreadsTests.A.verified.txt", "an accepted wrong picture");
        folder.Write("two-threads/Notes.cs", "a file of my own");

        var replaced = folder.Keeper.Replace(folder.Keeper.ByStarter(folder.Project.Of("two-threads")!)!);

        Assert.True(replaced.Done);
        Assert.Equal("What stood there is in kept/2026-11-23T14-02-12/two-threads; bring it back: dotnet run -- restore two-threads", replaced.Message);
        Assert.Equal("starter of two-threads\n", folder.Read(File1));
        Assert.Equal("the picture given", folder.Read("two-threads/TwoThreadsTests.A.verified.txt"));
        Assert.Equal("a file of my own", folder.Read("two-threads/Notes.cs"));
        Assert.Equal(["an accepted wrong picture", "mine"], folder.Kept().Values.Order());
    }

    [Fact]
    public void A_file_that_was_deleted_comes_back_and_nothing_is_kept_for_it()
    {
        using var folder = new ProjectFolder("two-threads");
        File.Delete(folder.PathOf(File1));
        Assert.True(folder.Keeper.Replace(folder.Keeper.ByStarter(folder.Project.Of("two-threads")!)!).Done);
        Assert.Equal("starter of two-threads\n", folder.Read(File1));
        Assert.Empty(folder.Kept());
    }

    [Theory]
    [InlineData("saved meanwhile")]
    [InlineData(null)]
    public void A_file_that_was_changed_or_deleted_since_it_was_read_is_left_alone(string? now)
    {
        using var folder = new ProjectFolder("two-threads");
        folder.Write(File1, "mine");
        var reset = folder.Keeper.ByStarter(folder.Project.Of("two-threads")!)!;
        if (now is null) File.Delete(folder.PathOf(File1));
        else folder.Write(File1, now);

        var replaced = folder.Keeper.Replace(reset);

        Assert.False(replaced.Done);
        Assert.Contains("TwoThreads.cs was changed meanwhile, so nothing was done.", replaced.Message);
        Assert.Equal(now, File.Exists(folder.PathOf(File1)) ? folder.Read(File1) : null);
        Assert.Empty(folder.Kept());
    }

    [Fact]
    public void Restoring_goes_back_and_forth_and_copies_of_one_second_stay_apart()
    {
        using var folder = new ProjectFolder("two-threads");
        var exercise = folder.Project.Of("two-threads")!;
        var keeper = new Keeper(folder.Project, () => new DateTime(2026, 11, 23, 14, 2, 11));
        folder.Write(File1, "mine");
        keeper.Replace(keeper.ByStarter(exercise)!);
        keeper.Replace(keeper.ByCopy(exercise, keeper.Copies("two-threads")[0])!);
        Assert.Equal("mine", folder.Read(File1));
        keeper.Replace(keeper.ByCopy(exercise, keeper.Copies("two-threads")[0])!);
        Assert.Equal("starter of two-threads\n", folder.Read(File1));
        Assert.Equal(["2026-11-23T14-02-11-3", "2026-11-23T14-02-11-2", "2026-11-23T14-02-11"], keeper.Copies("two-threads").Select(c => c.Time));
    }

    [Fact]
    public void A_catch_up_supplies_what_is_not_green_before_the_stage_and_touches_nothing_else()
    {
        using var folder = new ProjectFolder(BoardFixture.AllStages);
        foreach (var exercise in folder.Project.Exercises) folder.Write(exercise.File, $"mine of {exercise.Id}");
        var progress = folder.Progress();
        progress.Change(p => p.SetGreen("two-orders", ContentHash.Of(folder.PathOf("sequential/two-orders"))!));

        var (lines, done) = new CatchUp(folder.Project, folder.Keeper, progress).To("async");

        Assert.True(done);
        Assert.Equal("mine of two-orders", folder.Read("sequential/two-orders/TwoOrders.cs"));
        foreach (var path in new[] { "sequential/failing-order/FailingOrder.cs", "threads/two-threads/TwoThreads.cs", "threads/failing-thread/FailingThread.cs", "pool/two-jobs/TwoJobs.cs" })
            Assert.StartsWith("solution of ", folder.Read(path));
        foreach (var path in new[] { "async/two-awaits/TwoAwaits.cs", "cancellation/sleepy-brain/SleepyBrain.cs", "races/one-till/OneTill.cs" })
            Assert.StartsWith("mine of ", folder.Read(path));
        Assert.Equal(["mine of failing-order", "mine of failing-thread", "mine of two-jobs", "mine of two-threads"], folder.Kept().Values.Order());
        Assert.StartsWith("4 exercises before async supplied", lines[^1]);
        Assert.Equal("two-awaits", folder.Progress().Entries.Current);

        // Once more: there is nothing left to supply.
        Assert.StartsWith("Nothing had to be supplied.", new CatchUp(folder.Project, folder.Keeper, folder.Progress()).To("async").Lines[^1]);
        using var board = new BoardFixture(folder: folder);
        Assert.Equal("two-awaits", board.Current);
        Assert.Contains("= two-jobs  supplied as solved", board.Press("p").Shown());
    }

    [Fact]
    public void In_a_stages_own_scaffold_catching_up_is_explained()
    {
        using var folder = new ProjectFolder(BoardFixture.Threads);
        var catchUp = new CatchUp(folder.Project, folder.Keeper, folder.Progress());
        Assert.Contains("dotnet new workshop-async -o async", catchUp.Refusal("async"));
        Assert.Contains("There is no stage 'zebra'. The stages: sequential, threads", catchUp.Refusal("zebra"));
    }
}
