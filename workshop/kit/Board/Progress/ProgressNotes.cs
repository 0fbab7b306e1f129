using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Progress;

/// <summary>Notes which exercises are green, for those who judge them without the board.</summary>
internal sealed class ProgressNotes : IVerdictReceiver
{
    private readonly BoardProject _project;
    private readonly ProgressFile _progress;
    private readonly IVerdictReceiver? _receiver;
    private readonly Dictionary<string, string> _judged = [];

    /// <summary>Notes what a program says from now on.</summary>
    /// <param name="project">The project.</param>
    /// <param name="program">The program's assembly file. What was saved after it was built is not judged by it.</param>
    /// <param name="receiver">Who is told besides; null for nobody.</param>
    internal ProgressNotes(BoardProject project, string program, IVerdictReceiver? receiver)
    {
        (_project, _receiver) = (project, receiver);
        _progress = new ProgressFile(project.Root);
        foreach (var exercise in project.Exercises)
            if (!IsNewer(project.Path(exercise.Folder), program) && ContentHash.Of(project.Path(exercise.Folder)) is { } hash) _judged[exercise.Id] = hash;
    }

    public void Exercise(string exercise, Verdict verdict, IReadOnlyList<TestResult> results)
    {
        _receiver?.Exercise(exercise, verdict, results);
        if (!_judged.TryGetValue(exercise, out var hash) || ContentHash.Of(_project.Path(_project.Of(exercise)!.Folder)) != hash) return;
        _progress.Note(exercise, hash, verdict == Verdict.Passed);
    }

    public void Summary(IReadOnlyDictionary<string, Verdict> verdicts) => _receiver?.Summary(verdicts);

    public void NothingToRun() => _receiver?.NothingToRun();

    private static bool IsNewer(string folder, string program)
    {
        try
        {
            var built = File.GetLastWriteTimeUtc(program);
            return Directory.EnumerateFiles(folder, "*.cs").Any(file => File.GetLastWriteTimeUtc(file) > built);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
