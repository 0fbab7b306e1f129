namespace ConcurrencyWorkshop.Benchmarks.Scenarios;

/// <summary>A piece of code to be explored.</summary>
/// <param name="Name">What stands in the table.</param>
/// <param name="Code">It throws where an update was lost.</param>
internal sealed record NamedScenario(string Name, Action Code);
