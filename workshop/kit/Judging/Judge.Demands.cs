namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands that something holds; for use inside a scenario.</summary>
    /// <param name="holds">Whether it does.</param>
    /// <param name="what">What happened if it does not; one sentence without its full stop.</param>
    /// <param name="meaning">Why that is a mistake.</param>
    /// <param name="lookAt">What to look at or try next.</param>
    /// <exception cref="WrongResultException">It does not hold.</exception>
    public static void Demand(bool holds, string what, string meaning, string lookAt)
    {
        if (!holds) throw new WrongResultException(new Mistake(what, SourceLine.Unknown, meaning, lookAt).ToString());
    }

    /// <summary>Demands a result; for use inside a scenario.</summary>
    /// <param name="actual">The result that the code gave.</param>
    /// <param name="expected">The result that the given code gives.</param>
    /// <param name="what">What happened if it is another; the result is added to it.</param>
    /// <param name="meaning">Why that is a mistake.</param>
    /// <param name="lookAt">What to look at or try next.</param>
    /// <exception cref="WrongResultException">It is another.</exception>
    public static void Demand(string? actual, string expected, string what, string meaning, string lookAt) =>
        Demand(actual == expected, $"{what}: \"{actual}\" instead of \"{expected}\"", meaning, lookAt);
}
