namespace ConcurrencyWorkshop.Conformance;

/// <summary>A program's outcomes, for real and simulated.</summary>
/// <param name="Program">The program.</param>
/// <param name="Real">The outcomes seen when run for real.</param>
/// <param name="Simulated">What the search over its schedules found.</param>
public sealed record Comparison(ConformanceProgram Program, IReadOnlyList<string> Real, Exploration Simulated)
{
    /// <summary>How often a program is run for real; one that needs a process of its own is run once.</summary>
    private const int Repeats = 3;

    /// <summary>So many schedules show all outcomes of programs as small as these.</summary>
    private const int Schedules = 1000;

    /// <summary>Whether the simulation judged the program and shows every real outcome.</summary>
    public bool Agrees => Simulated.Verdict != Verdict.NotJudged && Real.All(real => Simulated.Outcomes.Any(simulated => Same(real, simulated)));

    /// <summary>Runs the program for real and simulated.</summary>
    /// <param name="program">The program.</param>
    /// <exception cref="TimeoutException">Run for real, it did not end in time.</exception>
    public static Comparison Of(ConformanceProgram program)
    {
        var repeats = program.Ending == Ending.Returns ? Repeats : 1;
        var real = Enumerable.Range(0, repeats).Select(_ => RealRun.Once(program)).Distinct().Order(StringComparer.Ordinal).ToList();
        return new(program, real, Simulate.TryExplore(program.Body, new SimulationOptions { CollectOutcomes = true, MaxSchedules = Schedules }));
    }

    /// <summary>How a process ended is compared without the exception's message, which the simulation may add.</summary>
    private static bool Same(string real, string simulated) =>
        simulated == real
        || (real.StartsWith("process ended: unhandled ", StringComparison.Ordinal) && simulated.StartsWith($"{real}: ", StringComparison.Ordinal));

    /// <summary>Both sides, one outcome a line.</summary>
    public override string ToString() =>
        $"""
        {Program.Title} ({Program.Method.DeclaringType!.Name}.{Program.Method.Name})
          real:      {string.Join("\n             ", Real)}
          simulated: {(Simulated.Outcomes.Count == 0 ? "(none)" : string.Join("\n             ", Simulated.Outcomes))}
          verdict:   {Simulated.Verdict}, {Simulated.Coverage}
          problem:   {Simulated.Problem ?? "(none)"}
        """;
}
