using System.Globalization;
using ConcurrencyWorkshop.Exploring;
using ConcurrencyWorkshop.Recording;

namespace ConcurrencyWorkshop.Kit.Tests.Engine;

/// <summary>A verdict is the same on every run: so are the number of schedules, the counterexample and its text.</summary>
public class DeterminismTests
{
    // The repeats of the submissions are those that count; these find at once what is grossly wrong.
    const int Repeats = 6;

    static readonly SimulationOptions options = new() { MaxSchedules = 300 };

    public static TheoryData<string> Names => [.. Scenarios.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_search_finds_the_same(string name)
    {
        var first = Fingerprint(name);
        for (var i = 1; i < Repeats; i++) Assert.Equal(first, Fingerprint(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_run_records_the_same(string name)
    {
        var first = Recorded(name);
        for (var i = 1; i < Repeats; i++) Assert.Equal(first, Recorded(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_failing_schedule_fails_again_the_same_way(string name)
    {
        void Scenario() => Scenarios.All[name]();
        var found = Simulate.TryExplore(Scenario, options);
        if (found.FailingSchedule is not { } schedule) return;
        var again = Simulate.TryReplay(Scenario, schedule, options);
        Assert.Equal(found.Verdict, again.Verdict);
        Assert.Equal(found.Problem, again.Problem);
        Assert.Equal(found.Counterexample, again.Counterexample);
    }

    [Fact]
    public void A_schedule_knows_no_line_of_the_one_before()
    {
        Simulate.Run(() => Thread.Sleep(10));
        var schedule = Simulate.TryRun(() => NoPaper());
        Assert.Equal("DeterminismTests.cs", schedule.Where.File);
        Assert.DoesNotContain("Simulate", schedule.Where.Text);
        Assert.Contains($"({schedule.Where})", schedule.Problem);
    }

    [Fact]
    public void Numbers_are_written_the_same_whatever_the_machine_speaks()
    {
        var (before, foreign) = (CultureInfo.DefaultThreadCurrentCulture, (CultureInfo)CultureInfo.InvariantCulture.Clone());
        foreign.NumberFormat.NumberDecimalSeparator = ",";
        Assert.Equal("0,5", 0.5.ToString(foreign));
        CultureInfo.DefaultThreadCurrentCulture = foreign;
        try
        {
            // Nothing is asserted outside of it: another test's simulation may choose the one culture first.
            Assert.Equal("0.5 s", Simulate.Run(() => $"{0.5} s").Result);
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = before;
        }
    }

    [Fact]
    public void Right_ones_pass_and_wrong_ones_fail()
    {
        string[] wrong =
        [
            "lost update", "interlocked and plain", "two locks crossed", "try and give up", "lost wake-up", "sleep instead of join", "sleep long enough",
            "racing tasks", "first of two", "delays in order", "async lost update", "pool work", "dictionary in two threads", "get, then set",
            "double-checked", "exception on a thread", "three threads",
        ];
        var failed = Scenarios.All.Keys.Where(name => Simulate.TryExplore(() => Scenarios.All[name](), new()).Verdict == Verdict.Failed);
        Assert.Equal(wrong.Order(), failed.Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("b|0")]
    [InlineData("x||0*3")]
    [InlineData("f||0*y")]
    [InlineData("f||0*1*2")]
    [InlineData("f||one")]
    [InlineData("f||-1")]
    [InlineData("f||0*99999999999")]
    [InlineData("f||0*999999999")]
    [InlineData("f||(0 1)*999999999")]
    [InlineData("f||(0 1")]
    [InlineData("f||(0 1)*x")]
    public void A_text_that_is_no_schedule_is_refused(string text)
    {
        var error = Assert.Throws<FormatException>(() => Simulate.TryReplay(() => { }, text));
        Assert.Contains("is not a schedule", error.Message);
        Assert.Contains("FailingSchedule", error.Message);
    }

    [Fact]
    public void Threads_that_go_round_in_turn_are_said_in_one_word()
    {
        var turns = Enumerable.Range(0, 50).SelectMany(_ => new[] { 1, 1, 2 });
        var choices = new Choices(IsBounded: false, [0, 0, .. turns, 3, 4, 3, 4, 5, 5], []);
        var sources = new SourceMap();
        var text = choices.ToText(sources);
        Assert.Equal("f||0*2 (1*2 2)*50 3 4 3 4 5*2", text);
        Assert.Equal(choices.Taken, Choices.Parse(text, sources).Taken);
    }

    static void NoPaper() => throw new InvalidOperationException("no paper");

    static string Fingerprint(string name)
    {
        var found = Simulate.TryExplore(() => Scenarios.All[name](), options);
        return string.Create(CultureInfo.InvariantCulture,
            $"{found.Verdict} {found.Schedules} {found.Coverage} {found.Problem} {found.FailingSchedule}\n{string.Join("\n", found.Counterexample)}");
    }

    static string Recorded(string name)
    {
        var schedule = Simulate.TryRun(() => Scenarios.All[name]());
        return string.Create(CultureInfo.InvariantCulture,
            $"{schedule.Verdict} {schedule.Duration} {schedule.Problem}\n{string.Join("\n", schedule.Spans)}\n{string.Join("\n", schedule.Calls)}\n{string.Join("\n", schedule.Handovers)}");
    }
}
