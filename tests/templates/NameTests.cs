namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>A project may have any name that the file system takes.</summary>
public class NameTests
{
    [Theory]
    [InlineData("class")]
    [InlineData("int.class")]
    [InlineData("C#")]
    [InlineData("练习1")]
    [InlineData("Übung-ß")]
    [InlineData("Foo&Bar")]
    [InlineData("a;b")]
    [InlineData("My-App 2")]
    [InlineData("it's 100%")]
    [InlineData("$(x)")]
    [InlineData(".hidden")]
    // Names that mean something to NuGet or to the kit.
    [InlineData("xunit")]
    [InlineData("Exercises")]
    [InlineData("ConcurrencyWorkshop.Kit")]
    public void Any_name_builds_and_runs(string name)
    {
        var scaffold = Package.Scaffold("sequential", name, "--skip-restore");
        scaffold.Build(restores: true);
        Assert.Contains("two-orders", scaffold.RunBuilt().Expect(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_name_the_folder_gives_it()
    {
        var folder = Path.Combine(Package.Work, "named-by-folder");
        Package.New(folder, "workshop-pool", "--skip-restore").Expect(0);
        Assert.True(File.Exists(Path.Combine(folder, "named-by-folder.csproj")));
    }

    [Fact]
    public void A_name_that_is_only_dots_is_none_for_a_file()
    {
        // The folder is another: MSBuild cannot work below one called `...`.
        var folder = Path.Combine(Package.Work, "dots");
        Package.New(folder, "workshop-pool", "-n", "...", "-o", ".", "--skip-restore").Expect(0);
        Assert.True(File.Exists(Path.Combine(folder, "_.csproj")));
    }
}
