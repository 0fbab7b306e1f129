using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConcurrencyWorkshop.Running;

/// <summary>The verdicts as one JSON object, for graders; its members are in the workshop's README.</summary>
/// <param name="folder">The project's folder; null where it is not known.</param>
internal sealed class JsonVerdicts(string? folder) : IVerdictReceiver
{
    /// <summary>The version of the object's members.</summary>
    internal const int Schema = 1;

    private readonly List<string> _order = [];
    private readonly Dictionary<string, (Verdict Verdict, List<TestResult> Results)> _exercises = [];

    /// <inheritdoc/>
    public void Exercise(string exercise, Verdict verdict, IReadOnlyList<TestResult> results)
    {
        if (!_exercises.TryGetValue(exercise, out var known))
        {
            _order.Add(exercise);
            known = (verdict, []);
        }

        // What a thread did that was left behind comes after the results of the tests.
        _exercises[exercise] = (verdict, [.. known.Results, .. results]);
    }

    /// <inheritdoc/>
    public void Summary(IReadOnlyDictionary<string, Verdict> verdicts) { }

    /// <inheritdoc/>
    public void NothingToRun() { }

    /// <summary>The object.</summary>
    /// <param name="exitCode">The exit code that goes with it.</param>
    /// <param name="error">Why nothing could be judged; null where something was.</param>
    internal string Write(int exitCode, string? error = null)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteNumber("exitCode", exitCode);
            json.WriteString("error", error ?? (_order.Count == 0 ? "There is no test to run." : null));
            json.WriteStartArray("exercises");
            foreach (var id in _order) Write(json, id);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Write(Utf8JsonWriter json, string id)
    {
        var (verdict, results) = _exercises[id];
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("file", id.Length == 0 ? null : $"{Scaffold.FolderOf(folder, id)}/{Scaffold.PascalCase(id)}.cs");
        json.WriteString("verdict", Word(verdict));
        json.WriteStartArray("tests");
        foreach (var result in results)
        {
            json.WriteStartObject();
            json.WriteString("name", result.Test.Name);
            json.WriteString("verdict", Word(result.Verdict));
            json.WriteString("message", result.Message.ReplaceLineEndings("\n"));
            json.WriteString("output", result.Output.ReplaceLineEndings("\n"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Passed => "green",
        Verdict.Failed => "red",
        _ => "notJudged",
    };
}
