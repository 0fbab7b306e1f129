namespace ConcurrencyWorkshop.Submissions;

/// <summary>Where submissions are laid out: beside the program, at the same place each time.</summary>
internal static class WorkFolder
{
    /// <summary>A submission's own folder.</summary>
    internal static string Of(Submission submission) =>
        Path.Combine(AppContext.BaseDirectory, "work", submission.Exercise, submission.Name.Replace('/', '-'));
}
