using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>
/// What the template engine accepts without a word and then does wrong: misspelt types, choices that are none,
/// conditions on symbols that do not exist, identities given twice, exercises that no source names.
/// </summary>
public partial class LintTests
{
    private static readonly string[] KnownKeys =
        ["$schema", "author", "identity", "groupIdentity", "name", "shortName", "description", "classifications", "tags", "defaultName",
         "preferNameDirectory", "constraints", "symbols", "forms", "sources", "primaryOutputs", "postActions"];
    private static readonly string[] KnownDatatypes = ["bool", "choice", "float", "int", "hex", "string"];
    private static readonly string[] KnownGenerators = ["casing", "coalesce", "constant", "evaluate", "guid", "join", "now", "port", "random", "regex", "regexMatch", "switch"];
    private static readonly string[] KnownForms = ["identity", "replace", "safe_name", "safe_namespace", "lowerCase", "kebabCase", "chain"];
    private static readonly string[] KnownSourceKeys = ["source", "target", "include", "exclude", "condition", "copyOnly"];

    public static TheoryData<string> Templates => [.. Source.Folders];

    [Theory, MemberData(nameof(Templates))]
    public void Every_key_is_known_and_every_needed_one_there(string template)
    {
        var json = Source.Configuration(template);
        Assert.Empty(json.Select(pair => pair.Key).Except(KnownKeys));
        foreach (var key in KnownKeys) Assert.True(json.ContainsKey(key), $"{key} is missing.");
        Assert.Equal(Source.ShortName(template), (string?)json["shortName"]);
        Assert.Equal("C#", (string?)json["tags"]!["language"]);
        Assert.Equal("project", (string?)json["tags"]!["type"]);
        var constraint = Assert.Single(json["constraints"]!.AsObject()).Value!;
        Assert.Equal("sdk-version", (string?)constraint["type"]);
        Assert.Equal("[10.0.100-*,)", (string?)Assert.Single(constraint["args"]!.AsArray()));
    }

    [Theory, MemberData(nameof(Templates))]
    public void Every_symbol_is_sound(string template)
    {
        var json = Source.Configuration(template);
        var forms = KnownForms.Concat(json["forms"]!.AsObject().Select(form => form.Key)).ToList();
        foreach (var (name, symbol) in json["symbols"]!.AsObject())
        {
            Assert.False(name.Equals("name", StringComparison.OrdinalIgnoreCase), "`name` is the engine's own symbol.");
            switch ((string?)symbol!["type"])
            {
                case "parameter":
                    var datatype = (string?)symbol["datatype"];
                    Assert.Contains(datatype, KnownDatatypes);
                    Assert.False(string.IsNullOrEmpty((string?)symbol["description"]), $"{name} has no description.");
                    var standard = (string?)symbol["defaultValue"];
                    if (datatype == "choice") Assert.Contains(symbol["choices"]!.AsArray(), choice => (string?)choice!["choice"] == standard);
                    if (datatype == "bool") Assert.True(standard is "true" or "false", $"{name} has the default '{standard}'.");
                    break;
                case "derived":
                    Assert.Equal("name", (string?)symbol["valueSource"]);
                    Assert.Contains((string?)symbol["valueTransform"], forms);
                    break;
                case "generated":
                    Assert.Contains((string?)symbol["generator"], KnownGenerators);
                    break;
                default:
                    Assert.Fail($"{name} has the type '{symbol["type"]}'.");
                    break;
            }
        }
        foreach (var (name, form) in json["forms"]!.AsObject()) Assert.True(KnownForms.Contains((string?)form!["identifier"]), $"{name} is of no known form.");
    }

    [Theory, MemberData(nameof(Templates))]
    public void Every_source_exists_and_every_condition_names_symbols(string template)
    {
        // Part of `common` is staged by the build.
        _ = Package.File;
        var json = Source.Configuration(template);
        var symbols = json["symbols"]!.AsObject().ToDictionary(symbol => symbol.Key, symbol => symbol.Value!);
        foreach (var source in json["sources"]!.AsArray().Select(source => source!.AsObject()))
        {
            Assert.Empty(source.Select(pair => pair.Key).Except(KnownSourceKeys));
            var path = (string)source["source"]!;
            Assert.True(Directory.Exists(Path.Combine([Source.Templates, template, .. path.Split('/')])), $"{path} is no folder.");
            // Else the engine looks for conditions and names in content that is not its own.
            Assert.Equal("**/*", (string?)Assert.Single(source["copyOnly"]!.AsArray()));
            if (source["condition"] is { } condition) AssertCondition((string)condition!, symbols);
        }
        foreach (var action in json["postActions"]!.AsArray())
            if (action!["condition"] is { } condition) AssertCondition((string)condition!, symbols);
        var ids = json["postActions"]!.AsArray().Select(action => (string?)action!["id"]).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        // Installing lists scripts as a danger and asks; nothing here needs one.
        Assert.DoesNotContain("3A7C4B45-1F5D-4A30-959A-51B88E82B5D2", json.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(Templates))]
    public void Every_option_has_its_flag(string template)
    {
        var parameters = Source.Configuration(template)["symbols"]!.AsObject().Where(symbol => (string?)symbol.Value!["type"] == "parameter").Select(symbol => symbol.Key);
        var host = Source.Configuration(template, "dotnetcli.host.json")["symbolInfo"]!.AsObject();
        Assert.Equal(parameters, host.Select(symbol => symbol.Key));
        Assert.Equal(["solution", "snapshots", "skip-restore"], host.Select(symbol => (string?)symbol.Value!["longName"]));
        var flags = host.Select(symbol => (string?)symbol.Value!["shortName"]).Where(flag => flag != "").ToList();
        Assert.Equal(flags.Count, flags.Distinct().Count());
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("groupIdentity")]
    [InlineData("shortName")]
    [InlineData("name")]
    [InlineData("defaultName")]
    public void No_two_templates_share(string key)
    {
        var values = Source.Folders.Select(template => (string?)Source.Configuration(template)[key]).ToList();
        Assert.Equal(values.Count, values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_templates_differ_in_nothing_but_what_they_contain()
    {
        string[] own = ["identity", "groupIdentity", "name", "shortName", "description", "classifications", "defaultName", "sources"];
        var common = Source.Folders.Select(template =>
        {
            var json = Source.Configuration(template);
            foreach (var key in own) json.Remove(key);
            return json.ToJsonString() + Source.Configuration(template, "dotnetcli.host.json").ToJsonString();
        });
        Assert.Single(common.Distinct());
    }

    [Fact]
    public void The_file_renamed_for_the_project_is_renamed_alone()
    {
        _ = Package.File;
        foreach (var (name, symbol) in Source.Configuration("threads")["symbols"]!.AsObject())
        {
            if ((string?)symbol!["fileRename"] is not { } part) continue;
            var renamed = Directory.EnumerateFiles(Source.Templates, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetRelativePath(Source.Templates, path).Contains(part, StringComparison.Ordinal));
            Assert.True(renamed.Count() == 1, $"{name} renames: {string.Join(", ", renamed)}");
        }
    }

    [Fact]
    public void The_stages_name_their_exercises_and_the_workshop_those_of_all()
    {
        var expected = new List<string>();
        foreach (var stage in Source.Stages)
        {
            var sources = Stage(stage).ToList();
            foreach (var exercise in Source.Exercises(stage))
            {
                Assert.Contains(sources, source => Is(source, $"./{exercise}/starter/", $"./{exercise}/", "(!solution)"));
                Assert.Contains(sources, source => Is(source, $"./{exercise}/solution/", $"./{exercise}/", "(solution)"));
            }
            Assert.Equal(2 + 2 * Source.Exercises(stage).Count(), sources.Count);
            expected.AddRange(sources.Select(source => source.ToJsonString()
                .Replace("\"source\":\"./", $"\"source\":\"../{stage}/", StringComparison.Ordinal)
                .Replace("\"target\":\"./", $"\"target\":\"./{stage}/", StringComparison.Ordinal)
                .Replace($"./{stage}/.kit/", "./.kit/", StringComparison.Ordinal)));
        }
        Assert.Equal(expected, Stage("workshop").Select(source => source.ToJsonString()));

        static bool Is(JsonObject source, string from, string to, string condition) =>
            ((string?)source["source"], (string?)source["target"], (string?)source["condition"]) == (from, to, condition);
    }

    [Fact]
    public void Every_exercise_is_complete()
    {
        var ids = Source.Stages.SelectMany(Source.Exercises).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var order = File.ReadAllText(Path.Combine(Source.Templates, "common", "kit-files", "Order.props"));
        foreach (var stage in Source.Stages)
        {
            var ordered = Regex.Match(order, $"<{Source.PascalCase(stage)}Exercises>(.*)</").Groups[1].Value.Split(';');
            Assert.Equal(Source.Exercises(stage), ordered.Order(StringComparer.Ordinal));
            foreach (var exercise in Source.Exercises(stage))
            {
                var name = Source.PascalCase(exercise);
                foreach (var file in (string[])["README.md", "HINTS.md", $"starter/{name}.cs", $"solution/{name}.cs", $"{name}Tests.cs"])
                    Assert.True(File.Exists(Path.Combine([Source.Templates, stage, exercise, .. file.Split('/')])), $"{stage}/{exercise}/{file} is missing.");
                var tests = File.ReadAllText(Path.Combine(Source.Templates, stage, exercise, $"{name}Tests.cs"));
                Assert.Contains($"Trait(\"Exercise\", \"{exercise}\")", tests, StringComparison.Ordinal);
            }
        }
    }

    [GeneratedRegex("""^\((?:(?<not>!)?(?<symbol>\w+)|(?<symbol>\w+) == "(?<choice>\w+)")\)$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Condition();

    private static IEnumerable<JsonObject> Stage(string template) =>
        Source.Configuration(template)["sources"]!.AsArray().Select(source => source!.AsObject())
            .Where(source => !((string)source["source"]!).StartsWith("../common/", StringComparison.Ordinal));

    /// <summary>A condition the engine cannot read is false, or true, without a word; ours are of two simple forms.</summary>
    private static void AssertCondition(string condition, Dictionary<string, JsonNode> symbols)
    {
        var match = Condition().Match(condition);
        Assert.True(match.Success, $"{condition} is neither (symbol), (!symbol) nor (symbol == \"choice\").");
        Assert.True(symbols.TryGetValue(match.Groups["symbol"].Value, out var symbol), $"{condition} names no symbol.");
        Assert.Equal(match.Groups["choice"].Success ? "choice" : "bool", (string?)symbol!["datatype"]);
        if (match.Groups["choice"].Success)
            Assert.Contains(symbol["choices"]!.AsArray(), choice => (string?)choice!["choice"] == match.Groups["choice"].Value);
    }
}
