using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop;

/// <summary>Compares a schedule's picture with the snapshot that stands beside the test.</summary>
internal static class ScheduleSnapshots
{
    /// <summary>
    /// Fails when the picture differs from <c>Type.Method.verified.txt</c>, and shows both.
    /// The compiler fills in the two last arguments.
    /// </summary>
    public static Task Verify(this Schedule schedule, [CallerFilePath] string sourceFile = "", [CallerMemberName] string testMethod = "") =>
        Snapshots.Verify(schedule, sourceFile, testMethod);
}
