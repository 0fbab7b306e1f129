using System.Text.RegularExpressions;
using ConcurrencyWorkshop.Submissions;

namespace ConcurrencyWorkshop.Guide;

/// <summary>The curriculum is that of the templates, and its order one in which it can be learnt.</summary>
public partial class CurriculumTests
{
    public static TheoryData<string> Stages => [.. Stage.All.Select(stage => stage.Name)];

    [Theory, MemberData(nameof(Stages))]
    public void The_file_has_the_exercises_of_its_stage_in_their_order(string name)
    {
        var stage = Stage.All.Single(s => s.Name == name);
        Assert.Equal(stage.Exercises, Curriculum.Of(stage).Select(exercise => exercise.Id));
    }

    [Fact]
    public void The_order_has_each_folder_once_below_its_stage()
    {
        var ordered = Stage.All.SelectMany(stage => stage.Exercises.Select(id => Path.Combine(stage.Folder, id)));
        Assert.Equal(Corpus.Exercises.Values.Order(StringComparer.Ordinal), ordered.Order(StringComparer.Ordinal));
        Assert.Equal(
            Stage.All.Select(stage => Path.GetFileName(Curriculum.FileOf(stage))).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Curriculum.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_exercise_needs_a_concept_that_no_earlier_one_taught() => Assert.Empty(Curriculum.Untaught(Curriculum.All()));

    [Fact]
    public void No_concept_is_spelt_two_ways()
    {
        var concepts = Curriculum.All().SelectMany(exercise => exercise.Teaches.Concat(exercise.Needs)).Distinct().ToList();
        Assert.Empty(Curriculum.SpeltTwoWays(concepts));
        Assert.All(concepts, concept => Assert.Matches(Kebab(), concept));
    }

    [Fact]
    public void Each_exercise_teaches_something_and_says_what_in_a_line()
    {
        foreach (var exercise in Curriculum.All())
        {
            Assert.True(exercise.Teaches.Count > 0, $"{exercise.Id} teaches nothing.");
            Assert.True(exercise.Minutes is >= 3 and <= 30, $"{exercise.Id} takes {exercise.Minutes} minutes.");
            foreach (var line in new[] { exercise.Point, exercise.Mistakes })
                Assert.True(line.Length is > 20 and <= 220 && line[^1] is '.' && !line.Contains('\n'), $"{exercise.Id}: not one sentence or two: {line}");
        }
    }

    [Fact]
    public void Each_stage_begins_with_a_starred_exercise() =>
        Assert.All(Stage.All, stage => Assert.True(Curriculum.Of(stage)[0].Star, $"{stage.Name} does not."));

    [Fact]
    public void What_no_earlier_one_taught_is_noticed()
    {
        var one = Named("one", teaches: ["joining"], needs: []);
        var two = Named("two", teaches: ["deadlock"], needs: ["joining"]);
        Assert.Empty(Curriculum.Untaught([one, two]));
        Assert.Equal("two needs joining, which no exercise before it teaches.", Assert.Single(Curriculum.Untaught([two, one])));
    }

    [Fact]
    public void Two_spellings_of_a_concept_are_noticed()
    {
        Assert.Empty(Curriculum.SpeltTwoWays(["stop-flag", "stop-flag", "start-join"]));
        Assert.Equal("stop-flag and flags-stop", Assert.Single(Curriculum.SpeltTwoWays(["stop-flag", "start-join", "flags-stop"])));
    }

    /// <summary>An exercise for a test.</summary>
    internal static Exercise Named(string id, string[] teaches, string[] needs, bool star = true) =>
        new() { Id = id, Star = star, Minutes = 10, Teaches = teaches, Needs = needs, Point = "", Mistakes = "" };

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Kebab();
}
