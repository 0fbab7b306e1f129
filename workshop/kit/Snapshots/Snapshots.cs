using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop;

/// <summary>
/// Compares the picture of a schedule with the snapshot beside its test, <c>Type.Method.verified.txt</c>. The
/// files are those of Verify: either engine can check what the other accepted.
/// </summary>
public static class Snapshots
{
    /// <summary>The content of a schedule's snapshot: its rows over virtual time, without lanes and without output.</summary>
    /// <param name="schedule">What was recorded.</param>
    /// <returns>The text, with LF between its lines and none after the last.</returns>
    /// <exception cref="ArgumentNullException">There is no schedule.</exception>
    public static string Text(Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return SnapshotText.Write(Picture.Of(schedule));
    }

    /// <summary>The name of a test's snapshot, <c>Type.Method</c>; a type is in the file of its name.</summary>
    /// <param name="sourceFile">The test's source file, as CallerFilePath gives it.</param>
    /// <param name="testMethod">The test's name, as CallerMemberName gives it.</param>
    /// <returns>The name, without <c>.verified.txt</c>.</returns>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public static string Name(string sourceFile, string testMethod)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceFile);
        ArgumentException.ThrowIfNullOrEmpty(testMethod);
        var file = new SourceLine(sourceFile, 0, "").File;
        return $"{Path.GetFileNameWithoutExtension(file)}.{testMethod}";
    }

    /// <summary>
    /// Compares the schedule's picture with the test's snapshot. On a mismatch, and where there is no snapshot,
    /// the picture is written to <c>Type.Method.received.txt</c>; on a match that file is deleted.
    /// </summary>
    /// <param name="schedule">What was recorded.</param>
    /// <param name="sourceFile">The test's source file, as CallerFilePath gives it.</param>
    /// <param name="testMethod">The test's name, as CallerMemberName gives it.</param>
    /// <returns>A completed task, so that a test looks the same under both snapshot engines.</returns>
    /// <exception cref="SimulationFailedException">The pictures differ, or there is no snapshot, or it is not the one that the exercise came with.</exception>
    /// <exception cref="NotJudgedException">The schedule could not be judged.</exception>
    /// <exception cref="ArgumentException">The test's source file does not exist on this machine.</exception>
    public static Task Verify(Schedule schedule, string sourceFile, string testMethod)
    {
        var received = Text(schedule);
        if (schedule.Verdict == Verdict.NotJudged) throw new NotJudgedException(Report.Of(schedule));
        var file = new SnapshotFile(sourceFile, Name(sourceFile, testMethod));
        if (Compare(file, schedule, received) is { } message)
        {
            file.WriteReceived(received);
            throw new SimulationFailedException(message);
        }
        file.DeleteReceived();
        return Task.CompletedTask;
    }

    /// <summary>
    /// Checks that the test's snapshot is the one that the exercise came with. What the scaffold's manifest does
    /// not name, and what is in no scaffold, is the attendee's own and passes.
    /// </summary>
    /// <param name="sourceFile">The test's source file, as CallerFilePath gives it.</param>
    /// <param name="testMethod">The test's name, as CallerMemberName gives it.</param>
    /// <exception cref="SimulationFailedException">It is missing or another.</exception>
    /// <exception cref="ArgumentException">The test's source file does not exist on this machine.</exception>
    public static void CheckManifest(string sourceFile, string testMethod)
    {
        var file = new SnapshotFile(sourceFile, Name(sourceFile, testMethod));
        if (Manifest.Of(file.Folder) is not { } manifest || !manifest.Has(file.Verified)) return;
        var verified = file.ReadVerified();
        if (verified is null || !manifest.Matches(file.Verified, verified))
            throw new SimulationFailedException($"{Replaced(file, verified)}\n\n{Report.Next(Restore(manifest, file))}");
    }

    // Null where all is well, else the message.
    private static string? Compare(SnapshotFile file, Schedule schedule, string received)
    {
        var verified = file.ReadVerified();
        var manifest = Manifest.Of(file.Folder);
        if (manifest?.Has(file.Verified) == true && (verified is null || !manifest.Matches(file.Verified, verified)))
            return NotThePictureGiven(file, manifest, verified, schedule, received);
        if (verified is null)
        {
            return Heading($"There is no snapshot for this test yet: {Path.GetFileName(file.Verified)} is missing.") + "\n\n"
                + Lines(SchedulePicture.Of(schedule, PictureStyle.Current))
                + $"\n\n{Report.Next($"Next: if this is the picture you expect, {Accept(file)}.")}";
        }
        if (verified == received) return null;
        var next = manifest?.Has(file.Verified) == true
            ? NextStep.After(file.Source)
            : $"Next: change the code, save, and run it again; or, if yours is what you expect, {Accept(file)}.";
        return Explain(file, verified, schedule, received, next);
    }

    private static string Explain(SnapshotFile file, string verified, Schedule schedule, string received, string next)
    {
        if (SnapshotText.Read(verified) is { } expected) return Report.Of(expected, schedule, next);
        return Heading($"{Path.GetFileName(file.Verified)} differs from your schedule, and is no picture that the kit drew.") + "\n\n"
            + $"expected\n{verified}\n\nyours\n{received}\n\n{Report.Next(next)}";
    }

    private static string NotThePictureGiven(SnapshotFile file, Manifest manifest, string? verified, Schedule schedule, string received)
    {
        var replaced = Replaced(file, verified);
        if (manifest.Matches(file.Verified, received))
            return $"{replaced}\nYour schedule is the right one all the same.\n\n{Report.Next($"Next: {Accept(file)}.")}";
        var pristine = manifest.Pristine(file.Verified);
        var picture = pristine is null
            ? Lines(SchedulePicture.Of(schedule, PictureStyle.Current)) + $"\n\n{Report.Next(Restore(manifest, file))}"
            : Explain(file, SnapshotFile.Normalise(File.ReadAllText(pristine)), schedule, received, Restore(manifest, file) + " Then change the code.");
        return $"{replaced}\n\n{picture}";
    }

    private static string Replaced(SnapshotFile file, string? verified) => Heading(verified is null
        ? $"{Path.GetFileName(file.Verified)}, the picture that this exercise came with, is missing."
        : $"{Path.GetFileName(file.Verified)} is not the picture that this exercise came with: a received picture was accepted as the expected one, or the file was edited.");

    private static string Restore(Manifest manifest, SnapshotFile file)
    {
        var name = Path.GetFileName(file.Verified);
        return manifest.Pristine(file.Verified) is { } copy
            ? $"Next: copy {Path.Combine(KitFolder.Name, Path.GetRelativePath(manifest.Kit, copy))} over it."
            : $"Next: get {name} back (git restore, or scaffold the exercise anew into an empty folder).";
    }

    private static string Accept(SnapshotFile file) =>
        $"rename {Path.GetFileName(file.Received)} to {Path.GetFileName(file.Verified)}";

    private static string Heading(string text) => Lines(TextWidth.Wrap(text, PictureBlock.Width));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
