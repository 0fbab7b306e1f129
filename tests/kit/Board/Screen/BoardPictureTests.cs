using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

/// <summary>What the board looks like on 80 columns and 24 lines.</summary>
public class BoardPictureTests
{
    [Fact]
    public void A_red_exercise_shows_what_went_wrong_before_everything_else()
    {
        using var board = new BoardFixture();
        board.Board.Take(Judged.Red("two-threads"));

        Assert.Equal("""
            [✘] ·  ·   0 of 3 green
            ────────────────────────────────────────────────────────────────────────────────
            ✘ two-threads  red: 1 of 2 tests fail                            14:02:11, 52 ms
            ✘ Both_orders_at_once
            Your schedule takes 4 s, not 2 s.
            Serial: r002 was started only after r001 had been joined
            (TwoThreads.cs:14).
            Open two-threads/TwoThreads.cs:14 (o)

              expected          0s        1s        2s
                r001            ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                r002            ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
              yours             0s        1s        2s        3s        4s
                r001  thread 1  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                r002  thread 2                      ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

              ▒ waiting

              Why it matters: One after the other takes the sum, 4 s; at the same time
              takes as long as the longest, 2 s.
            ───────────────────────────────────────────────── 2 more below: space, arrows ──

            h hint 0/3  t task  n next  p previous  l list  j jump  o open  v live  x play
            s solution  r reset  ? keys  q quit
            """.ReplaceLineEndings("\n"), board.Shown());
    }

    [Fact]
    public void Before_anything_is_judged_it_shows_what_is_stored_and_the_task()
    {
        using var board = new BoardFixture(BoardFixture.AllStages);

        Assert.Equal("""
            [sequential 0/2]  threads 0/2  pool 0/1  async 0/1  cancellation 0/1  races 0/1
            [·] ·   0 of 2 green in sequential
            ────────────────────────────────────────────────────────────────────────────────
            · two-orders  open                                                     judging …
            Open sequential/two-orders/TwoOrders.cs in your editor, and save: the verdict is
            here at once.

            # two-orders

            The task of two-orders, on two lines.










            ────────────────────────────────────────────────────────────────────────────────

            h hint 0/3  t task  n next  p previous  l list  j jump  o open  v live  x play
            s solution  r reset  c catch up  ? keys  q quit
            """.ReplaceLineEndings("\n"), board.Shown());
    }

    [Fact]
    public void What_does_not_compile_shows_the_compilers_errors_first()
    {
        using var board = new BoardFixture();
        board.Board.Take(Judged.Broken("two-threads"));

        var shown = board.Shown();
        Assert.Contains("! two-threads  does not compile", shown);
        Assert.Contains("TwoThreads.cs(7,30): error CS1002: ; expected\nTwoThreads.cs(9,5): warning CS0168", shown);
        board.Press("o");
        Assert.Equal(["open two-threads/TwoThreads.cs:7"], board.Host.Asked);
    }

    [Fact]
    public void Plain_ASCII_is_plain_ASCII_and_every_standing_has_a_mark_and_a_word_of_its_own()
    {
        using var board = new BoardFixture([.. BoardFixture.Threads, "closing-time"], unicode: false);
        board.Board.Take(Judged.Green("failing-thread"));
        board.Board.Take(Judged.Broken("captured-order"));
        board.Board.Take(Judged.Red("two-threads", "Wrong (TwoThreads.cs:3)."));

        var shown = board.Press("l").Shown();
        Assert.All(shown, c => Assert.InRange(c, '\n', '~'));
        Assert.StartsWith("[X] +  !  .   1 of 4 green\n----", shown);
        Assert.Contains(">  1 X two-threads            red\n   2 + failing-thread         green\n   3 ! captured-order         does not compile\n   4 . closing-time           open", shown);
    }

    [Fact]
    public void Colour_only_repeats_what_words_say()
    {
        using var board = new BoardFixture();
        board.Board.Take(Judged.Red("two-threads"));

        var coloured = board.Shown(colours: true);
        Assert.Contains("\e[", coloured);
        Assert.Equal(board.Shown(), string.Join('\n', System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", "").Split('\n').Select(l => l.TrimEnd())));
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(40, 10)]
    [InlineData(20, 5)]
    [InlineData(132, 50)]
    public void Whatever_the_terminals_size_and_the_text_the_board_fits_it(int width, int height)
    {
        using var board = new BoardFixture(BoardFixture.AllStages, width: width, height: height);
        var text = string.Join('\n', Enumerable.Range(1, 90).Select(i => $"line {i} {new string('字', i)} \e[31m\tred\a"));
        board.Board.Take(Judged.Red("two-orders", text));
        foreach (var keys in new[] { "", "  ", "h", "t", "l", "?", "j", "\e", "q" })
        {
            var lines = board.Press(keys).Shown().Split('\n');
            Assert.InRange(lines.Length, 1, height);
            Assert.All(lines, line => Assert.InRange(TextWidth.Of(line), 0, width));
            Assert.DoesNotContain(lines, line => line.Any(char.IsControl));
        }
    }

    [Fact]
    public void A_long_message_is_scrolled_to_its_end_and_no_further()
    {
        using var board = new BoardFixture();
        board.Board.Take(Judged.Red("two-threads", string.Join("\n", Enumerable.Range(1, 60).Select(i => $"line {i}"))));

        Assert.DoesNotContain("line 60", board.Shown());
        var end = board.Press("          ").Shown();
        Assert.Contains("line 60\n", end);
        Assert.Contains("more above: arrows", end);
        Assert.Equal(end, board.Press("  ").Shown());
    }
}
