using ConcurrencyWorkshop.Board.Screen;

namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

/// <summary>The board for a screen reader.</summary>
public class LinearBoardTests
{
    [Fact]
    public void A_whole_session_only_adds_lines()
    {
        using var folder = new ProjectFolder(BoardFixture.Threads);
        var output = new StringWriter { NewLine = "\n" };
        var board = new ConcurrencyWorkshop.Board.Screen.Board(folder.Project, folder.Progress(), new FakeJudge(), new FakeHost(), folder.Keeper);
        var linear = new LinearBoard(board, new Marks(isUnicode: true), output, 80);

        linear.Begin();
        linear.Take(Judged.Red("two-threads"));
        linear.Take(Judged.Red("failing-thread"));
        linear.Take(Judged.Red("two-threads"));
        linear.Take(Judged.Green("two-threads"));
        linear.Take(Judged.Green("failing-thread"));
        linear.Read("");
        linear.Read("?");
        linear.Read("1");
        linear.Read("1");
        linear.Read("r");
        linear.Read("zebra");

        Assert.Equal("""
            two-threads, exercise 1 of 3: open. 0 of 3 are green. The file to edit:
            two-threads/TwoThreads.cs
            Type ? and Enter for what you can do. What changes is told as it happens.
            two-threads: red: 1 of 2 tests fail. Your schedule takes 4 s, not 2 s. Serial:
            r002 was started only after r001 had been joined (TwoThreads.cs:14).
            File: two-threads/TwoThreads.cs, line 14. Type m and Enter for the whole message.
            two-threads: red, as before.
            two-threads: green. 
            Next: failing-thread. Enter goes there.
            failing-thread: green. 
            captured-order, exercise 3 of 3: open. 2 of 3 are green. The file to edit:
            captured-order/CapturedOrder.cs
             1  h  hints in rising strength (0 of 3 seen)
             2  t  the task
             3  n  the next exercise
             4  p  the previous exercise
             5  l  all exercises
             6  j  to an exercise by number or name
             7  o  open the file in your editor
             8  v  run it in real time
             9  x  be the scheduler of your own code
            10  s  the solution beside your code (after green, or after all hints)
            11  r  begin this exercise anew (yours is kept)
            12  b  bring back what was replaced here
            13  a  judge it again
            14  w  write the report, one HTML file
            15  ?  these keys
            16  q  end the board
            Type a number or a letter, then Enter.
            1. A question
            What waits for what?

            Hint 1 of 3. h shows the next one.
            two-threads, exercise 1 of 3: green. 2 of 3 are green. The file to edit:
            two-threads/TwoThreads.cs
            green.
            It stands as you got it already.
            There is no exercise 'zebra' here. l lists them.

            """.ReplaceLineEndings("\n").Replace(". \n", ".\n", StringComparison.Ordinal), output.ToString());
    }

    [Fact]
    public void The_whole_message_has_all_that_the_screen_has()
    {
        using var folder = new ProjectFolder(BoardFixture.Threads);
        var output = new StringWriter { NewLine = "\n" };
        var board = new ConcurrencyWorkshop.Board.Screen.Board(folder.Project, folder.Progress(), new FakeJudge(), new FakeHost(), folder.Keeper);
        var linear = new LinearBoard(board, new Marks(isUnicode: true), output, 80);
        linear.Take(Judged.Red("two-threads", Judged.Message + "\u001b[2J"));
        output.GetStringBuilder().Clear();

        linear.Read("m");

        Assert.Contains("Why it matters: One after the other", output.ToString());
        Assert.Contains("▒▒▒▒", output.ToString());
        Assert.DoesNotContain("\e", output.ToString());
    }

    [Fact]
    public void A_question_is_asked_and_answered_in_words()
    {
        using var folder = new ProjectFolder(BoardFixture.Threads);
        folder.Write("two-threads/TwoThreads.cs", "mine");
        var output = new StringWriter { NewLine = "\n" };
        var board = new ConcurrencyWorkshop.Board.Screen.Board(folder.Project, folder.Progress(), new FakeJudge(), new FakeHost(), folder.Keeper);
        var linear = new LinearBoard(board, new Marks(isUnicode: true), output, 80);

        linear.Read("r");
        Assert.Contains("y and Enter: yes. Anything else: no.", output.ToString().ReplaceLineEndings(" "));
        linear.Read("no");
        Assert.Equal("mine", folder.Read("two-threads/TwoThreads.cs"));
        linear.Read("r");
        linear.Read("yes");
        Assert.Equal("starter of two-threads\n", folder.Read("two-threads/TwoThreads.cs"));
        linear.Read("quit");
        Assert.True(board.HasEnded);
    }
}
