namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

/// <summary>What the board does.</summary>
public class BoardTests
{
    [Fact]
    public void It_begins_with_the_first_exercise_that_is_not_green()
    {
        using var folder = new ProjectFolder(BoardFixture.Threads);
        using (var first = new BoardFixture(folder: folder))
        {
            Assert.Equal("two-threads", first.Current);
            first.Board.Take(Judged.Green("two-threads"));
            using var second = new BoardFixture(folder: folder);
            Assert.Equal("failing-thread", second.Current);

            // Changed since, it may be red again.
            folder.Write("two-threads/TwoThreads.cs", "changed");
            using var third = new BoardFixture(folder: folder);
            Assert.Equal("two-threads", third.Current);
            folder.Write("two-threads/TwoThreads.cs", "starter of two-threads\n");
            Assert.Contains("✔", first.Shown());
        }
    }

    [Fact]
    public void What_was_green_before_the_board_was_opened_is_passed_over()
    {
        using var board = new BoardFixture();
        board.Board.Take(Judged.Green("two-threads"));
        Assert.Equal("failing-thread", board.Current);
        Assert.Equal(["focus failing-thread"], board.Judge.Asked);
    }

    [Fact]
    public void What_becomes_green_stays_in_view_and_the_next_is_offered()
    {
        using var board = new BoardFixture();
        board.Board.Take(Judged.Red("two-threads"));
        board.Board.Take(Judged.Green("two-threads", "  0s   1s\n  ▒▒▒▒▒"));
        Assert.Equal("two-threads", board.Current);
        Assert.Contains("Green: 1 of 3. Next (Enter): failing-thread\n\n  0s   1s\n  ▒▒▒▒▒\n", board.Shown());
        Assert.Equal("failing-thread", board.Press("\n").Current);
    }

    [Fact]
    public void When_all_is_green_it_says_so()
    {
        using var board = new BoardFixture();
        board.Board.Take(Judged.Red("two-threads"));
        foreach (var id in BoardFixture.Threads) board.Board.Take(Judged.Green(id));
        Assert.Contains("All 3 exercises are green.", board.Shown());
        Assert.Equal("two-threads", board.Press("\n").Current);
    }

    [Fact]
    public void While_an_exercise_is_judged_anew_the_earlier_verdict_stands()
    {
        using var board = new BoardFixture();
        var red = Judged.Red("two-threads");
        board.Board.Take(red);
        board.Board.Take(red with { State = ConcurrencyWorkshop.Board.JudgingState.UnderWay });
        Assert.Contains("✘ two-threads  red: 1 of 2 tests fail                                  judging …", board.Shown());
        Assert.Contains("Your schedule takes 4 s", board.Shown());
    }

    [Fact]
    public void Keys_go_forward_back_and_to_a_number_or_name()
    {
        using var board = new BoardFixture();
        Assert.Equal("failing-thread", board.Press("n").Current);
        Assert.Equal("two-threads", board.Press("pp").Current);
        Assert.Contains("This is the first exercise.", board.Shown());
        Assert.Equal("captured-order", board.Press("3\n").Current);
        Assert.Equal("failing-thread", board.Press("jfail\n").Current);
        Assert.Equal("failing-thread", board.Press("jtwo-thread\e").Current);
        Assert.Contains("Nothing was done.", board.Shown());
        Assert.Equal("two-threads", board.Press("jtwo\n").Current);
        Assert.Contains("There is no exercise 'captured-ordre' here. Did you mean captured-order?", board.Press("jcaptured-ordre\n").Shown());
        Assert.Contains("focus captured-order", board.Judge.Asked);
    }

    [Fact]
    public void Hints_come_one_after_the_other_and_those_seen_are_remembered()
    {
        using var board = new BoardFixture();
        var first = board.Press("h").Shown();
        Assert.Contains("1. A question\nWhat waits for what?\n\nHint 1 of 3. h shows the next one.", first);
        Assert.DoesNotContain("2. The concept", first);
        Assert.Contains("See Join (https://example.org/join).", board.Press("h").Shown());

        using var again = new BoardFixture(folder: board.Folder);
        Assert.Contains("Hint 2 of 3.", again.Press("h").Shown());
        Assert.Contains("Start both.\n\nThese are all hints.", again.Press("h").Shown());
        Assert.Equal(3, board.Folder.Progress().Entries.Hints("two-threads"));
        Assert.Equal(0, board.Folder.Progress().Entries.Hints("failing-thread"));
    }

    [Fact]
    public void The_solution_is_shown_only_after_green_or_after_all_hints_and_a_yes()
    {
        using var board = new BoardFixture();
        Assert.Contains("after all hints: you have\nseen 0 of 3 (h).", board.Press("s").Shown());
        board.Press("hhh");
        Assert.Contains("Show the solution of two-threads", board.Press("s").Shown());
        Assert.DoesNotContain("+ solution of two-threads", board.Press("x").Shown());
        Assert.Contains("- starter of two-threads\n+ solution of two-threads", board.Press("sy").Shown());

        // Green needs no hints.
        board.Press("n");
        board.Board.Take(Judged.Green("failing-thread"));
        Assert.Contains("- starter of failing-thread\n+ solution of failing-thread", board.Press("s").Shown());
    }

    [Fact]
    public void The_solution_and_a_reset_keep_what_stood_there_and_it_comes_back()
    {
        using var board = new BoardFixture();
        board.Folder.Write("two-threads/TwoThreads.cs", "mine\n");
        board.Press("hhhsyuy");
        Assert.Equal("solution of two-threads\n", board.Folder.Read("two-threads/TwoThreads.cs"));
        Assert.Equal("mine\n", board.Folder.Kept()["2026-11-23T14-02-12/two-threads/TwoThreads.cs"]);
        Assert.Contains("again two-threads", board.Judge.Asked);

        board.Press("ry");
        Assert.Equal("starter of two-threads\n", board.Folder.Read("two-threads/TwoThreads.cs"));
        Assert.Contains("It stands as you got it already.", board.Press("r").Shown());

        var kept = board.Press("b").Shown();
        Assert.Contains("1  2026-11-23 14-02-13  TwoThreads.cs\n   2  2026-11-23 14-02-12  TwoThreads.cs", kept);
        board.Press("2y");
        Assert.Equal("mine\n", board.Folder.Read("two-threads/TwoThreads.cs"));
        Assert.Equal(3, board.Folder.Kept().Count);
    }

    [Fact]
    public void What_was_saved_between_the_question_and_the_answer_is_not_replaced()
    {
        using var board = new BoardFixture();
        board.Folder.Write("two-threads/TwoThreads.cs", "mine\n");
        board.Press("r");
        board.Folder.Write("two-threads/TwoThreads.cs", "mine, and saved once more\n");
        Assert.Contains("TwoThreads.cs was changed meanwhile, so nothing was done.", board.Press("y").Shown());
        Assert.Equal("mine, and saved once more\n", board.Folder.Read("two-threads/TwoThreads.cs"));
        Assert.DoesNotContain("again two-threads", board.Judge.Asked);
    }

    [Fact]
    public void A_catch_up_is_asked_for_by_its_stage()
    {
        using var board = new BoardFixture(BoardFixture.AllStages);
        Assert.Contains("Did you mean async?", board.Press("casinc\n").Shown());
        Assert.Equal("two-awaits", board.Press("casync\n").Current);
        Assert.Equal("solution of two-threads\n", board.Folder.Read("threads/two-threads/TwoThreads.cs"));
        Assert.Contains("5 exercises before async supplied", board.Shown());
    }

    [Fact]
    public void Others_get_the_terminal_by_their_keys()
    {
        using var board = new BoardFixture();
        board.Board.Take(Judged.Red("two-threads"));
        board.Press("vxowaq");
        Assert.Equal(["live two-threads", "play two-threads", "open two-threads/TwoThreads.cs:14", "report"], board.Host.Asked);
        Assert.Equal(["again two-threads"], board.Judge.Asked);
        Assert.True(board.Board.HasEnded);
    }

    [Fact]
    public void A_verdict_of_a_file_that_was_saved_again_since_is_not_noted()
    {
        using var board = new BoardFixture();
        board.Board.Take(Judged.Green("two-threads") with { Saved = DateTimeOffset.UtcNow.AddHours(-1) });
        Assert.Null(board.Folder.Progress().Entries.Green("two-threads"));
        board.Board.Take(Judged.Green("two-threads"));
        Assert.NotNull(board.Folder.Progress().Entries.Green("two-threads"));
        board.Board.Take(Judged.Red("two-threads"));
        Assert.Null(board.Folder.Progress().Entries.Green("two-threads"));
    }

    [Fact]
    public void An_unknown_key_says_where_the_keys_are()
    {
        using var board = new BoardFixture();
        Assert.Contains("'z' does nothing here; ? shows the keys.", board.Press("z").Shown());
    }
}
