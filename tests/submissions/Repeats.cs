using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ConcurrencyWorkshop.Submissions;

/// <summary>
/// Judges the corpus again and again: nothing may ever come out differently, neither in one process nor in another,
/// where hash codes, addresses and start-up differ, and the language of the machine.
/// </summary>
internal static class Repeats
{
    /// <summary>The argument that makes the program the process of one batch.</summary>
    internal const string BatchArgument = "batch";

    private const int RepeatsOfAProcess = 25;

    /// <summary>Judges each submission so many times, in batches of a process each, and prints what changed.</summary>
    /// <param name="repeats">How often.</param>
    /// <param name="submissions">The submissions.</param>
    /// <param name="wanted">The arguments that chose them.</param>
    /// <returns>0 where each was judged rightly and nothing changed, else 1.</returns>
    internal static int Run(int repeats, IReadOnlyList<Submission> submissions, IReadOnlyList<string> wanted)
    {
        var baseline = Path.Combine(AppContext.BaseDirectory, "baseline.json");
        File.Delete(baseline);
        if (Directory.Exists(WorkFolder.Root)) Directory.Delete(WorkFolder.Root, recursive: true);
        var clock = Stopwatch.StartNew();
        var sum = new RepeatCounts();
        for (var done = 0; done < repeats;)
        {
            // Two processes at least, so that one is always compared with another.
            var batch = Math.Min(repeats - done, done == 0 ? Math.Min(RepeatsOfAProcess, (repeats + 1) / 2) : RepeatsOfAProcess);
            if (RunProcess(batch, baseline, wanted) is not { } counts)
            {
                Console.WriteLine("A process that judged submissions died; nothing that they do may end it.");
                return 1;
            }

            sum += counts;
            done += batch;
            Console.WriteLine($"  {done} of {repeats} repeats, {clock.Elapsed.TotalSeconds:0} s");
        }

        Console.WriteLine($"submissions: {submissions.Count}, repeats: {repeats}, misjudged: {sum.Misjudged}, "
            + $"verdicts changed: {sum.Verdicts}, messages changed: {sum.Messages}, traces changed: {sum.Traces}");
        return sum.AreZero ? 0 : 1;
    }

    /// <summary>Judges each submission so many times in this process and prints the counts.</summary>
    internal static int RunBatch(int repeats, string baselineFile, IReadOnlyList<Submission> submissions)
    {
        var loaded = submissions.Select(s => (Submission: s, Assembly: SubmissionCompiler.Load(s, WorkFolder.Of(s), reuse: true))).ToList();
        var baselines = Baseline.Read(baselineFile);
        var counts = new RepeatCounts();
        for (var repeat = 1; repeat <= repeats; repeat++)
        {
            foreach (var (submission, assembly) in loaded)
            {
                var judgement = Judgement.Of(submission, assembly);
                if (baselines.TryAdd(submission.ToString(), Baseline.Of(judgement)))
                {
                    if (judgement.Complaint is not { } complaint) continue;
                    Console.WriteLine(complaint + "\n");
                    counts += new RepeatCounts(1, 0, 0, 0);
                    continue;
                }

                counts += Compare(baselines[submission.ToString()], Baseline.Of(judgement), submission);
            }
        }

        Baseline.Write(baselineFile, baselines);
        Console.WriteLine(counts.ToLine());
        return 0;
    }

    /// <summary>Counts what changed, and prints the first difference of each.</summary>
    internal static RepeatCounts Compare(Baseline before, Baseline now, Submission submission) => new(
        0,
        Changed("verdicts", before.Verdicts, now.Verdicts, submission),
        Changed("messages", before.Messages, now.Messages, submission),
        Changed("trace", before.Trace, now.Trace, submission));

    private static int Changed(string what, string before, string now, Submission submission)
    {
        if (before == now) return 0;
        var at = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        Console.WriteLine($"{submission}: the {what} changed\n  from …{Around(before, at)}\n  to   …{Around(now, at)}");
        return 1;
    }

    private static string Around(string text, int at) =>
        text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 160)].ReplaceLineEndings(" ");

    /// <summary>Runs a batch in a process of its own; null where that died.</summary>
    private static RepeatCounts? RunProcess(int repeats, string baseline, IReadOnlyList<string> wanted)
    {
        var start = Self.Start([BatchArgument, repeats.ToString(CultureInfo.InvariantCulture), baseline, .. wanted]);
        start.RedirectStandardOutput = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        // One who writes numbers in another way is to be told the same as the first. Where .NET asks the system and not the
        // environment for its language, all of them write as the system does.
        if (File.Exists(baseline)) start.Environment["LC_ALL"] = "de_DE.UTF-8";
        using var process = Process.Start(start)!;
        RepeatCounts? counts = null;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (RepeatCounts.FromLine(line) is { } found) counts = found;
            else Console.WriteLine(line);
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? counts : null;
    }
}
