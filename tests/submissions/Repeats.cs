using System.Diagnostics;
using System.Reflection;

namespace ConcurrencyWorkshop.Submissions;

/// <summary>Judges the corpus again and again: nothing may ever come out differently.</summary>
internal static class Repeats
{
    private static readonly TimeSpan s_betweenProgress = TimeSpan.FromSeconds(10);

    /// <summary>Judges each submission so many times and prints what changed.</summary>
    /// <param name="repeats">How often.</param>
    /// <param name="submissions">The submissions.</param>
    /// <returns>0 where each was judged rightly and nothing changed, else 1.</returns>
    internal static int Run(int repeats, IReadOnlyList<Submission> submissions)
    {
        var loaded = new List<(Submission Submission, Assembly Assembly)>();
        foreach (var submission in submissions) loaded.Add((submission, SubmissionCompiler.Load(submission, WorkFolder.Of(submission))));

        var first = new Dictionary<Submission, Judgement>();
        int misjudged = 0, verdicts = 0, messages = 0, traces = 0;
        var clock = Stopwatch.StartNew();
        var told = TimeSpan.Zero;
        for (var repeat = 1; repeat <= repeats; repeat++)
        {
            foreach (var (submission, assembly) in loaded)
            {
                var judgement = Judgement.Of(submission, assembly);
                if (first.TryAdd(submission, judgement))
                {
                    if (judgement.Complaint is not { } complaint) continue;
                    misjudged++;
                    Console.WriteLine(complaint);
                    Console.WriteLine();
                    continue;
                }

                var before = first[submission];
                if (Changed("verdicts", before.Verdicts, judgement.Verdicts, submission, repeat)) verdicts++;
                if (Changed("messages", before.Messages, judgement.Messages, submission, repeat)) messages++;
                if (Changed("trace", before.Trace, judgement.Trace, submission, repeat)) traces++;
            }

            if (clock.Elapsed - told < s_betweenProgress) continue;
            told = clock.Elapsed;
            Console.WriteLine($"  {repeat} of {repeats} repeats, {told.TotalSeconds:0} s");
        }

        Console.WriteLine($"submissions: {submissions.Count}, repeats: {repeats}, misjudged: {misjudged}, "
            + $"verdicts changed: {verdicts}, messages changed: {messages}, traces changed: {traces}");
        return misjudged + verdicts + messages + traces == 0 && submissions.Count > 0 ? 0 : 1;
    }

    private static bool Changed(string what, string before, string now, Submission submission, int repeat)
    {
        if (before == now) return false;
        var at = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        Console.WriteLine($"{submission}, repeat {repeat}: the {what} changed\n  from …{Around(before, at)}\n  to   …{Around(now, at)}");
        return true;
    }

    private static string Around(string text, int at) =>
        text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 160)].ReplaceLineEndings(" ");
}
