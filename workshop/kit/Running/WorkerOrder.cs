namespace ConcurrencyWorkshop.Running;

/// <summary>What the worker is asked to do; the one line it reads.</summary>
/// <param name="Exercises">The exercises, in order.</param>
/// <param name="Done">The ids of the tests that an earlier worker ran.</param>
/// <param name="Live">Whether to run the first scenario in real time instead of judging.</param>
/// <param name="Ascii">Whether pictures are drawn in plain ASCII.</param>
internal sealed record WorkerOrder(IReadOnlyList<string> Exercises, IReadOnlyList<string> Done, bool Live, bool Ascii)
{
    internal string ToLine() => LineOfFields.Join(
        Live ? "1" : "", Ascii ? "1" : "", LineOfFields.Join([.. Exercises]), LineOfFields.Join([.. Done]));

    internal static WorkerOrder FromLine(string line)
    {
        var fields = LineOfFields.Split(line);
        return new WorkerOrder(LineOfFields.Split(fields[2]), fields[3].Length == 0 ? [] : LineOfFields.Split(fields[3]), fields[0] == "1", fields[1] == "1");
    }
}
