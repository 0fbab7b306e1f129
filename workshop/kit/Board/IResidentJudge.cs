namespace ConcurrencyWorkshop.Board;

/// <summary>
/// Judges the exercises of a project again whenever a file of theirs is saved: the current one first, then the
/// others in the background. Whatever an attendee's code does, it lives on.
/// </summary>
internal interface IResidentJudge : IDisposable
{
    /// <summary>An exercise is known better than before. Called on a thread of the judge's, one call at a time.</summary>
    event Action<ResidentExercise>? Changed;

    /// <summary>Something to tell that belongs to no exercise, such as "the compiler server is used: …"; null takes it back.</summary>
    event Action<string?>? Noticed;

    /// <summary>Begins: judges everything once, the current exercise first, and from then on after each save.</summary>
    /// <param name="current">The exercise that comes first.</param>
    void Start(string current);

    /// <summary>Another exercise comes first from now on; it is judged at once where nothing is known of its files as they stand.</summary>
    void Focus(string current);

    /// <summary>Judges an exercise again although no file was saved.</summary>
    void Again(string exercise);
}
