using System.Xml.Linq;
using ConcurrencyWorkshop.Board.Report;
using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Kit.Tests.Board;

/// <summary>The report: what it holds, that it says the same twice, and that it destroys nothing.</summary>
public class ReportTests(ReportFixture made) : IClassFixture<ReportFixture>
{
    [Fact]
    public void It_is_written_whatever_the_verdicts_are()
    {
        Assert.Equal(0, made.Code);
        Assert.EndsWith($"Written: {made.File}\n", made.Output);
        Assert.Contains("✔ two-orders: Both_orders_in_turn\n", made.Output);
        Assert.Contains("✘ one-till: No_payment_is_lost\n", made.Output);
    }

    [Fact]
    public void Each_exercise_has_its_section_its_verdict_and_its_time()
    {
        var page = ReportPage.Read(made.Html);
        var sections = page.WithClass("exercise").ToList();

        Assert.Equal(38, sections.Count);
        Assert.Equal(38, page.Descendants("nav").Single().Descendants("a").Count());
        Assert.All(sections, section => Assert.Matches(@"judged in \d+\.\d s$", section.Elements("p").First().Value));
        string[] solved = ["two-orders", "two-threads", "two-trays"];
        foreach (var section in sections)
        {
            var name = section.Descendants("h2").Single().Value;
            var verdict = section.Elements("div").First().WithClass("verdict").Single().Value;
            // The constant of two-trays is in its solution, so that is green with the schedule that breaks the given code.
            Assert.Equal((name, solved.Contains(name) ? "✔ green" : "✘ red"), (name, verdict));
        }

        Assert.Equal(["✔ 3 green", "✘ 35 red"], page.WithClass("sum").Single().Elements("li").Select(item => item.Value));
    }

    [Fact]
    public void Code_that_ends_its_process_is_red_and_all_others_are_there()
    {
        string Said(string id) => ReportPage.Read(made.Html).WithClass("exercise").Single(section => section.Attribute("id")!.Value == "x-" + id).Value;

        Assert.Contains("exit code 3 (Environment.Exit)", Said("exits-at-once"));
        Assert.Contains("System.InvalidOperationException: Panda", Said("throws-aside"));
        Assert.Contains("Loops made no progress for 10 s", Said("never-comes-back"));
        Assert.Contains("No failure found in all interleavings", Said("never-comes-back"));
    }

    [Fact]
    public void It_needs_no_script_and_nothing_from_elsewhere()
    {
        var page = ReportPage.Read(made.Html);

        Assert.Empty(page.Descendants("script"));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src"),
            attribute => Assert.Matches("^(#|data:)", attribute.Value));
        Assert.DoesNotContain("@import", made.Html);
        Assert.DoesNotMatch(@"url\((?!#)", made.Html);
    }

    [Fact]
    public void What_names_something_names_one_thing_that_is_there()
    {
        var page = ReportPage.Read(made.Html);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        var named = page.Descendants().Attributes("aria-labelledby").SelectMany(names => names.Value.Split(' '))
            .Concat(page.Descendants("a").Select(link => link.Attribute("href")!.Value[1..]));
        Assert.All(named, name => Assert.Contains(name, ids));
    }

    [Fact]
    public void The_texts_of_a_picture_say_what_the_picture_says()
    {
        var figures = ReportPage.Read(made.Html).Descendants("figure").ToList();

        Assert.True(figures.Count > 60, $"{figures.Count} figures");
        foreach (var figure in figures)
        {
            var picture = figure.Element("svg")!;
            var drawn = ReportPage.Drawn(picture);
            Assert.Equal("img", (string?)picture.Attribute("role"));
            Assert.Equal(drawn, ReportPage.Described(picture));
            Assert.Equal(drawn, ReportPage.Listed(figure));
        }

        Assert.Contains(figures, figure => ReportPage.Drawn(figure.Element("svg")!).Count > 2);
    }

    [Fact]
    public void Every_snapshot_stands_in_it_as_the_expected_picture()
    {
        var page = ReportPage.Read(made.Html);
        foreach (var file in Directory.EnumerateFiles(TemplatesFolder(), "*.verified.txt", SearchOption.AllDirectories))
        {
            var expected = SnapshotText.Read(SnapshotFile.Normalise(File.ReadAllText(file)));
            Assert.NotNull(expected);
            var test = Path.GetFileName(file).Split('.')[1].Replace('_', ' ');
            var section = page.WithClass("exercise").Single(section => section.Attribute("id")!.Value == $"x-{Path.GetFileName(Path.GetDirectoryName(file))}");
            var figure = section.Descendants("figure").Single(figure => figure.Descendants("title").Single().Value == $"Expected: the schedule of {test}");
            Assert.Equal(
                expected.Rows.SelectMany(row => row.Segments.Select(segment => (row.Name, SvgPicture.Word(segment.Activity), segment.From, segment.To))),
                ReportPage.Drawn(figure.Element("svg")!));
        }
    }

    [Fact]
    public void A_counterexample_is_a_table_with_a_column_for_each_thread()
    {
        var section = ReportPage.Read(made.Html).WithClass("exercise").Single(section => section.Descendants("h2").Single().Value == "one-till");
        var table = section.WithClass("steps").Last();

        Assert.Equal(["Step", "main", "thread 1", "thread 2"], table.Element("thead")!.Descendants("th").Select(cell => cell.Value));
        var steps = table.Element("tbody")!.Elements("tr").Select(row => row.Elements("td").ToList()).ToList();
        Assert.All(steps, step => Assert.Single(step, cell => cell.Value.Length > 0));
        string[] lanes = ["main", "thread 1", "thread 2"];
        Assert.All(steps, step => Assert.Equal(lanes[step.FindIndex(cell => cell.Value.Length > 0)], step.Single(cell => cell.Value.Length > 0).Attribute("data-lane")!.Value));
        Assert.Contains(steps, step => step[1].Value.Contains("reads 0", StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_names_and_values_say_stays_text()
    {
        const string hostile = "</title><script>alert('x')</script>&\"\u0007\ud800";
        var where = new SourceLine("/a/<b>.cs", 3, "if (a < b && c > d) { \"x\" }");
        var test = new ReportTest(new TestName("1", "x\"><i>", hostile), Verdict.Failed, hostile + "\n\n  " + hostile)
        {
            Yours = new ReportPicture([new ReportRow(hostile, hostile, 0, 1_000_000, RowEnd.Faulted, [new Segment(0, 1_000_000, Activity.Working)])], 1_000_000),
            Steps = [new Step(0, where, "writes " + hostile, hostile, 0)],
            Lanes = [new LaneFact(0, hostile, LaneKind.Main, 0, -1, where)],
            Coverage = hostile,
        };

        var html = HtmlPage.Of([test], null, DateTimeOffset.UnixEpoch);
        var page = ReportPage.Read(html);

        Assert.Empty(page.Descendants("script"));
        Assert.Empty(page.Descendants("i"));
        Assert.Contains(page.Descendants("code"), code => code.Value == "3 if (a < b && c > d) { \"x\" }");
        Assert.DoesNotContain('\u0007', html);
        Assert.Contains("u0007", html);
    }

    [Fact]
    public void A_file_that_is_no_report_stays_as_it_is()
    {
        var folder = Directory.CreateTempSubdirectory("report-");
        try
        {
            var mine = Path.Combine(folder.FullName, "mine.html");
            File.WriteAllText(mine, "<!DOCTYPE html>\n<p>mine");
            Assert.Contains("is no report, so it stays as it is. Name another file", HtmlReport.Refusal(mine));
            var (code, output, _) = ExercisesProgram.Run(["report", mine]);
            Assert.Equal(2, code);
            Assert.Contains("stays as it is", output);
            Assert.Equal("<!DOCTYPE html>\n<p>mine", File.ReadAllText(mine));
            File.WriteAllText(mine, "");
            Assert.NotNull(HtmlReport.Refusal(mine));

            Assert.Contains("is a folder", HtmlReport.Refusal(folder.FullName));
            Assert.Contains("does not exist", HtmlReport.Refusal(Path.Combine(folder.FullName, "nowhere", "r.html")));
            Assert.Null(HtmlReport.Refusal(Path.Combine(folder.FullName, "new.html")));
            Assert.Null(HtmlReport.Refusal(made.File));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string TemplatesFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "templates", "races"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "templates");
    }
}
