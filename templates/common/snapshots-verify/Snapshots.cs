using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop;

/// <summary>Hands a schedule's picture to Verify, which compares it with the snapshot beside the test.</summary>
internal static class ScheduleSnapshots
{
    /// <summary>
    /// Fails when the picture differs from <c>Type.Method.verified.txt</c>, or when that file
    /// is not the one the exercise came with. The compiler fills in the two last arguments.
    /// </summary>
    public static Task Verify(this Schedule schedule, [CallerFilePath] string sourceFile = "", [CallerMemberName] string testMethod = "")
    {
        // Before Verify looks: it would be content with a wrong picture that was accepted.
        Snapshots.CheckManifest(sourceFile, testMethod);
        return VerifyXunit.Verifier.Verify(Snapshots.Text(schedule), sourceFile: sourceFile);
    }
}
