namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>The scaffold whose snapshots are compared by Verify.</summary>
public class VerifyTests
{
    [Fact]
    public void Only_the_snapshot_files_differ()
    {
        var kit = Package.Scaffold("threads", "plain", "--skip-restore");
        var verify = Package.Scaffold("threads", "plain", "--skip-restore", "--snapshots", "verify");
        Assert.Equal([".kit/Snapshots.props"], verify.Files.Except(kit.Files));
        Assert.Empty(kit.Files.Except(verify.Files));
        // Text only: the engine has no say in the bytes of the kit's assembly either way.
        Assert.Equal([".kit/Snapshots.cs"], kit.Files.Where(file => kit.Read(file) != verify.Read(file)));
    }

    [VerifyFact]
    public void A_starter_is_red_and_a_solution_green_under_Verify()
    {
        var starter = Package.Scaffold("workshop", "starter", "--snapshots", "verify");
        Assert.Contains(starter.Test(exitCode: 1), test => test.Outcome == "Failed");

        var solution = Package.Scaffold("workshop", "solution", "--snapshots", "verify", "--solution");
        Assert.All(solution.Test(exitCode: 0), test => Assert.Equal("Passed", test.Outcome));
        solution.RunBuilt().Expect(0);
    }
}
