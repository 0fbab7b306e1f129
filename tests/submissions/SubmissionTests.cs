namespace ConcurrencyWorkshop.Submissions;

/// <summary>Each submission is judged as it should be: accepted, or rejected with a message that names the mistake.</summary>
public class SubmissionTests
{
    public static TheoryData<string> Names => [.. Corpus.All.Select(s => s.ToString())];

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
    [InlineData("r002 was started only after\n  r001 had been joined", "joined started R002", true)]
    [InlineData("r002 was started", "start", false)]
    [InlineData("use Thread.Join instead.", "Thread.Join", true)]
    [InlineData("takes 4 s", "", true)]
    public void A_message_names_the_mistake_with_whole_words_in_any_order(string message, string words, bool names) =>
        Assert.Equal(names, Judgement.Names(message, words));

    [Theory]
    [InlineData("// expect: joined", true)]
    [InlineData("// accepted: nobody waits", false)]
    [InlineData("// accepted:", true)]
    [InlineData("namespace Exercises;", false)]
    public void A_first_line_that_does_not_fit_its_folder_is_refused(string line, bool isRight) =>
        Assert.Throws<InvalidDataException>(() => Corpus.ReadExpectation(line, isRight, "Answer.cs"));
}
