using ConcurrencyWorkshop.Board;
using ConcurrencyWorkshop.Board.Screen;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

/// <summary>Notes what the board asks of its judge.</summary>
internal sealed class FakeJudge : IResidentJudge
{
    internal List<string> Asked { get; } = [];

    public event Action<ResidentExercise>? Changed;

    public event Action<string?>? Noticed;

    public void Start(string current) => Asked.Add($"start {current}");

    public void Focus(string current) => Asked.Add($"focus {current}");

    public void Again(string exercise) => Asked.Add($"again {exercise}");

    public void Dispose() => Asked.Add("dispose");

    internal void Tell(ResidentExercise exercise) => Changed?.Invoke(exercise);

    internal void Tell(string notice) => Noticed?.Invoke(notice);
}

/// <summary>Notes what the board asks of its terminal's owner.</summary>
internal sealed class FakeHost : IBoardHost
{
    internal List<string> Asked { get; } = [];

    public void Live(BoardExercise exercise) => Asked.Add($"live {exercise.Id}");

    public void Play(BoardExercise exercise) => Asked.Add($"play {exercise.Id}");

    public string Report()
    {
        Asked.Add("report");
        return "";
    }

    public string Open(string file, int? line)
    {
        Asked.Add($"open {file}:{line}");
        return $"Opened {file}.";
    }
}

/// <summary>What a judge says of exercises.</summary>
internal static class Judged
{
    internal const string Message = """
        Your schedule takes 4 s, not 2 s.

          expected          0s        1s        2s
            r001            ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
            r002            ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
          yours             0s        1s        2s        3s        4s
            r001  thread 1  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
            r002  thread 2                      ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

          ▒ waiting

          Serial: r002 was started only after r001 had been joined
          (TwoThreads.cs:14).

          Why it matters: One after the other takes the sum, 4 s; at the same time
          takes as long as the longest, 2 s.

        Next: change TwoThreads.cs, save, and run it again.
        """;

    internal static ResidentExercise Green(string id, string picture = "") => Of(id, Verdict.Passed, picture);

    internal static ResidentExercise Red(string id, string message = Message) => Of(id, Verdict.Failed, message);

    internal static ResidentExercise Broken(string id) => new(id, JudgingState.DoesNotCompile)
    {
        Build =
        [
            new BuildMessage($"/x/{Scaffold.PascalCase(id)}.cs", 9, 5, false, "CS0168", "The variable 'n' is declared but never used"),
            new BuildMessage($"/x/{Scaffold.PascalCase(id)}.cs", 7, 30, true, "CS1002", "; expected"),
        ],
    };

    private static ResidentExercise Of(string id, Verdict verdict, string message) => new(id, JudgingState.Judged)
    {
        Verdict = verdict,
        Results =
        [
            new TestResult(new TestName("1", id, "Both_orders_at_once"), verdict, message, ""),
            new TestResult(new TestName("2", id, "In_every_schedule"), Verdict.Passed, "", ""),
        ],
        Saved = new DateTimeOffset(new DateTime(2099, 11, 23, 14, 2, 11, DateTimeKind.Local)),
        Took = TimeSpan.FromMilliseconds(52),
    };
}
