using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Kit.Tests.Running;

public class ArgumentsTests
{
    private static readonly string[] s_exercises = ["two-threads", "two-jobs", "one-till"];

    [Fact]
    public void Without_arguments_all_are_judged() =>
        Assert.Equal((Command.Judge, 0, false, Arguments.DefaultWatchdogSeconds), Parts(Arguments.Parse([], s_exercises)));

    [Fact]
    public void Options_and_exercises_mix()
    {
        var arguments = Arguments.Parse(["--ascii", "one-till", "--once", "two-jobs", "one-till", "--watchdog", "7"], s_exercises);

        Assert.Equal((Command.Judge, 2, true, 7), Parts(arguments));
        Assert.Equal(["one-till", "two-jobs"], arguments.Exercises);
    }

    [Fact]
    public void The_environment_sets_the_watchdog_where_no_argument_does()
    {
        Assert.Equal(90, Arguments.Parse([], s_exercises, "90").WatchdogSeconds);
        Assert.Equal(5, Arguments.Parse(["--watchdog", "5"], s_exercises, "90").WatchdogSeconds);
        Assert.Contains(Arguments.WatchdogVariable, Error([], "soon"));
    }

    [Theory]
    [InlineData("two-thread", "Did you mean two-threads?")]
    [InlineData("twojobs", "Did you mean two-jobs?")]
    [InlineData("till", "Did you mean one-till?")]
    [InlineData("lisst", "Did you mean list?")]
    [InlineData("zebra", "There is no exercise 'zebra' here.\nThe exercises here: two-threads, two-jobs, one-till")]
    [InlineData("--asci", "There is no option '--asci'. Did you mean --ascii?")]
    [InlineData("--zebra", "There is no option '--zebra'.\nSee: dotnet run -- --help")]
    public void What_is_unknown_is_refused_with_the_nearest_names(string given, string message) =>
        Assert.Contains(message, Error([given]));

    [Theory]
    [InlineData("two-jobs/")]
    [InlineData("two-jobs\\")]
    [InlineData("pool/two-jobs")]
    [InlineData("pool/two-jobs/TwoJobs.cs")]
    [InlineData("TwoJobs.cs")]
    [InlineData("TwoJobs")]
    public void An_exercise_is_also_its_folder_or_its_file(string given) =>
        Assert.Equal(["two-jobs"], Arguments.Parse([given], s_exercises).Exercises);

    [Fact]
    public void After_a_command_only_an_exercise_can_be_meant() =>
        Assert.StartsWith("There is no exercise 'lst' here.\n", Error(["reset", "lst"]), StringComparison.Ordinal);

    [Theory]
    [InlineData("live")]
    [InlineData("live", "two-jobs", "one-till")]
    public void Live_takes_one_exercise(params string[] args) =>
        Assert.Contains("'live' takes one exercise: dotnet run -- live two-threads", Error(args));

    [Theory]
    [InlineData("--watchdog")]
    [InlineData("--watchdog", "0")]
    [InlineData("--watchdog", "-3")]
    [InlineData("--watchdog", "soon")]
    public void A_watchdog_without_seconds_is_refused(params string[] args) =>
        Assert.Contains("--watchdog 60", Error(args));

    private static (Command, int, bool, int) Parts(Arguments arguments) =>
        (arguments.Command, arguments.Exercises.Count, arguments.Ascii, arguments.WatchdogSeconds);

    private static string Error(string[] args, string? environment = null) =>
        Assert.Throws<ArgumentsException>(() => Arguments.Parse(args, s_exercises, environment)).Message;
}
