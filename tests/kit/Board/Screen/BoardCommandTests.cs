using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ConcurrencyWorkshop.Kit.Tests.Running;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

/// <summary>The verbs of the command line, and the output for graders.</summary>
public class BoardCommandTests
{
    [Fact]
    public void List_show_hint_reset_and_restore_do_what_the_keys_do()
    {
        using var folder = new ProjectFolder("two-threads", "failing-thread", "one-till");
        folder.Write("two-threads/TwoThreads.cs", "mine");
        var run = Program(folder);

        Assert.Equal((0, "two-threads            two-threads/TwoThreads.cs                    open\nfailing-thread         failing-thread/FailingThread.cs              open\none-till               one-till/OneTill.cs                          open\n"), run("list"));
        Assert.StartsWith("two-threads: open\nFile: two-threads/TwoThreads.cs\n\n# two-threads\n", run("show two-threads").Output);
        Assert.Contains("1. A question\n", run("hint two-threads").Output);
        Assert.Contains("Hint 2 of 3. The next one: dotnet run -- hint two-threads", run("hint two-threads").Output);

        var (code, output) = run("reset two-threads");
        Assert.Equal(0, code);
        Assert.StartsWith("two-threads stands as you got it.\nWhat stood there is in kept/", output);
        Assert.Equal("starter of two-threads\n", folder.Read("two-threads/TwoThreads.cs"));
        Assert.Equal((0, "two-threads holds just that already; nothing was changed.\n"), run("reset two-threads"));
        Assert.Equal(0, run("restore two-threads").Code);
        Assert.Equal("mine", folder.Read("two-threads/TwoThreads.cs"));
        Assert.Contains("Nothing of two-threads was kept at noon. There is: ", run("restore two-threads noon").Output);
        Assert.Equal((2, "Nothing of one-till has been replaced, so there is nothing to bring back.\n"), run("restore one-till"));

        (code, output) = run("goto async");
        Assert.Equal(2, code);
        Assert.Contains("dotnet new workshop-async -o async", output);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_solved_without_the_board_is_left_alone_by_a_catch_up(bool judgedBefore)
    {
        using var folder = new ProjectFolder("threads/two-threads", "threads/failing-thread", "async/one-till");
        foreach (var file in new[] { "two-threads/TwoThreads.cs", "failing-thread/FailingThread.cs" }) folder.Write("threads/" + file, "mine");
        var run = Program(folder);
        File.SetLastWriteTimeUtc(folder.PathOf("ConcurrencyWorkshop.Kit.Tests.BoardProgram.dll"), DateTime.UtcNow.AddMinutes(1));
        if (judgedBefore)
        {
            Assert.Equal(1, run("--once").Code);
            Assert.Matches("two-threads .* open\nfailing-thread .* green\none-till .* green\n", run("list").Output);
        }

        var (code, output) = run("goto async");

        Assert.Equal(0, code);
        Assert.StartsWith($"Looking which of yours are green: two-threads{(judgedBefore ? "" : ", failing-thread")}\ntwo-threads: supplied as solved.", output);
        Assert.Equal("mine", folder.Read("threads/failing-thread/FailingThread.cs"));
        Assert.Equal("solution of two-threads\n", folder.Read("threads/two-threads/TwoThreads.cs"));
    }

    [Fact]
    public void What_was_saved_after_the_program_was_built_is_not_noted_as_green()
    {
        using var folder = new ProjectFolder("two-threads", "failing-thread", "one-till");
        var run = Program(folder);
        File.SetLastWriteTimeUtc(folder.PathOf("ConcurrencyWorkshop.Kit.Tests.BoardProgram.dll"), DateTime.UtcNow.AddMinutes(1));
        File.SetLastWriteTimeUtc(folder.PathOf("one-till/OneTill.cs"), DateTime.UtcNow.AddMinutes(2));

        run("--once");

        Assert.Matches("failing-thread .* green\none-till .* open\n", run("list").Output);
    }

    [Fact]
    public void The_verdicts_are_one_json_object()
    {
        var (code, output, _) = AttendeeProgram.Run(["--once", "--json", "wrong-sum", "not-simulated", "all-right"]);

        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.Equal((1, 1), (root.GetProperty("schema").GetInt32(), root.GetProperty("exitCode").GetInt32()));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("error").ValueKind);
        Assert.Equal(["wrong-sum red", "not-simulated notJudged", "all-right green"],
            root.GetProperty("exercises").EnumerateArray().Select(e => $"{e.GetProperty("id").GetString()} {e.GetProperty("verdict").GetString()}"));
        var wrong = root.GetProperty("exercises")[0];
        Assert.EndsWith("wrong-sum/WrongSum.cs", wrong.GetProperty("file").GetString());
        var test = Assert.Single(wrong.GetProperty("tests").EnumerateArray(), t => t.GetProperty("name").GetString() == "Adds_up");
        Assert.Equal("red", test.GetProperty("verdict").GetString());
        Assert.Contains("Expected: 5", test.GetProperty("message").GetString());
        Assert.Contains("adding", test.GetProperty("output").GetString());
    }

    [Fact]
    public void What_cannot_be_understood_is_json_too()
    {
        var (code, output, errors) = AttendeeProgram.Run(["--json", "all-rihgt"]);

        Assert.Equal((2, ""), (code, errors));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(2, json.RootElement.GetProperty("exitCode").GetInt32());
        Assert.Contains("Did you mean all-right?", json.RootElement.GetProperty("error").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("exercises").GetArrayLength());
    }

    [Theory]
    [InlineData("show", "'show' takes one exercise: dotnet run -- show two-threads")]
    [InlineData("hint two-thread", "Did you mean two-threads?")]
    [InlineData("goto", "'goto' goes to one stage: dotnet run -- goto async")]
    [InlineData("list two-threads", "'list' is about all exercises")]
    [InlineData("list --json", "--json tells verdicts: dotnet run -- --once --json")]
    [InlineData("rezet", "Did you mean reset?")]
    [InlineData("--liner", "Did you mean --linear?")]
    public void A_verb_that_lacks_something_says_what_to_type(string args, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentsException>(() => Arguments.Parse(args.Split(' '), ["two-threads", "one-till"])).Message);

    /// <summary>The program in a project: its exit code and what it printed.</summary>
    private static Func<string, (int Code, string Output)> Program(ProjectFolder folder)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(f => Path.GetExtension(f) is ".dll" or ".json"))
            File.Copy(file, folder.PathOf(Path.GetFileName(file)));
        return args =>
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [folder.PathOf("ConcurrencyWorkshop.Kit.Tests.BoardProgram.dll"), .. args.Split(' ')])
            {
                RedirectStandardOutput = true,
                RedirectStandardInput = true,
                StandardOutputEncoding = Encoding.UTF8,
            })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output.ReplaceLineEndings("\n"));
        };
    }
}
