namespace ConcurrencyWorkshop.Submissions;

/// <summary>Where submissions are laid out: beside the program, at the same place each time.</summary>
internal static class WorkFolder
{
    /// <summary>The folder of them all.</summary>
    internal static string Root => Path.Combine(AppContext.BaseDirectory, "work");

    /// <summary>A submission's own folder.</summary>
    internal static string Of(Submission submission) =>
        Path.Combine(Root, submission.Exercise, submission.Name.Replace('/', '-'));
}
