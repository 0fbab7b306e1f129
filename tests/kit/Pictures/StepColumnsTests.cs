using ConcurrencyWorkshop.Pictures;
using static ConcurrencyWorkshop.Kit.Tests.Facts;

namespace ConcurrencyWorkshop.Kit.Tests;

public class StepColumnsTests
{
    internal static readonly Step[] LostUpdate =
    [
        new(1, Line(12, "var total = till.Total;"), "reads Till.Total", "0", 0),
        new(2, Line(12, "var total = till.Total;"), "reads Till.Total", "0", 0),
        new(2, Line(13, "till.Total = total + price;"), "writes Till.Total", "5", 0),
        new(1, Line(13, "till.Total = total + price;"), "writes Till.Total", "5", 0),
    ];

    [Fact]
    public void Steps_of_one_lane_on_one_line_are_one_cell() => Check("""
          OneTill.cs, in the order in which it ran:

          thread 1                             | thread 2
          -------------------------------------+-------------------------------------
                                               |  9: total += 5;   reads 0, writes 5
          12: a = b;   reads b 5, writes a 5   |
                                               | 12: a = b;
                                               |       reads 5 (200 times), waits
        """,
        new(2, Line(9, "total += 5;"), "reads total", "0", 0), new(2, Line(9, "total += 5;"), "writes total", "5", 0),
        new(1, Line(12, "a = b;"), "reads b", "5", 0), new(1, Line(12, "a = b;"), "writes a", "5", 0),
        [.. Enumerable.Repeat(new Step(2, Line(12, "a = b;"), "reads b", "5", 0), 200), new(2, Line(12, "a = b;"), "waits", null, 0)]);

    [Fact]
    public void Four_lanes_and_passing_time_and_other_files_fit() => Check("""
          OneTill.cs, in the order in which it and others ran:

          main             | thread 1         | thread 2         | thread 3
          -----------------+------------------+------------------+-----------------
                           | 12: var total =  |                  |
                           |     till.Total;  |                  |
                           |       reads 0    |                  |
                           |                  | 13: till.Total = |
                           |                  |     total +      |
                           |                  |     price -..    |
                           |                  |       writes 5   |
          at 1.5 s
                           |                  |                  | Desk.cs:7:
                           |                  |                  |     Ring()
                           |                  |                  |       takes the
                           |                  |                  |       lock
           5: a.Join();    |                  |                  |
                joins      |                  |                  |
                thread 1   |                  |                  |
        """,
        new(1, Line(12, "var total = till.Total;"), "reads Till.Total", "0", 0),
        new(2, Line(13, "till.Total = total + price - discount - whatever;"), "writes Till.Total", "5", 0),
        new(3, At(7, "Desk.cs", "Ring()"), "waits for the lock", null, 1.5),
        new(-1, SourceLine.Unknown, "time passes", null, 1.5),
        new(0, Line(5, "a.Join();"), "joins thread 1", null, 1.5),
        new(0, SourceLine.Unknown, "ends", null, 1.5));

    [Fact]
    public void Code_breaks_at_its_joints_and_braces_are_left_out() => Check("""
          OneTill.cs, in the order in which it ran:

          thread 1                             | thread 2
          -------------------------------------+-------------------------------------
          12: Thread.Sleep(TimeSpan            |
              .FromMinutes(minutes));          |
                sleeps                         |
                                               | 12: count++;   reads 0
        """,
        new(1, Line(11, "{"), "writes minutes", "1", 0),
        new(1, Line(12, "Thread.Sleep(TimeSpan.FromMinutes(minutes));"), "sleeps", null, 0),
        new(2, Line(12, "count++;"), "reads count", "0", 0));

    [Fact]
    public void More_lanes_than_fit_are_a_list() => Check("""
          OneTill.cs, in the order in which it ran:

          main       3: Start()
          thread 1  12: count++;   reads 0, writes 1
          thread 2  12: count++;   reads 1, writes 2
          thread 3  12: count++;   reads 2, writes 3
          lane 4    12: count++;   reads 3, writes 4
        """,
        [new(0, Line(3, "Start()"), "", null, 0), .. Enumerable.Range(1, 4).SelectMany(lane => new Step[]
        {
            new(lane, Line(12, "count++;"), "reads count", $"{lane - 1}", 0), new(lane, Line(12, "count++;"), "writes count", $"{lane}", 0),
        })]);

    [Fact]
    public void Of_a_long_schedule_beginning_and_end_are_shown()
    {
        var lines = StepColumns.Of([.. Enumerable.Range(1, 1000).Select(i => new Step(1, Line(i, "count++;"), "reads count", "0", 0))], [Main, Thread(1)], PictureStyle.Ascii);
        Assert.Contains("  (950 lines left out)", lines);
        Assert.Equal("  1000: count++;   reads 0", lines[^1]);
        Assert.Equal(55, lines.Count);
    }

    [Fact]
    public void Turns_that_come_again_and_again_are_shown_once() => Check("""
          OneTill.cs, in the order in which it ran:

          thread 1                             | thread 2
          -------------------------------------+-------------------------------------
          11: Begin()                          |
          12: while (taken) { }   spins        |
                                               | 12: while (taken) { }   spins
          (these 2 lines, 5,000 times in all)
          14: End()                            |
        """,
        [
            new(1, Line(11, "Begin()"), "", null, 0),
            .. Enumerable.Range(0, 10_000).Select(i => new Step(1 + i % 2, Line(12, "while (taken) { }"), "spins", null, 0)),
            new(1, Line(14, "End()"), "", null, 0),
        ]);

    [Fact]
    public void Long_values_are_shortened_and_a_missing_source_names_what_is_read() => Check("""
          OneTill.cs, in the order in which it ran:

          thread 1
          ----------------------------------------------------------------------------
          12:   reads Till.Name aaaaaaaaaaaaaaaaaaaaaa..
        """, new Step(1, Line(12, ""), "reads Till.Name", new string('a', 100), 0));

    [Fact]
    public void Memory_that_no_two_race_for_is_left_out() => Assert.Equal(Text("""
          OneTill.cs, in the order in which it ran:

          main                                 | thread 1
          -------------------------------------+-------------------------------------
          4: one.Start();   starts a thread    |
                                               | 7: pay(till, prices[0]);
                                               |      reads total 0, reads element 0
                                               |      10
          5: prices[0] = 20;   writes 20       |
        """), string.Join('\n', StepColumns.Of(
        [
            new(0, Line(3, "till = new Till();"), "writes till", "a Till", 0),
            new(0, Line(4, "one.Start();"), "starts a thread", null, 0),
            new(1, Line(7, "pay(till, prices[0]);"), "reads till", "a Till", 0),
            new(1, Line(7, "pay(till, prices[0]);"), "reads Till.total", "0", 0),
            new(1, Line(7, "pay(till, prices[0]);"), "reads element 0", "10", 0) { Object = 1 },
            new(0, Line(5, "prices[0] = 20;"), "writes element 0", "20", 0) { Object = 1 },
            new(0, Line(6, "expected = [30];"), "writes element 0", "30", 0) { Object = 2 },
        ], [Main, Thread(1)], PictureStyle.Ascii, new HashSet<string> { "Till.total", "element 0" })));

    [Fact]
    public void Where_nothing_is_raced_for_all_memory_is_shown() => Assert.Contains(
        "  12: till = null;   writes null",
        StepColumns.Of([new(1, Line(12, "till = null;"), "writes till", "null", 0)], [Main, Thread(1)], PictureStyle.Ascii, new HashSet<string>()));

    [Fact]
    public void Each_step_of_a_written_schedule_stands_by_itself() => Assert.Equal(Text("""
          OneTill.cs, in the order in which it ran:

          main                                 | thread 1
          -------------------------------------+-------------------------------------
                                               |  9: total += 5;   reads 0
                                               |  9: total += 5;   writes 5
          12: a + b;   reads a 5, reads b 0    |
        """), string.Join('\n', StepColumns.Of(
        [
            new(1, Line(9, "total += 5;"), "reads total", "0", 0), new(1, Line(9, "total += 5;"), "writes total", "5", 0),
            new(0, Line(12, "a + b;"), "reads a", "5", 0), new(0, Line(12, "a + b;"), "reads b", "0", 0),
        ], [Main, Thread(1)], PictureStyle.Ascii, isEach: true)));

    [Fact]
    public void The_attendees_file_comes_first_and_the_given_code_only_sleeps() => Check("""
          OneTill.cs, in the order in which it and others ran:

          main                                 | thread 1
          -------------------------------------+-------------------------------------
          OneTillTests.cs:5: var till = new(); |
                queues work                    |
          OneTillTests.cs:6: Act();            |
                queues work                    |
                                               | Shop.cs:20:   sleeps
          at 1 s
                                               | Shop.cs:20:   wakes up
                                               | 12: lock (till)   takes the lock
        """,
        new(0, At(5, "OneTillTests.cs", "var till = new();"), "queues work", null, 0),
        new(0, At(6, "OneTillTests.cs", "Act();"), "queues work", null, 0),
        new(1, new SourceLine("/shop/shop/Shop.cs", 20, "Thread.Sleep(1000);"), "sleeps", null, 0),
        new(1, new SourceLine("/shop/shop/Shop.cs", 20, "Thread.Sleep(1000);"), "sleeps", null, 1),
        [new(1, Line(12, "lock (till)"), "waits for the lock", null, 1)]);

    [Fact]
    public void No_steps_give_no_lines() => Assert.Empty(StepColumns.Of([], [], PictureStyle.Unicode));

    private static SourceLine Line(int line, string text) => At(line, "OneTill.cs", text);

    private static void Check(string expected, Step one, Step two, Step three, Step four, Step[] more) => Check(expected, [one, two, three, four, .. more]);

    private static void Check(string expected, params Step[] steps)
    {
        var lines = StepColumns.Of(steps, [Main, Thread(1), Thread(2), Thread(3)], PictureStyle.Ascii);
        Assert.Equal(Text(expected), string.Join('\n', lines));
        Assert.All(lines, line => Assert.True(TextWidth.Of(line) <= 80 && line.All(char.IsAscii), line));
    }
}
