namespace ConcurrencyWorkshop.Running;

/// <summary>Told each exercise's verdict as soon as it is known.</summary>
internal interface IVerdictReceiver
{
    /// <summary>An exercise is judged; once more where a thread that it left behind has died since.</summary>
    void Exercise(string exercise, Verdict verdict, IReadOnlyList<TestResult> results);

    /// <summary>All are judged.</summary>
    void Summary(IReadOnlyDictionary<string, Verdict> verdicts);

    /// <summary>There was no test.</summary>
    void NothingToRun();
}
