using System.Text;
using Xunit.Abstractions;

namespace ConcurrencyWorkshop.Running;

/// <summary>Makes results of xunit's messages.</summary>
internal sealed class TestObserver(Func<ITestCase, TestName> nameOf, Action<TestName> starting, Action<TestResult> ended) : IMessageSink
{
    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestStarting m:
                starting(nameOf(m.TestCase));
                break;
            case ITestPassed m:
                ended(new TestResult(nameOf(m.TestCase), Verdict.Passed, "", m.Output ?? ""));
                break;
            case ITestFailed m:
                ended(new TestResult(nameOf(m.TestCase), VerdictOf(m), Describe(m), m.Output ?? ""));
                break;
            case ITestSkipped m:
                // A test that did not run proves nothing.
                ended(new TestResult(nameOf(m.TestCase), Verdict.NotJudged, $"The test is skipped: {m.Reason}", ""));
                break;
            // A failing clean-up belongs to no test; it is told with those it followed.
            case IExecutionMessage and IFailureInformation m and not ITestResultMessage:
                foreach (var test in ((IExecutionMessage)m).TestCases.Take(1))
                    ended(new TestResult(nameOf(test), Verdict.Failed, $"Cleaning up after the tests failed: {Describe(m)}", ""));
                break;
        }

        return true;
    }

    /// <summary>
    /// Not judged is what the kit refuses, and what the kit itself stumbles over: an answer must not be red for that.
    /// </summary>
    internal static Verdict VerdictOf(IFailureInformation failure) =>
        failure.ExceptionTypes.Contains(typeof(NotJudgedException).FullName) || IsFaultOfKit(failure) ? Verdict.NotJudged : Verdict.Failed;

    private static bool IsFaultOfKit(IFailureInformation failure) =>
        failure.ExceptionTypes.Length > 0 && !SpeaksForItself(failure.ExceptionTypes[0])
        // Refused arguments are the caller's fault.
        && failure.ExceptionTypes[0] is not ("System.ArgumentException" or "System.ArgumentNullException" or "System.ArgumentOutOfRangeException" or "System.FormatException")
        && StackText.IsWithinKit(failure.StackTraces[0]);

    private static bool SpeaksForItself(string? type) => type is not null
        && (type.StartsWith("ConcurrencyWorkshop.", StringComparison.Ordinal) || type.StartsWith("Xunit.", StringComparison.Ordinal));

    /// <summary>
    /// The message without stack-trace noise. The kit's and xunit's messages say all there is; any other exception
    /// gets its type, its causes and the attendee's line.
    /// </summary>
    internal static string Describe(IFailureInformation failure)
    {
        var text = new StringBuilder();
        if (IsFaultOfKit(failure))
        {
            return $"The kit itself failed, which says nothing about your code. Please report it:\n"
                + $"{failure.ExceptionTypes[0]}: {failure.Messages[0]}\n{string.Join('\n', failure.StackTraces[0].Split('\n').Take(6))}";
        }

        for (var i = 0; i < failure.Messages.Length; i++)
        {
            var type = failure.ExceptionTypes[i] ?? "";
            var speaksForItself = SpeaksForItself(type);
            // A wrapper such as AggregateException only repeats what its inner exceptions say.
            if (type == typeof(AggregateException).FullName && i + 1 < failure.Messages.Length) continue;
            if (text.Length > 0) text.Append("\n  because of ");
            text.Append(speaksForItself ? failure.Messages[i] : $"{type}: {failure.Messages[i]}");
            if (!speaksForItself && StackText.FirstLine(failure.StackTraces[i]) is { } line) text.Append($" ({line})");
        }

        return text.ToString();
    }
}
