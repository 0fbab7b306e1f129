using ConcurrencyWorkshop.Board;

namespace ConcurrencyWorkshop.Kit.Tests.Board;

/// <summary>Whatever the saved code does, it is named, and the next save is judged.</summary>
public sealed class ResidentFaultTests(JudgedProject project) : IClassFixture<JudgedProject>
{
    public static TheoryData<string, string> Faults => new()
    {
        { "while (true) { }", "made no progress for 3 s outside a simulation" },
        { "var gate = new object(); var t = new Thread(() => { lock (gate) Thread.Sleep(Timeout.Infinite); }); t.Start(); Thread.Sleep(50); lock (gate) { }", "a deadlock" },
        { "var t = new Thread(() => throw new InvalidOperationException(\"Panda\")); t.Start(); t.Join();", "An unhandled exception on a raw thread would end the process" },
        { "ThreadPool.QueueUserWorkItem(_ => Lose()); Thread.Sleep(Timeout.Infinite); static async void Lose() { await Task.Yield(); throw new InvalidOperationException(\"Panda\"); }", "An unhandled exception on a pool thread would end the process" },
        { "new Thread(() => { Thread.Sleep(300); throw new InvalidOperationException(\"late Panda\"); }) { IsBackground = true }.Start();", "late Panda" },
        { "one = Of(one + 1, other) + 1;", "The stack overflowed in OneSum.Of" },
        { "Environment.Exit(3);", "The code ended the process with exit code 3 (Environment.Exit)" },
        { "Environment.FailFast(\"no more paper\");", "Environment.FailFast (\"no more paper\")" },
        { "return one + other; } [System.Runtime.CompilerServices.ModuleInitializer] internal static void Begin() => Environment.Exit(4); public static int Other(int one, int other) {", "exit code 4" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_and_the_judge_lives_on(string statements, string what)
    {
        Begin();
        File.WriteAllText(project.PathOf(JudgedProject.OneSum), Code.Doing(statements));
        var known = project.Until(JudgedProject.OneSum, k => k.Verdict == Verdict.Failed && k.Results.Any(r => r.Message.Contains(what, StringComparison.Ordinal)));

        Assert.Equal(JudgingState.Judged, known.State);
        Assert.Equal(Verdict.Passed, project.Save(JudgedProject.OneSum, Code.Right).Verdict);
    }

    [Fact]
    public void A_save_ends_an_endless_loop()
    {
        Begin();
        File.WriteAllText(project.PathOf(JudgedProject.OneSum), Code.Doing("while (true) { }"));
        project.Until(JudgedProject.OneSum, known => known.State == JudgingState.UnderWay);

        var known = project.Save(JudgedProject.OneSum, Code.Right);

        Assert.Equal(Verdict.Passed, known.Verdict);
    }

    private void Begin()
    {
        if (project.Judge is null) project.Start();
    }
}
