namespace ConcurrencyWorkshop.Kit.Tests.Running;

/// <summary>Whatever an attendee's code does to its process, the program names it and goes on with the rest.</summary>
public class SurvivalTests
{
    [Theory]
    [InlineData("raw-thread", "An unhandled exception on a raw thread would end the process", "System.InvalidOperationException: Panda (Faults.cs:", "(1 other test passes)")]
    [InlineData("pool-thread", "An unhandled exception on a pool thread would end the process", "Panda (Faults.cs:", "async void")]
    [InlineData("deep-recursion", "The stack overflowed in DeepRecursion.Serve", "recursion without an end", "Next: edit deep-recursion/DeepRecursion.cs")]
    [InlineData("early-exit", "The code ended the process with exit code 0 (Environment.Exit).", "return or throw instead", "dotnet run -- early-exit")]
    [InlineData("fail-fast", "Environment.FailFast (\"no more paper\")", "throw instead", "fail-fast/README.md")]
    [InlineData("endless-loop", "Serves made no progress for 3 s outside a simulation", "an endless loop", "--watchdog 6")]
    [InlineData("static-loop", "Serves made no progress for 3 s outside a simulation", "never comes", "--watchdog 6")]
    public void A_dead_or_hanging_test_is_red_and_told_why_and_the_rest_is_judged(string exercise, string what, string more, string next)
    {
        var (code, output, _) = AttendeeProgram.Run([exercise, "all-right", "--watchdog", "3"]);

        Assert.Equal(1, code);
        Assert.Contains($"✘ {exercise}\n", output);
        Assert.Contains(what, output);
        Assert.Contains(more, output);
        Assert.Contains(next, output);
        Assert.Contains("✔ all-right\n", output);
        Assert.Contains("2 exercises: 1 green, 1 red.", output);
    }

    [Fact]
    public void A_thread_that_dies_late_is_blamed_on_the_exercise_that_left_it_behind()
    {
        var (code, output, _) = AttendeeProgram.Run(["late-thread", "after-late-thread"]);

        Assert.Equal(1, code);
        Assert.Contains("✘ late-thread\n", output);
        Assert.Contains("late Panda (Faults.cs:", output);
        Assert.Contains("✔ after-late-thread\n", output);
        Assert.DoesNotContain("✘ after-late-thread", output);
    }

    [Theory]
    [InlineData("exit", "The code ended the process with exit code 0 (Environment.Exit).")]
    [InlineData("loop", "a module initializer, made no progress for 3 s")]
    public void A_module_initializer_that_ends_or_holds_up_the_process_does_not_pass_for_green(string fault, string what)
    {
        var (code, output, _) = AttendeeProgram.Run(["all-right", "--watchdog", "3"], ("ATTENDEE_MODULE_FAULT", fault));

        Assert.Equal(1, code);
        Assert.Contains("✘ all-right\n", output);
        Assert.Contains(what, output);
    }

    [Fact]
    public void No_clock_judges_a_simulation()
    {
        var (code, output, _) = AttendeeProgram.Run(["long-simulation", "--watchdog", "2"]);

        Assert.Equal(0, code);
        Assert.Contains("✔ long-simulation\n", output);
    }
}
