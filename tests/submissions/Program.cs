using System.Globalization;
using System.Text;
using ConcurrencyWorkshop.Submissions;

Console.OutputEncoding = Encoding.UTF8;
switch (args)
{
    case [BusyMachine.Argument]:
        BusyMachine.Compute();
        return 0;
    case [RealProcess.Argument, var name]:
        RealProcess.Run(Corpus.All.Single(s => s.ToString() == name));
        return 0;
    case ["list"]:
        foreach (var submission in Corpus.All) Console.WriteLine($"{submission}{(submission.IsRight ? "" : $"   expects: {submission.Expect}")}");
        return 0;
    case ["show", .. var shown] when shown.Length > 0:
        return Show.Run(Corpus.Choose(shown));
    case ["repeat", var count, .. var rest] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var repeats) && repeats > 0:
        var wanted = rest.Where(r => r != "--busy").ToList();
        if (Corpus.Choose(wanted) is not { Count: > 0 } submissions)
        {
            Console.Error.WriteLine($"No submission begins with '{string.Join("' or '", wanted)}'; 'list' names them all.");
            return 2;
        }

        using (rest.Contains("--busy") ? new BusyMachine() : null)
            return Repeats.Run(repeats, submissions, wanted);
    case [Repeats.BatchArgument, var times, var baseline, .. var beginnings]:
        return Repeats.RunBatch(int.Parse(times, CultureInfo.InvariantCulture), baseline, Corpus.Choose(beginnings));
    default:
        Console.Error.WriteLine("""
            dotnet run --project tests/submissions -- list
            dotnet run --project tests/submissions -- show two-threads | two-threads/wrong/Name …
            dotnet run --project tests/submissions -- repeat 200 [two-threads | two-threads/wrong/Name …] [--busy]

            show judges each once and prints all that the tests say of it, rightly or not.
            repeat judges each submission so many times and compares verdicts, messages and traces;
            --busy keeps the machine busy meanwhile, with twice as many processes as it has cores.
            """);
        return 2;
}
