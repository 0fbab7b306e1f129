namespace ConcurrencyWorkshop.Kit.Tests.Running;

/// <summary>What the program prints and returns for tests that come to their end.</summary>
public class ProgramTests
{
    [Fact]
    public void Green_exercises_give_0()
    {
        var (code, output, errors) = AttendeeProgram.Run(["--once", "all-right"]);

        Assert.Equal(0, code);
        Assert.Equal("✔ all-right\nAll green: 1 exercise.\n", output);
        Assert.Equal("", errors);
    }

    [Fact]
    public void A_red_exercise_gives_1_and_each_failing_test_without_its_stack()
    {
        var (code, output, _) = AttendeeProgram.Run(["wrong-sum", "not-simulated", "all-right"]);

        Assert.Equal(1, code);
        Assert.Equal("""
            ✘ wrong-sum

              ✘ Adds_up
              Assert.Equal() Failure: Values differ
              Expected: 5
              Actual:   4
              It printed:
              adding

              ✘ Throws(n: 2)
              System.InvalidOperationException: Panda (FaultsTests.cs:34)

              (2 other tests pass)

              Next: edit wrong-sum/WrongSum.cs, then: dotnet run -- wrong-sum
              Task: wrong-sum/README.md

            ? not-simulated   not judged

              ? Is_not_judged
              File.ReadAllText is not simulated

              Next: edit not-simulated/NotSimulated.cs, then: dotnet run -- not-simulated
              Task: not-simulated/README.md

            ✔ all-right
            3 exercises: 1 green, 1 red, 1 not judged.

            """.ReplaceLineEndings("\n"), output);
    }

    [Theory]
    [InlineData("not-simulated")]
    [InlineData("skipped")]
    public void What_is_not_judged_gives_2(string exercise)
    {
        var (code, output, _) = AttendeeProgram.Run([exercise, "all-right"]);

        Assert.Equal(2, code);
        Assert.Contains($"? {exercise}   not judged\n", output);
    }

    [Fact]
    public void Plain_ASCII_is_plain_ASCII()
    {
        var (code, output, _) = AttendeeProgram.Run(["wrong-sum", "all-right", "--ascii"]);

        Assert.Equal(1, code);
        Assert.Contains("X  wrong-sum\n", output);
        Assert.Contains("ok all-right\n", output);
        Assert.All(output, c => Assert.InRange(c, '\n', '~'));
    }

    [Fact]
    public void An_unknown_exercise_gives_2_and_the_nearest_names()
    {
        var (code, output, errors) = AttendeeProgram.Run(["all-rihgt"]);

        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains("There is no exercise 'all-rihgt' here. Did you mean all-right?", errors);
        Assert.Contains("raw-thread", errors);
    }

    [Fact]
    public void The_list_names_each_exercise_and_its_file()
    {
        var (code, output, _) = AttendeeProgram.Run(["list"]);

        Assert.Equal(0, code);
        Assert.Contains("all-right              all-right/AllRight.cs ", output);
        Assert.StartsWith("all-right", output);
    }

    [Fact]
    public void The_help_names_the_commands_and_the_exit_codes()
    {
        var (code, output, _) = AttendeeProgram.Run(["--help"]);

        Assert.Equal(0, code);
        Assert.Contains("dotnet run -- live two-threads", output);
        Assert.Contains("2 not judged or nothing to run", output);
    }
}
