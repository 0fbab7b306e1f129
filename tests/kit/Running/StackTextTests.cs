using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Kit.Tests.Running;

public class StackTextTests
{
    private const string Unix = """
        System.InvalidOperationException: Panda
           at System.Threading.Thread.Sleep(Int32 time)
           at ConcurrencyWorkshop.Cpu.Work(Double seconds) in /src/kit/Cpu.cs:line 3
           at Exercises.TwoThreads.<>c__DisplayClass0_0.<Serve>b__0() in /home/me/two threads/TwoThreads.cs:line 14
           at Exercises.OneTillTests.All_is_paid() in /home/me/OneTillTests.cs:line 9
        """;

    private const string Windows = """
           at Exercises.OneTillTests.All_is_paid() in C:\Users\me\one-till\OneTillTests.cs:line 9
        """;

    [Fact]
    public void The_innermost_line_outside_the_kit_is_told()
    {
        Assert.Equal("TwoThreads.cs:14", StackText.FirstLine(Unix));
        Assert.Equal("OneTillTests.cs:9", StackText.FirstLine(Windows));
        Assert.Null(StackText.FirstLine("   at System.Threading.Thread.Sleep(Int32 time)"));
        Assert.Null(StackText.FirstLine(null));
    }

    [Fact]
    public void The_exercise_is_found_by_its_class_or_by_its_tests()
    {
        string[] exercises = ["one-till", "two-threads"];

        Assert.Equal("two-threads", StackText.Exercise(Unix, exercises));
        Assert.Equal("one-till", StackText.Exercise(Windows, exercises));
        Assert.Null(StackText.Exercise(Unix, ["two-jobs"]));
    }
}
