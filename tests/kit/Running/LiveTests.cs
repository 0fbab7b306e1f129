using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Kit.Tests.Running;

public class LiveTests
{
    [Fact]
    public void An_exercise_runs_in_real_time_and_tells_its_rows_line_by_line_where_nothing_can_be_drawn_over()
    {
        var (code, output, _) = AttendeeProgram.Run(["live", "in-real-time"]);

        Assert.Equal(0, code);
        Assert.StartsWith("in-real-time in real time\n", output);
        var lines = output.Split('\n').Select(l => l.Trim()).ToList();
        var first = lines.FindIndex(l => l.EndsWith("r001 ends", StringComparison.Ordinal));
        var second = lines.FindIndex(l => l.EndsWith("r002 ends", StringComparison.Ordinal));
        Assert.True(lines.FindIndex(l => l.EndsWith("r002 begins", StringComparison.Ordinal)) is > 0 and var began && began < first && first < second, output);
        Assert.Contains(lines, l => l.StartsWith("r001        ━━━━", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("r002        ━━━━━━━━", StringComparison.Ordinal));
        Assert.Contains("both served", output);
        Assert.Contains("in real time. What the tests say of it: dotnet run -- in-real-time", output);
        Assert.DoesNotContain("\e", output);
    }

    [Fact]
    public void A_process_that_dies_in_real_time_is_told_as_such()
    {
        var (code, output, _) = AttendeeProgram.Run(["live", "dying-in-real-time"]);

        Assert.Equal(1, code);
        Assert.Contains("r001 begins", output);
        Assert.Contains("An unhandled exception on a raw thread would end the process", output);
    }

    [Fact]
    public void Code_that_loops_for_ever_in_real_time_is_ended_and_told_as_such()
    {
        var (code, output, _) = AttendeeProgram.Run(["live", "looping-in-real-time", "--watchdog", "2"]);

        Assert.Equal(1, code);
        Assert.Contains("r001        ━━━━━", output);
        Assert.Contains("For 2 s no row began or ended and nothing was printed: an endless loop", output);
    }

    [Fact]
    public void An_error_that_the_scenario_lets_through_is_shown_with_its_line()
    {
        var (code, output, _) = AttendeeProgram.Run(["live", "throwing-in-real-time"]);

        Assert.Equal(0, code);
        Assert.Contains("It threw System.InvalidOperationException: Panda (FaultsTests.cs:", output);
    }

    [Fact]
    public void An_exercise_without_a_scenario_is_not_runnable_in_real_time()
    {
        var (code, output, _) = AttendeeProgram.Run(["live", "all-right"]);

        Assert.Equal(2, code);
        Assert.Contains("all-right has no test that runs a scenario", output);
    }

    [Fact]
    public void Rows_are_drawn_to_scale_from_their_beginning_to_their_end_or_to_now()
    {
        var rows = new LiveRows();
        rows.Begin("r001", 0);
        rows.End("r001", 2);
        rows.Begin("r002", 2);

        Assert.Equal(
            [
                "            0s        1s        2s        3s",
                "r001        ━━━━━━━━━━━━━━━━━━━━ 2.0 s",
                "r002                            ━━━━━━━━━━ 1.0 s ...",
            ],
            rows.Draw(now: 3, width: 80, isUnicode: true));
    }

    [Fact]
    public void A_row_that_comes_again_keeps_its_line_and_a_long_run_is_drawn_smaller()
    {
        var rows = new LiveRows();
        rows.Begin("r001", 0);
        rows.End("r001", 4);
        rows.Begin("r001", 8);
        rows.End("r001", 10);

        var lines = rows.Draw(now: 10, width: 80, isUnicode: false);

        Assert.Equal(
            [
                "            0s   1s   2s   3s   4s   5s   6s   7s   8s   9s   10s",
                "r001        ====================                    ========== 2.0 s",
            ],
            lines);
    }

    [Fact]
    public void A_run_of_minutes_still_fits_its_width()
    {
        var rows = new LiveRows();
        rows.Begin("an order with a long name", 0);

        Assert.All(rows.Draw(now: 600, width: 80, isUnicode: false), line => Assert.InRange(line.Length, 1, 80));
    }
}
