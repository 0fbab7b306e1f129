using ConcurrencyWorkshop.Board;

namespace ConcurrencyWorkshop.Kit.Tests.Board;

public sealed class ResidentJudgeTests : IDisposable
{
    private readonly JudgedProject _project = new();

    [Fact]
    public void All_is_judged_at_the_beginning_the_current_exercise_first()
    {
        var all = _project.Start(JudgedProject.TwoWaits);

        Assert.Equal([JudgedProject.TwoWaits, JudgedProject.OneSum, JudgedProject.ThirdParty], all.Keys);
        Assert.All(all.Values, known => Assert.Equal(Verdict.Passed, known.Verdict));
        Assert.Equal(["Adds", "Has_another_test"], all[JudgedProject.OneSum].Results.Select(r => r.Test.Name));
        Assert.NotNull(all[JudgedProject.OneSum].Image);
    }

    [Fact]
    public void What_all_share_is_judged_for_all_and_what_is_one_exercises_for_it_alone()
    {
        _project.Start();
        var before = _project.Judgements.ToDictionary();
        _project.Save(JudgedProject.OneSum, Code.Wrong);
        Assert.Equal(before[JudgedProject.TwoWaits], _project.Judgements[JudgedProject.TwoWaits]);

        var shop = Path.Combine(_project.Folder, "shop", "Shop.cs");
        var known = _project.After(() => File.WriteAllText(shop, File.ReadAllText(shop).Replace("Price = 2", "Price = 3")), JudgedProject.OneSum);

        Assert.Equal(2, known.Results.Count(r => r.Verdict == Verdict.Failed));
        _project.Until(JudgedProject.ThirdParty, JudgedProject.IsKnown);
    }

    [Fact]
    public void An_exercise_may_use_the_code_of_another()
    {
        _project.Start(JudgedProject.ThirdParty);
        const string code = "namespace Exercises;\n\npublic static class ThirdParty\n{\n    public static int Of(int number) => OneSum.Of(number, 0);\n}\n";
        var known = _project.Save(JudgedProject.ThirdParty, code);
        Assert.Equal((JudgingState.Judged, Verdict.Passed), (known.State, known.Verdict));

        // And is judged again when that changes.
        _project.Judge!.Focus(JudgedProject.OneSum);
        known = _project.After(() => File.WriteAllText(_project.PathOf(JudgedProject.OneSum), Code.Wrong.Replace("one - other", "-one")), JudgedProject.ThirdParty);
        Assert.Equal(Verdict.Failed, known.Verdict);
    }

    [Fact]
    public void Files_may_come_and_go()
    {
        _project.Start();
        _project.Save(JudgedProject.OneSum, Code.Right.Replace("one + other", "Helper.Sum(one, other)"));
        var helper = _project.PathOf(JudgedProject.OneSum, "Helper.cs");
        var known = _project.After(() => File.WriteAllText(helper, "namespace Exercises;\n\ninternal static class Helper\n{\n    internal static int Sum(int a, int b) => a + b;\n}\n"), JudgedProject.OneSum);
        Assert.Equal(Verdict.Passed, known.Verdict);

        known = _project.After(() => File.Delete(helper), JudgedProject.OneSum);
        Assert.Equal(JudgingState.DoesNotCompile, known.State);
        Assert.Contains(known.Build, m => m is { Code: "CS0103", IsError: true, Line: 5 });
    }

    [Fact]
    public void What_is_kept_of_earlier_code_is_not_compiled()
    {
        _project.Start();
        var kept = Directory.CreateDirectory(Path.Combine(_project.Folder, "kept", JudgedProject.OneSum)).FullName;
        File.WriteAllText(Path.Combine(kept, "OneSum.cs"), Code.Wrong);
        Assert.Equal(Verdict.Passed, _project.Save(JudgedProject.OneSum, "// Another edit.\n" + Code.Right).Verdict);
    }

    [Fact]
    public void Changed_settings_are_noticed_until_they_are_taken_back()
    {
        _project.Start();
        var file = Path.Combine(_project.Folder, "Project.csproj");
        var text = File.ReadAllText(file);
        File.WriteAllText(file, text.Replace("net10.0", "net11.0"));
        Assert.Contains("dotnet run", _project.Notice());
        File.WriteAllText(file, text);
        Assert.Null(_project.Notice());
    }

    [Fact]
    public void Again_judges_again_though_nothing_was_saved()
    {
        _project.Start();
        var known = _project.After(() => _project.Judge!.Again(JudgedProject.TwoWaits), JudgedProject.TwoWaits);
        Assert.Equal(Verdict.Passed, known.Verdict);
    }

    [Fact]
    public void The_compiler_server_judges_where_the_compiler_cannot_be_loaded()
    {
        _project.Options = _project.Options with { UsesServer = true };
        var all = _project.Start();
        Assert.All(all.Values, known => Assert.Equal(Verdict.Passed, known.Verdict));
        Assert.Contains("compiler server", _project.Notice());
        Assert.Equal(Verdict.Failed, _project.Save(JudgedProject.OneSum, Code.Wrong).Verdict);
        Assert.Equal(JudgingState.DoesNotCompile, _project.Save(JudgedProject.OneSum, Code.Broken).State);
    }

    [Fact]
    public void A_worker_that_dies_while_starting_is_named_and_the_next_save_is_judged()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_project.Folder, "bin")).FullName;
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var settings = Path.Combine(folder, "Exercises.runtimeconfig.json");
        var right = File.ReadAllText(settings);
        File.WriteAllText(settings, right.Replace("10.0.0", "99.0.0"));
        _project.Options = _project.Options with { Program = Path.Combine(folder, "Exercises.dll") };

        var known = _project.Start()[JudgedProject.OneSum];

        Assert.Equal(Verdict.NotJudged, known.Verdict);
        Assert.Contains("died while it was starting", known.Results.Single().Message);

        File.WriteAllText(settings, right);
        Assert.Equal(Verdict.Passed, _project.Save(JudgedProject.OneSum, "// Now it starts.\n" + Code.Right).Verdict);
    }

    [Fact]
    public void What_a_source_generator_writes_is_there()
    {
        _project.Start();
        var code = Code.Right.Replace("static class", "static partial class").Replace("one + other;", "one + other + Digits().Count(\"\");\n\n    [System.Text.RegularExpressions.GeneratedRegex(\"[0-9]\")]\n    private static partial System.Text.RegularExpressions.Regex Digits();");
        var known = _project.Save(JudgedProject.OneSum, code);
        Assert.True(known.Verdict == Verdict.Passed, string.Join('\n', known.Build) + string.Join('\n', known.Results));
    }

    [Fact]
    public void Saves_are_noticed_by_looking_where_nothing_tells_of_them()
    {
        _project.Options = _project.Options with { Polls = true };
        _project.Start();
        Assert.Equal(Verdict.Failed, _project.Save(JudgedProject.OneSum, Code.Wrong).Verdict);
        Assert.Equal(Verdict.Passed, _project.Save(JudgedProject.OneSum, Code.Right).Verdict);
    }

    [Fact]
    public void Without_the_compilers_arguments_it_says_what_to_do()
    {
        _project.Options = _project.Options with { Arguments = Path.Combine(_project.Folder, "none.txt"), Exercises = [] };
        _project.Start();
        Assert.Contains("type dotnet build", _project.Notice());
    }

    public void Dispose() => _project.Dispose();
}
