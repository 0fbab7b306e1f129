using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConcurrencyWorkshop.Running;
using ConcurrencyWorkshop.Submissions;

namespace ConcurrencyWorkshop.Guide;

/// <summary>The guide says what the code does, and what it points to is there.</summary>
public partial class PageTests
{
    private static readonly string[] s_headings = ["## The idea", "## A demo", "## Ask the room", "## Where people go wrong", "## The exercises"];

    private static readonly Lazy<IReadOnlyList<Page>> s_prepared = new(() =>
    {
        Pictures.Prepare(Page.All);
        return Page.All;
    });

    public static TheoryData<string> Pages => [.. Page.All.Select(page => page.ToString())];

    [Theory, MemberData(nameof(Pages))]
    public void Code_and_pictures_are_those_of_today(string name)
    {
        var page = s_prepared.Value.Single(page => page.ToString() == name);
        var problems = new List<string>();
        var filled = page.Fill(problems.Add);
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(page.Text == filled, $"{FirstDifference(page, filled)}\nNext: dotnet run --project tests/guide -- write, and look at what it changes.");
    }

    [Theory, MemberData(nameof(Pages))]
    public void Nothing_that_a_program_can_write_is_written_by_hand(string name)
    {
        // Commands are typed, not compiled: they may stand in a page as they are, with what the next test holds against them.
        foreach (Match fence in Fence().Matches(Find(name).ByHand))
        {
            Assert.True(fence.Groups["language"].Value == "console",
                $"{name} has a block of '{fence.Groups["language"].Value}' without a marker. Only commands are written by hand, as console. There are these markers:\n{Content.Kinds}");
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public void Commands_name_what_there_is(string name)
    {
        foreach (Match block in Commands().Matches(Find(name).ByHand))
        {
            foreach (var line in block.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                Assert.Null(CommandProblem(line) is { } problem ? $"{name}: {line}: {problem}" : null);
        }
    }

    [Theory]
    [InlineData("dotnet run -- two-threads", true)]
    [InlineData("dotnet run -- live two-threads", true)]
    [InlineData("dotnet run -- two-treads", false)]
    [InlineData("dotnet new workshop-threads -o threads", true)]
    [InlineData("dotnet new workshop-thread -o threads", false)]
    [InlineData("cp .kit/exercises/two-threads/solution/TwoThreads.cs two-threads/", true)]
    [InlineData("cp .kit/exercises/two-threads/solution/TwoTreads.cs two-threads/", false)]
    [InlineData("rm -rf two-threads", false)]
    public void A_command_is_one_that_works(string line, bool works) => Assert.Equal(works, CommandProblem(line) is null);

    [Theory, MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string name)
    {
        var page = Find(name);
        foreach (Match link in Link().Matches(page.Text))
        {
            var target = link.Groups["target"].Value;
            if (target.StartsWith("https://", StringComparison.Ordinal)) continue;
            var path = Path.Combine(Path.GetDirectoryName(page.Path)!, target.Split('#')[0]);
            Assert.True(File.Exists(path) || Directory.Exists(path), $"{name} links to {target}, which is not there.");
        }
    }

    [Fact]
    public void Each_stage_has_a_page_of_the_same_shape()
    {
        foreach (var stage in Stage.All)
        {
            Assert.True(File.Exists(stage.Page), $"{stage.Name} has no page {stage.Page}.");
            var page = new Page(stage.Page);
            var headings = page.Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal));
            Assert.Equal(s_headings, headings);
            Assert.Contains(page.Markers, marker => marker.Kind == "exercises" && marker.Arguments is [var name] && name == stage.Name);
            Assert.Contains(page.Markers, marker => marker.Kind == "code");
            Assert.True(page.Markers.Count(IsWrongAnswer) >= 2, $"{page} shows fewer than two wrong answers.");
            Assert.Contains(page.Markers, marker => marker.Kind is "picture" or "run" && marker.Arguments[1] == "solution");
        }
    }

    [Fact]
    public void The_hand_out_has_ten_mistakes_each_with_the_exercise_where_one_meets_it()
    {
        var mistakes = Find("workshop/handout.md").Text.Split("\n## ").Single(section => section.StartsWith("The ten mistakes\n", StringComparison.Ordinal));
        var items = NumberedItem().Matches(mistakes);
        Assert.Equal(Enumerable.Range(1, 10), items.Select(item => int.Parse(item.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(items, item => Assert.Contains(Corpus.Exercises.Keys, id => item.Value.Contains($"[{id}](../templates/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_that_lags_behind_is_noticed()
    {
        var problems = new List<string>();
        var stale = Temporary("""
            Text.
            <!-- code: templates/threads/two-threads/starter/TwoThreads.cs Serve -->
            ```csharp
            public static void Old() { }
            ```
            <!-- end -->
            Text.
            """);
        var filled = stale.Fill(problems.Add);
        Assert.Empty(problems);
        Assert.StartsWith("Text.\n<!-- code: templates/threads/two-threads/starter/TwoThreads.cs Serve -->\n```csharp\npublic static string[] Serve", filled, StringComparison.Ordinal);
        Assert.EndsWith("```\n<!-- end -->\nText.", filled, StringComparison.Ordinal);
        Assert.DoesNotContain("Old", filled, StringComparison.Ordinal);
        Assert.Equal("Text.\n<!-- code: templates/threads/two-threads/starter/TwoThreads.cs Serve -->\n<!-- end -->\nText.\n", stale.ByHand);
    }

    [Theory]
    [InlineData("<!-- picture: two-threads starter No_such_test -->\n<!-- end -->", "no test called No_such_test")]
    [InlineData("<!-- picture: two-threads wrong/no-such-answer Both_orders_at_once -->\n<!-- end -->", "no answer two-threads/wrong/no-such-answer")]
    [InlineData("<!-- photo: two-threads -->\n<!-- end -->", "is none of these")]
    [InlineData("<!-- code: README.md -->\n<!-- end -->", "no file that the tests compile")]
    [InlineData("<!-- code: templates/threads/two-threads/starter/TwoThreads.cs -->", "has no <!-- end -->")]
    public void A_marker_that_asks_for_what_there_is_not_is_noticed(string text, string said)
    {
        var problems = new List<string>();
        Assert.Equal(text, Temporary(text).Fill(problems.Add));
        Assert.Contains(said, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_member_is_found_and_shifted_to_the_left()
    {
        const string text = """
            namespace A;

            public class B
            {
                private int _c = 1;

                /// <summary>Does.</summary>
                // Why.
                public void D()
                {
                    _c++;
                }
            }
            """;
        Assert.Equal("// Why.\npublic void D()\n{\n    _c++;\n}", CodeExcerpt.OfText(text, "D"));
        Assert.Equal("private int _c = 1;", CodeExcerpt.OfText(text, "_c"));
        Assert.StartsWith("public class B\n{", CodeExcerpt.OfText(text, null), StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => CodeExcerpt.OfText(text, "E"));
    }

    private static Page Find(string name) => Page.All.Single(page => page.ToString() == name);

    private static Page Temporary(string text)
    {
        var path = Path.Combine(Directory.CreateDirectory(WorkFolder.Root).FullName, $"{Guid.NewGuid():N}.md");
        File.WriteAllText(path, text);
        return new Page(path);
    }

    private static bool IsWrongAnswer(Marker marker) =>
        marker.Kind is "picture" or "message" or "run" && (marker.Arguments[1] == "starter" || marker.Arguments[1].StartsWith("wrong/", StringComparison.Ordinal));

    private static string FirstDifference(Page page, string filled)
    {
        var (stands, should) = (page.Text.Split('\n'), filled.Split('\n'));
        var at = stands.Zip(should).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{page}:{at + 1} says\n  {stands.ElementAtOrDefault(at)}\nand should say\n  {should.ElementAtOrDefault(at)}";
    }

    private static string? CommandProblem(string line)
    {
        var words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words)
        {
            case ["dotnet", "new", "install", var package] when package.EndsWith(".nupkg", StringComparison.Ordinal):
                var expected = $"ConcurrencyWorkshop.Templates.{Version()}.nupkg";
                return package == "./" + expected ? null : $"the package is called {expected}";
            case ["dotnet", "new", "install" or "uninstall" or "list", ..] or ["dotnet", "test" or "build" or "pack" or "restore" or "--version", ..] or ["cd", _]:
            case ["dotnet", "run", "--project", ..]:
                return null;
            case ["dotnet", "new", var template, ..]:
                return template == "workshop" || Stage.All.Any(stage => template == "workshop-" + stage.Name) ? null : $"there is no template {template}";
            case ["dotnet", "run"]:
                return null;
            case ["dotnet", "run", "--", .. var arguments]:
                try
                {
                    Arguments.Parse(arguments, [.. Corpus.Exercises.Keys]);
                    return null;
                }
                catch (ArgumentsException e)
                {
                    return e.Message;
                }

            case ["cp", var from, var to]:
                var exercise = from.Split('/') is [".kit", "exercises", var id, "solution" or "starter", var file] && Corpus.Exercises.ContainsKey(id)
                    && file == Scaffold.PascalCase(id) + ".cs" ? id : null;
                return exercise is not null && to.TrimEnd('/') == exercise ? null : "it does not copy a file of an exercise's into its folder";
            default:
                return "it is none of those that the guide uses";
        }
    }

    private static string Version() =>
        XDocument.Load(Path.Combine(Corpus.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    [GeneratedRegex(@"^```(?<language>\w*)\n[\s\S]*?^```$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^```console\n(?<lines>[\s\S]*?)^```$", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?<number>\d+)\. .*\n(?:(?!\d+\. |#).*\n)*", RegexOptions.Multiline)]
    private static partial Regex NumberedItem();
}
