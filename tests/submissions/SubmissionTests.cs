namespace ConcurrencyWorkshop.Submissions;

/// <summary>Each submission is judged as it should be: accepted, or rejected with a message that names the mistake.</summary>
public class SubmissionTests
{
    public static TheoryData<string> Names => [.. Corpus.Part(Environment.GetEnvironmentVariable("SUBMISSIONS_PART")).Select(s => s.ToString())];

    [Theory, MemberData(nameof(Names))]
    public void Is_judged_rightly(string name)
    {
        var submission = Corpus.All.Single(s => s.ToString() == name);
        var assembly = SubmissionCompiler.Load(submission, WorkFolder.Of(submission));
        var judgement = Judgement.Of(submission, assembly);
        if (judgement.Complaint is { } complaint) Assert.Fail(complaint);
    }

    [Fact]
    public void Each_exercise_has_a_starter_and_a_solution_and_submissions_of_both_kinds()
    {
        Assert.NotEmpty(Corpus.Exercises);
        foreach (var exercise in Corpus.Exercises.Keys)
        {
            Assert.Contains(Corpus.All, s => s.Exercise == exercise && s.Name.StartsWith("right/", StringComparison.Ordinal));
            Assert.Contains(Corpus.All, s => s.Exercise == exercise && s.Name.StartsWith("wrong/", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Serial: r002 was started only\n  after r001 (TwoThreads.cs:14)", "twothreads.cs; started only after R001", true)]
    [InlineData("r002 was started", "r002; joined", false)]
    [InlineData("r002 was started", "started r002", false)]
    public void A_message_names_the_mistake_with_every_phrase(string message, string phrases, bool names) =>
        Assert.Equal(names, Judgement.Names(message, phrases));

    [Theory]
    [InlineData("// expect: joined", true)]
    [InlineData("// accepted: nobody waits", false)]
    [InlineData("// accepted:", true)]
    [InlineData("namespace Exercises;", false)]
    public void A_first_line_that_does_not_fit_its_folder_is_refused(string line, bool isRight) =>
        Assert.Throws<InvalidDataException>(() => Corpus.ReadExpectation(line, isRight, "Answer.cs"));

    [Fact]
    public void A_repeat_that_comes_out_differently_is_counted()
    {
        var submission = Corpus.All[0];
        var before = new Baseline("A=Failed", "A: joined", "[1]");

        Assert.True(Repeats.Compare(before, before with { }, submission).AreZero);
        Assert.Equal(new RepeatCounts(0, 1, 0, 0), Repeats.Compare(before, before with { Verdicts = "A=Passed" }, submission));
        Assert.Equal(new RepeatCounts(0, 0, 1, 1), Repeats.Compare(before, before with { Messages = "", Trace = "[2]" }, submission));
        Assert.Equal(new RepeatCounts(1, 2, 3, 4), RepeatCounts.FromLine(new RepeatCounts(1, 2, 3, 4).ToLine()));
    }
}
