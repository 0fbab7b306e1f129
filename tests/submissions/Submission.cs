namespace ConcurrencyWorkshop.Submissions;

/// <summary>An answer that somebody could hand in for an exercise, and what is to be said of it.</summary>
/// <param name="Exercise">The exercise's id.</param>
/// <param name="Name">What tells it from the exercise's others: <c>wrong/SerialJoin</c>.</param>
/// <param name="File">The file that holds it.</param>
/// <param name="IsRight">Whether it is to be accepted.</param>
/// <param name="Expect">For a wrong one, the phrases, separated by semicolons, by which the messages must name the mistake.</param>
internal sealed record Submission(string Exercise, string Name, string File, bool IsRight, string Expect)
{
    /// <summary>What a report calls it.</summary>
    public override string ToString() => $"{Exercise}/{Name}";
}
