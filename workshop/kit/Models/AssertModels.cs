using System.Diagnostics;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>An assertion that does not hold, which ends the process. Source: the documentation of System.Diagnostics.Debug.Assert.</summary>
internal static class Assertion
{
    public static void Holds(bool condition, string api, string? message, string? detail = null)
    {
        if (!condition) Fails(api, message, detail);
    }

    public static void Fails(string api, string? message, string? detail = null)
    {
        string[] told = [.. ((string?[])[message, detail]).OfType<string>().Where(text => text != "")];
        EnvironmentModel.End(api, $"{api}: {(told.Length == 0 ? "what must hold does not" : string.Join(": ", told))}, which ends the process");
    }
}

/// <summary>Source: the documentation of System.Diagnostics.Debug.</summary>
[Models(typeof(Debug))]
internal static class DebugModel
{
    const string Api = "Debug.Assert";

    public static void Assert(bool condition) => Assertion.Holds(condition, Api, null);

    public static void Assert(bool condition, string? message) => Assertion.Holds(condition, Api, message);

    public static void Assert(bool condition, string? message, string? detailMessage) => Assertion.Holds(condition, Api, message, detailMessage);

    public static void Assert(bool condition, string? message, string detailMessageFormat, params object?[] args) =>
        Assertion.Holds(condition, Api, message, condition ? null : string.Format(System.Globalization.CultureInfo.InvariantCulture, detailMessageFormat, args));

    // What the handler has gathered nobody outside the BCL can ask it for.
    public static void Assert(bool condition, ref Debug.AssertInterpolatedStringHandler message) => Assertion.Holds(condition, Api, null);

    public static void Assert(bool condition, ref Debug.AssertInterpolatedStringHandler message, ref Debug.AssertInterpolatedStringHandler detailMessage) =>
        Assertion.Holds(condition, Api, null);

    public static void Fail(string? message) => Assertion.Fails("Debug.Fail", message);

    public static void Fail(string? message, string? detailMessage) => Assertion.Fails("Debug.Fail", message, detailMessage);
}

/// <summary>Source: the documentation of System.Diagnostics.Trace.</summary>
[Models(typeof(Trace))]
internal static class TraceModel
{
    const string Api = "Trace.Assert";

    public static void Assert(bool condition) => Assertion.Holds(condition, Api, null);

    public static void Assert(bool condition, string? message) => Assertion.Holds(condition, Api, message);

    public static void Assert(bool condition, string? message, string? detailMessage) => Assertion.Holds(condition, Api, message, detailMessage);

    public static void Fail(string? message) => Assertion.Fails("Trace.Fail", message);

    public static void Fail(string? message, string? detailMessage) => Assertion.Fails("Trace.Fail", message, detailMessage);
}
