using ConcurrencyWorkshop.Pictures;
using static ConcurrencyWorkshop.Kit.Tests.Facts;

namespace ConcurrencyWorkshop.Kit.Tests;

public class SnapshotTextTests
{
    [Fact]
    public void Rows_are_orders_and_ten_columns_are_a_second() => Check("""
              0s        1s        2s
        r001  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
        r002            ██████████

        █ working   ▒ waiting
        """, 2, Row("r002", 2, 1, 2, 11, Span(1, 2, Activity.Working)), Row("r001", 1, 0, 2, 10));

    [Fact]
    public void Each_activity_has_its_mark_and_each_end_its_word() => Check("""
              0s        1s        2s        3s        4s
        r001  ▒▒▒▒▒▒▒▒▒▒██████████××××××××××·········· cancelled
        r002       │ failed
        r003            ────────── unfinished

        █ working   ▒ waiting   × blocked   · ready   ─ not over   │ took no time
        """, 4,
        Row("r001", 1, 0, 4, 10, Span(0, 1), Span(1, 2, Activity.Working), Span(2, 3, Activity.Blocked), Span(3, 4, Activity.Ready)) with { How = RowEnd.Canceled },
        Row("r002", 2, 0.5, 0.5, 11) with { How = RowEnd.Faulted },
        Row("r003", 2, 1, 2, 11) with { How = RowEnd.Unfinished, Spans = [] });

    [Fact]
    public void Rows_of_one_name_are_in_order_of_begin_and_alike_whoever_came_first()
    {
        var (one, two, three) = (Row("r001", 1, 0, 2, 10, Span(0, 1), Span(1, 2, Activity.Working)), Row("r001", 2, 0, 2, 10), Row("r001", 3, 1, 2, 10));
        Check("""
                  0s        1s        2s
            r001  ▒▒▒▒▒▒▒▒▒▒██████████
            r001  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
            r001            ▒▒▒▒▒▒▒▒▒▒

            █ working   ▒ waiting
            """, 2, one, two, three);
        Assert.Equal(SnapshotText.Write(Expect(2, one, two, three)), SnapshotText.Write(Expect(2, three, two, one)));
    }

    [Fact]
    public void Names_may_be_wide_or_long() => Check("""
                  0s        1s        2s        3s        4s
        café      ▒▒▒▒▒▒▒▒▒▒
        the order of the customer who never says what it is for
                                      ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
        照片一号  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

        ▒ waiting
        """, 4, Row("照片一号", 1, 0, 2, 10), Row("café", 1, 0, 1, 10), Row("the order of the customer\nwho never  says what it is for", 1, 2, 4, 10));

    [Theory]
    [InlineData(0, "0s")]
    [InlineData(0.001, "0ms       0.2ms     0.4ms     0.6ms     0.8ms     1ms")]
    [InlineData(0.5, "0s        0.1s      0.2s      0.3s      0.4s      0.5s")]
    [InlineData(2.5, "0s        1s        2s   2.5s")]
    [InlineData(5, "0s        1s        2s        3s        4s        5s")]
    [InlineData(10, "0s   1s   2s   3s   4s   5s   6s   7s   8s   9s   10s")]
    [InlineData(30, "0s   5s   10s  15s  20s  25s  30s")]
    [InlineData(600, "0s          2min        4min        6min        8min        10min")]
    [InlineData(3600, "0s        10min     20min     30min     40min     50min     60min")]
    [InlineData(86400, "0s        5h        10h       15h       20h     24h")]
    public void The_scale_suits_the_duration(double duration, string ruler)
    {
        var text = SnapshotText.Write(Expect(duration, Row("r", 1, 0, duration, 10)));
        Assert.Equal(ruler, text.Split('\n')[0].Trim());
    }

    [Fact]
    public void A_moment_between_two_columns_is_said_in_figures() => Check("""
              0s        1s        2s        3s
        r001  ▒▒▒▒
              ▒ 0s-0.333333s
        r002     ▒▒▒▒▒▒▒····················
              ▒ 0.333333s-1s  █ 1s-1.0001s  · 1.0001s-3s

        █ working   ▒ waiting   · ready
        """, 3, Row("r001", 1, 0, 1 / 3.0, 10),
        Row("r002", 2, 1 / 3.0, 3, 11, Span(1 / 3.0, 1), Span(1, 1.0001, Activity.Working), Span(1.0001, 3, Activity.Ready)));

    [Fact]
    public void Sums_of_doubles_are_the_moments_they_mean() =>
        Assert.Equal(SnapshotText.Write(Expect(0.3, Row("r001", 1, 0, 0.3, 10))), SnapshotText.Write(Expect(0.1 + 0.2, Row("r001", 1, 0, 0.1 + 0.2, 10))));

    [Fact]
    public void A_row_may_outlast_the_scenario() => Check("""
              0s        1s        2s
        r001  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ unfinished

        The scenario was over at 1 s
        ▒ waiting
        """, 1, Row("r001", 1, 0, 2, 10) with { How = RowEnd.Unfinished });

    [Fact]
    public void Nothing_to_draw_is_said() => Check("""
        0s        1s        2s
        (no rows)
        """, 2);

    [Fact]
    public void Spans_at_the_same_time_show_the_work_and_those_outside_the_row_nothing() => Check("""
              0s        1s        2s        3s
        r001            ██████████▒▒▒▒▒▒▒▒▒▒

        █ working   ▒ waiting
        """, 3, Row("r001", 1, 1, 3, 10, Span(0, 4), Span(1, 2, Activity.Working), Span(1, 2, Activity.Blocked)));

    [Theory]
    [InlineData("0s        1s        2s")]
    [InlineData("      0s        1s        2s\nr001  ▒▒▒▒▒?▒▒▒▒\n\n▒ waiting")]
    [InlineData("      0s        1s        2s\nr001  ▒▒▒▒▒▒▒▒▒▒ \n\n▒ waiting")]
    [InlineData("      0s        1s        2s\nr001 ▒▒▒▒▒▒▒▒▒▒▒▒\n\n▒ waiting")]
    [InlineData("hello")]
    [InlineData("")]
    public void What_the_kit_did_not_write_is_not_read(string text) => Assert.Null(SnapshotText.Read(text));

    [Fact]
    public void Any_picture_fits_and_reads_back()
    {
        string[] names = ["r001", "r002", "照片", "the order of the customer who never says what", "é", "", "a  b", "x\ty", "0s", "(no rows)", "▒▒", "🖨 print"];
        double[] units = [1, 0.5, 0.1, 0.25, 0.001, 0.0003, 60, 1 / 3.0, 1800];
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
        {
            var unit = units[random.Next(units.Length)];
            double Time() => random.Next(20) * unit;
            var rows = Enumerable.Range(0, random.Next(6)).Select(_ =>
            {
                var times = new[] { Time(), Time(), Time(), Time() }.Order().ToArray();
                var spans = times.Zip(times.Skip(1), (from, to) => Span(from, to, (Activity)random.Next(4))).Where(_ => random.Next(5) > 0).ToArray();
                return Row(names[random.Next(names.Length)], 1, times[0], times[3], 10) with { Spans = spans, How = (RowEnd)random.Next(4) };
            }).ToArray();
            var picture = Expect(Time(), rows);

            var text = SnapshotText.Write(picture);
            var read = SnapshotText.Read(text);

            Assert.True(read is not null, text);
            Assert.Equal(picture.Duration, read.Duration);
            Assert.Equal(picture.Rows.Count, read.Rows.Count);
            Assert.All(picture.Rows.Zip(read.Rows), rows => Assert.True(rows.First.Shows(rows.Second), text));
            Assert.Equal(text, SnapshotText.Write(read));
            Assert.Equal(text, SnapshotText.Write(Expect(Moment(picture), [.. rows.Reverse()])));
            Assert.All(text.Split('\n'), line => Assert.True(TextWidth.Of(line) <= 80 && line == line.TrimEnd(), text));
        }

        static double Moment(Picture picture) => picture.Duration / 1e6;
    }

    private static void Check(string expected, double duration, params Row[] rows)
    {
        var picture = Expect(duration, rows);
        var text = SnapshotText.Write(picture);
        Assert.Equal(Text(expected), text);
        var read = SnapshotText.Read(text);
        Assert.NotNull(read);
        Assert.Equal(picture.Duration, read.Duration);
        Assert.All(picture.Rows.Zip(read.Rows), pair => Assert.True(pair.First.Shows(pair.Second)));
    }
}
