using ConcurrencyWorkshop.Pictures;
using static ConcurrencyWorkshop.Kit.Tests.Facts;

namespace ConcurrencyWorkshop.Kit.Tests;

public class ReportTests
{
    private static readonly Picture AtOnce = Expect(2, Row("r001", 1, 0, 2, 10), Row("r002", 2, 0, 2, 11));

    [Fact]
    public void The_expected_picture_stands_above_yours_on_one_scale() => Check("""
        Your schedule takes 4 s, not 2 s.

          expected          0s        1s        2s
            r001            ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
            r002            ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
          yours             0s        1s        2s        3s        4s
            r001  thread 1  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
            r002  thread 2                      ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

          ▒ waiting

          output
            0s    fetching r001
            2.5s  fetching r002

          r002 was started only after r001 had been joined (TwoThreads.cs:14).
          Next: change the code, save, and run it again.
        """, Report.Of(AtOnce, DiagnosisTests.SerialJoin, NextStep.After(DiagnosisTests.SerialJoin.TestFile), PictureStyle.Unicode));

    [Fact]
    public void Plain_ascii_says_the_same() => Check("""
                          0s        1s        2s        3s        4s        5s
          r001  thread 1  ####################
          r002  thread 2            xxxxxxxxxx....................~~~~~~~~~~

          # working   ~ waiting   x blocked   . ready
        """, Report.Of(new Schedule
    {
        Duration = 5,
        Lanes = [Main, Thread(1), Thread(2)],
        Rows = [Row("r001", 1, 0, 2, 10, Span(0, 2, Activity.Working)), Row("r002", 2, 1, 5, 11, Span(1, 2, Activity.Blocked), Span(2, 4, Activity.Ready), Span(4, 5))],
        Spans = [On(2, 1, 2, Activity.Blocked), On(2, 2, 4, Activity.Ready), On(2, 4, 5)],
    }, PictureStyle.Ascii));

    [Fact]
    public void Ascii_is_drawn_when_asked_for()
    {
        Assert.Same(PictureStyle.Ascii, PictureStyle.For("1"));
        Assert.Same(PictureStyle.Unicode, PictureStyle.For("0"));
        Assert.Same(PictureStyle.Unicode, PictureStyle.For(null));
        Assert.All(PictureStyle.Ascii.Marks, mark => Assert.True(char.IsAscii(mark.Mark)));
        Assert.Equal(6, PictureStyle.Ascii.Marks.Select(mark => mark.Mark).Distinct().Count());
    }

    [Fact]
    public void An_async_wait_holds_no_thread() => Check("""
                             0s        1s        2s        3s        4s        5s
          r001  (no thread)  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
          r002  (no thread)                                ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

          ▒ waiting
        """, Report.Of(DiagnosisTests.SerialAwait(Row("r001", 0, 0, 3, 12)), PictureStyle.Unicode));

    [Fact]
    public void A_thread_that_waits_elsewhere_does_not_hold_the_row() => Check("""
                             0s        1s        2s
          r001  (no thread)  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
          r002  main         ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

          ▒ waiting
        """, Report.Of(new Schedule
    {
        Duration = 2,
        Lanes = [Main],
        Rows = [Row("r001", 0, 0, 2, 10, Span(0, 2, line: 35)), Row("r002", 0, 0, 2, 11, Span(0, 2, line: 30))],
        Spans = [On(0, 0, 2, line: 30)],
    }, PictureStyle.Unicode));

    [Fact]
    public void A_row_that_computes_before_it_waits_names_the_thread_it_had() => Check("""
                                 0s        1s        2s
          r001  main, then none  ██████████▒▒▒▒▒▒▒▒▒▒

          █ working   ▒ waiting
        """, Report.Of(new Schedule
    {
        Duration = 2,
        Lanes = [Main],
        Rows = [Row("r001", 0, 0, 2, 10, Span(0, 1, Activity.Working), Span(1, 2))],
        Spans = [On(0, 0, 1, Activity.Working), On(0, 1, 2, Activity.Blocked, "waits for a task", 5)],
    }, PictureStyle.Unicode));

    [Fact]
    public void Orders_in_several_hands_show_the_methods() => Check("""
                                              0s        1s        2s   2.5s
          r001  FetchStripAsync  (no thread)  ▒▒▒▒▒▒▒▒▒▒
          r001  FetchStripAsync  (no thread)            ▒▒▒▒▒▒▒▒▒▒
          r001  FetchStripAsync  (no thread)                      ▒▒▒▒▒ cancelled
          r001  ClearDesk        main                                  │

          ▒ waiting   │ took no time
        """, Report.Of(Of(2.5,
            Row("r001", 0, 0, 1, 9) with { Method = "FetchStripAsync" },
            Row("r001", 0, 1, 2, 9) with { Method = "FetchStripAsync" },
            Row("r001", 0, 2, 2.5, 9) with { Method = "FetchStripAsync", How = RowEnd.Canceled },
            Row("r001", 0, 2.5, 2.5, 9) with { Method = "ClearDesk" }), PictureStyle.Unicode));

    [Fact]
    public void Many_rows_show_those_around_the_one_in_question()
    {
        var expected = Expect(1, [.. Enumerable.Range(0, 100).Select(i => Row($"r{i:000}", 1, 0, 1, 10))]);
        var schedule = Of(1, [.. Enumerable.Range(0, 100).Select(i => Row($"r{i:000}", 1, 0, i == 50 ? 0.5 : 1, 10))]);
        var text = Report.Of(expected, schedule, "Next: x.", PictureStyle.Unicode);
        Assert.Equal(2, text.Split("\n    r050 ").Length - 1);
        Assert.Contains("\n    (38 more above)\n    r038 ", text, StringComparison.Ordinal);
        Assert.EndsWith("r050 took 0.5 s, not 1 s (TwoThreads.cs:10).\n  Next: x.", text, StringComparison.Ordinal);
        Assert.True(text.Split('\n').Length < 70, text);
    }

    [Fact]
    public void A_deadlock_shows_how_far_it_came_and_who_waits_for_what() => Check("""
        Deadlock: no lane can go on (TwoThreads.cs:16):
          main joins thread 1 (TwoThreads.cs:14)
          thread 1 waits for the lock that main holds, and main will never let it go,
            since it waits itself (TwoThreads.cs:20)

                          0s
          r001  thread 1  │ unfinished

          │ took no time

          Next: change the code, save, and run it again.
        """, Report.Of(new Schedule
    {
        Verdict = Verdict.Failed,
        Problem = "deadlock: no lane can go on.\n  main joins thread 1 (TwoThreads.cs:14)\r\n  thread 1 waits for the lock that main holds, and main will never let it go, since it waits itself (TwoThreads.cs:20)\n",
        Where = At(16),
        Lanes = [Main, Thread(1)],
        Rows = [Row("r001", 1, 0, 0, 10) with { How = RowEnd.Unfinished }],
    }, PictureStyle.Unicode));

    [Fact]
    public void Not_judged_is_neither_right_nor_wrong() => Check("""
        Not judged: ActionBlock is not simulated; use a Channel instead
        (OneTill.cs:12).

          It is neither right nor wrong: the kit cannot run this in virtual time.
          Next: change the code, save, and run it again.
        """, Report.Of(new Exploration { Verdict = Verdict.NotJudged, Problem = "ActionBlock is not simulated; use a Channel instead", Where = At(12, "OneTill.cs") }));

    [Fact]
    public void No_failure_says_over_what() =>
        Assert.Equal("No failure found in all interleavings (413 schedules).", Report.Of(new Exploration { IsComplete = true, Schedules = 413 }));

    [Fact]
    public void A_counterexample_ends_with_how_to_see_it_again() => Check("""
        Assert.Equal() Failure: expected 10, was 5 (OneTillTests.cs:20).

          OneTill.cs, in the order in which it ran:

          thread 1                             │ thread 2
          ─────────────────────────────────────┼─────────────────────────────────────
          12: var total = till.Total;          │
                reads 0                        │
                                               │ 12: var total = till.Total;
                                               │       reads 0
                                               │ 13: till.Total = total + price;
                                               │       writes 5
          13: till.Total = total + price;      │
                writes 5                       │

          This is the shortest failure found in 9 schedules; every run finds the same.
          To run just this one:
            Simulate.Replay(scenario, "1.2.2.1")

          Next: change the code so that no order of these lines can do this, and run
          it again.
        """, Report.Of(new Exploration
    {
        Verdict = Verdict.Failed,
        Problem = "Assert.Equal() Failure: expected 10, was 5",
        Where = At(20, "OneTillTests.cs"),
        Schedules = 9,
        Lanes = [Main, Thread(1), Thread(2)],
        FailingSchedule = "1.2.2.1",
        Counterexample = StepColumnsTests.LostUpdate,
    }, PictureStyle.Unicode));

    private static void Check(string expected, string actual)
    {
        Assert.Equal(Text(expected), actual);
        Assert.All(actual.Split('\n'), line => Assert.True(TextWidth.Of(line) <= 80, line));
    }

    [Fact]
    public void Only_moments_between_two_columns_are_said_in_figures() => Assert.Equal(Text("""
                             0s        1s        2s    2.507s
          r001  (no thread)  ▒▒▒▒▒▒▒▒▒▒
          r002  (no thread)            ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                             ▒ 1s-2.507s

          ▒ waiting
        """), string.Join('\n', SchedulePicture.Of(new Schedule { Duration = 2.507, Lanes = [Main, Thread(1), Thread(2)], Rows = [Row("r001", 1, 0, 1, 12), Row("r002", 2, 1, 2.507, 13)] }, PictureStyle.Unicode)));

    [Fact]
    public void What_the_mistake_says_is_not_said_again()
    {
        var race = new Exploration { Verdict = Verdict.Failed, Problem = "data race on Till.total: main writes it plainly (OneTill.cs:4), and nothing orders the two", Schedules = 3, Counterexample = StepColumnsTests.LostUpdate, Lanes = [Main, Thread(1), Thread(2)] };
        var mistake = new Mistake("D" + race.Problem[1..], SourceLine.Unknown, "", "");

        Assert.True(mistake.Tells(race.Problem));
        Assert.False(mistake.Tells("a payment was lost"));
        Assert.StartsWith("  OneTill.cs, in the order", Report.Of(race, PictureStyle.Unicode, isTold: true), StringComparison.Ordinal);
    }
}
