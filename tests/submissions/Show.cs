using System.Diagnostics;

namespace ConcurrencyWorkshop.Submissions;

/// <summary>Shows what an attendee would read, for whoever writes exercises, messages and submissions.</summary>
internal static class Show
{
    /// <summary>Judges each submission once and prints its verdicts and messages.</summary>
    /// <param name="submissions">The submissions.</param>
    /// <returns>0 where each was judged rightly, else 1; 2 where there is none.</returns>
    internal static int Run(IReadOnlyList<Submission> submissions)
    {
        if (submissions.Count == 0)
        {
            Console.Error.WriteLine("No submission begins like that; 'list' names them all.");
            return 2;
        }

        var misjudged = 0;
        foreach (var submission in submissions)
        {
            var clock = Stopwatch.StartNew();
            var (judgement, problem) = Judge(submission);
            var complaint = judgement is null ? problem : judgement.Complaint;
            if (complaint is not null) misjudged++;
            Console.WriteLine($"===== {submission}: {(complaint is null ? "as it should be" : "MISJUDGED")}, {clock.Elapsed.TotalSeconds:0.0} s");
            Console.WriteLine(judgement is null ? problem : $"{judgement.Verdicts}\n\n{complaint ?? judgement.Messages}\n");
        }

        Console.WriteLine($"submissions: {submissions.Count}, misjudged: {misjudged}");
        return misjudged == 0 ? 0 : 1;
    }

    private static (Judgement? Judgement, string Problem) Judge(Submission submission)
    {
        try
        {
            return (Judgement.Of(submission, SubmissionCompiler.Load(submission, WorkFolder.Of(submission))), "");
        }
        catch (InvalidDataException error)
        {
            return (null, error.Message);
        }
    }
}
