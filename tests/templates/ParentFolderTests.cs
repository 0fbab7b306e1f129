namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>What lies around a scaffold does not reach in, and a scaffold overwrites nothing.</summary>
public class ParentFolderTests
{
    [Fact]
    public void Settings_of_a_parent_folder_stay_out()
    {
        var parent = Path.Combine(Package.Work, "hostile");
        Directory.CreateDirectory(parent);
        void Write(string file, string text) => File.WriteAllText(Path.Combine(parent, file), text);
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisMode>All</AnalysisMode>
                <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                <LangVersion>7.3</LangVersion>
                <ArtifactsPath>$(MSBuildThisFileDirectory)elsewhere</ArtifactsPath>
                <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>
                <RestoreLockedMode>true</RestoreLockedMode>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", """
            <Project><Target Name="Hostile" BeforeTargets="BeforeBuild"><Error Text="A parent folder's target ran." /></Target></Project>
            """);
        Write("Directory.Packages.props", """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><GlobalPackageReference Include="A.Package.That.Does.Not.Exist" Version="1.0.0" /></ItemGroup>
            </Project>
            """);
        Write("Directory.Build.rsp", "-p:TargetFramework=net5.0\n");
        Write(".editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.severity = error\n");
        Write(".globalconfig", "is_global = true\ndotnet_analyzer_diagnostic.severity = error\n");
        // This one stays in force: which SDK is used is the parent's business.
        Write("global.json", """{ "sdk": { "version": "10.0.100", "rollForward": "latestMajor" } }""");

        var scaffold = Package.ScaffoldBelow(parent, "threads", "inside", "--solution");
        scaffold.Build();
        scaffold.RunOnce().Expect(0);
        Assert.Equal([".editorconfig", ".globalconfig", "Directory.Build.props", "Directory.Build.rsp", "Directory.Build.targets", "Directory.Packages.props", "global.json"],
            Directory.GetFiles(parent).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal(["inside"], Directory.GetDirectories(parent).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void A_file_that_is_there_already_is_kept()
    {
        var folder = Path.Combine(Package.Work, "occupied");
        Directory.CreateDirectory(folder);
        var mine = Path.Combine(folder, "README.md");
        File.WriteAllText(mine, "mine");
        var outcome = Package.New(folder, "workshop-threads", "--skip-restore").Expect(73);
        Assert.Contains("README.md", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Equal([mine], Directory.GetFileSystemEntries(folder));
    }
}
