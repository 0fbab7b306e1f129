using ConcurrencyWorkshop.Running;
using Xunit.Abstractions;

namespace ConcurrencyWorkshop.Kit.Tests.Running;

public class TestObserverTests
{
    private const string InKit = "   at System.Collections.Generic.List`1.get_Item(Int32 index)\n   at ConcurrencyWorkshop.Simulate.Run(Action scenario)\n   at Exercises.TwoThreadsTests.A() in /x/TwoThreadsTests.cs:line 3";
    private const string InCode = "   at Exercises.TwoThreads.Serve() in /x/TwoThreads.cs:line 14\n   at ConcurrencyWorkshop.Simulate.Run(Action scenario)";

    [Theory]
    [InlineData("ConcurrencyWorkshop.SimulationFailedException", InKit, Verdict.Failed, "Panda")]
    [InlineData("ConcurrencyWorkshop.NotJudgedException", InKit, Verdict.NotJudged, "Panda")]
    [InlineData("Xunit.Sdk.EqualException", InCode, Verdict.Failed, "Panda")]
    [InlineData("System.InvalidOperationException", InCode, Verdict.Failed, "System.InvalidOperationException: Panda (TwoThreads.cs:14)")]
    [InlineData("System.ArgumentNullException", InKit, Verdict.Failed, "System.ArgumentNullException: Panda (TwoThreadsTests.cs:3)")]
    public void A_failure_is_told_without_its_stack(string type, string stack, Verdict verdict, string text)
    {
        var failure = new Failure([type], ["Panda"], [stack]);

        Assert.Equal(verdict, TestObserver.VerdictOf(failure));
        Assert.Equal(text, TestObserver.Describe(failure));
    }

    [Fact]
    public void What_the_kit_stumbles_over_makes_no_answer_red()
    {
        var failure = new Failure(["System.NullReferenceException"], ["Panda"], [InKit]);

        Assert.Equal(Verdict.NotJudged, TestObserver.VerdictOf(failure));
        Assert.StartsWith("The kit itself failed, which says nothing about your code.", TestObserver.Describe(failure));
        Assert.Contains("at ConcurrencyWorkshop.Simulate.Run", TestObserver.Describe(failure));
    }

    [Fact]
    public void Causes_are_told_and_mere_wrappers_are_not()
    {
        Assert.Equal(
            "System.InvalidOperationException: Panda (TwoThreads.cs:14)",
            TestObserver.Describe(new Failure(["System.AggregateException", "System.InvalidOperationException"], ["One or more", "Panda"], [InKit.Replace("ConcurrencyWorkshop", "System"), InCode])));
        Assert.Equal(
            "System.Exception: wrapped\n  because of System.InvalidOperationException: Panda (TwoThreads.cs:14)",
            TestObserver.Describe(new Failure(["System.Exception", "System.InvalidOperationException"], ["wrapped", "Panda"], ["", InCode])));
    }

    private sealed record Failure(string[] ExceptionTypes, string[] Messages, string[] StackTraces) : IFailureInformation
    {
        public int[] ExceptionParentIndices => [-1, 0];
    }
}
