using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Kit.Tests.Running;

public class LineOfFieldsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("", "")]
    [InlineData("two\tcolumns", "two\r\nlines", @"C:\temp\new", "\\", "✘ Übung 练习")]
    public void Any_text_goes_on_one_line_and_comes_back(params string[] fields)
    {
        var line = LineOfFields.Join(fields);

        Assert.DoesNotContain('\n', line);
        Assert.DoesNotContain('\r', line);
        Assert.Equal(fields, LineOfFields.Split(line));
    }

    [Fact]
    public void A_report_comes_back_as_it_was_sent()
    {
        var test = new TestName("id", "two-threads", "Any_two(n: \"a\tb\")");
        var report = new WorkerReport(ReportKind.Ended)
        {
            Test = test,
            Result = new TestResult(test, Verdict.NotJudged, "line 1\nline 2", "out"),
            Text = "text",
            Stack = "at A\n at B",
            Code = -3,
            OnPool = true,
            Seconds = 1.0 / 3,
        };

        Assert.Equal(report, WorkerReport.FromLine(report.ToLine()));
        Assert.Equal(new WorkerReport(ReportKind.Done), WorkerReport.FromLine(new WorkerReport(ReportKind.Done).ToLine()));
    }

    [Fact]
    public void A_line_that_the_process_did_not_finish_is_no_report() =>
        Assert.Null(WorkerReport.FromLine(new WorkerReport(ReportKind.Done).ToLine()[..^3]));

    [Fact]
    public void An_order_comes_back_as_it_was_sent()
    {
        var order = WorkerOrder.FromLine(new WorkerOrder(["two-threads", ""], [], Live: true, Ascii: false).ToLine());

        Assert.Equal(["two-threads", ""], order.Exercises);
        Assert.Empty(order.Done);
        Assert.True(order.Live);
        Assert.False(order.Ascii);
        Assert.Equal(["a", "b"], WorkerOrder.FromLine(new WorkerOrder([""], ["a", "b"], false, true).ToLine()).Done);
    }
}
