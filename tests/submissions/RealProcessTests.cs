namespace ConcurrencyWorkshop.Submissions;

/// <summary>A simulated process ends as a real one does: the same lines, the same end.</summary>
public class RealProcessTests
{
    [Theory]
    [InlineData("failing-thread/starter", "unhandled InvalidDataException: Panda")]
    [InlineData("failing-thread/solution", "caught Panda; ended")]
    [InlineData("failing-thread/wrong/catch-around-start", "unhandled InvalidDataException: Panda")]
    [InlineData("closing-time/starter", "Main returns; ended")]
    [InlineData("closing-time/solution", "Main returns; r001 is packed; r002 is packed; ended")]
    [InlineData("closing-time/right/foreground", "Main returns; r001 is packed; r002 is packed; ended")]
    [InlineData("closing-time/wrong/sleep-too-short", "Main returns; ended")]
    [InlineData("closing-time/wrong/ends-the-process", "ended")]
    [InlineData("runaway/starter", "stopped, the desk cleared 0 times; ended")]
    [InlineData("runaway/solution", "stopped, the desk cleared 1 times; ended")]
    [InlineData("runaway/wrong/abort", "unhandled PlatformNotSupportedException: Thread abort is not supported on this platform.")]
    [InlineData("runaway/wrong/exit", "ended")]
    [InlineData("early-exit/starter", "Main returns; ended")]
    [InlineData("early-exit/solution", "Main returns; r001.jpg, 533 KB is on the shelf; r002.jpg, 670 KB is on the shelf; ended")]
    [InlineData("early-exit/right/wait-all", "Main returns; r001.jpg, 533 KB is on the shelf; r002.jpg, 670 KB is on the shelf; ended")]
    [InlineData("early-exit/wrong/only-the-shorter", "Main returns; r002.jpg, 670 KB is on the shelf; ended")]
    [InlineData("early-exit/wrong/foreground-pool-thread", "Main returns; r001.jpg, 533 KB is on the shelf; r002.jpg, 670 KB is on the shelf; ended")]
    [InlineData("early-exit/wrong/foreground-thread-waits", "Main returns; r001.jpg, 533 KB is on the shelf; r002.jpg, 670 KB is on the shelf; ended")]
    public void Ends_simulated_as_it_does_for_real(string name, string end)
    {
        var submission = Corpus.All.Single(s => s.ToString() == name);

        Assert.Equal(end, RealProcess.Simulated(submission));
        Assert.Equal(end, RealProcess.Real(submission));
    }
}
