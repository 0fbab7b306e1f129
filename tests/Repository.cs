using System.Reflection;

namespace ConcurrencyWorkshop.Testing;

/// <summary>The repository's folders and projects.</summary>
internal sealed class Repository
{
    private Repository(string root) => Root = root;

    public string Root { get; }

    /// <summary>Where the test command writes; git-ignored.</summary>
    public string Artifacts => Path.Combine(Root, "artifacts", "tests");

    /// <summary>The project that compiles every exercise where it stands.</summary>
    public string Exercises => Path.Combine(Root, "templates", "Exercises.csproj");

    /// <summary>A project is a test project where it lies below tests/ and references the test SDK.</summary>
    public IReadOnlyList<string> TestProjects =>
        [.. ProjectsBelow("tests").Where(path => File.ReadAllText(path).Contains("\"Microsoft.NET.Test.Sdk\"", StringComparison.Ordinal))];

    /// <summary>The repository that this program was built in.</summary>
    public static Repository Find() =>
        new(typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Repository").Value!);

    /// <summary>The folder's name: <c>kit</c> for tests/kit/ConcurrencyWorkshop.Kit.Tests.csproj.</summary>
    public static string NameOf(string project) => Path.GetFileName(Path.GetDirectoryName(project)!);

    /// <summary>
    /// Writes a solution of all projects, so that building loads each of them once.
    /// Without this program's own, which runs and so cannot be overwritten.
    /// </summary>
    public string WriteSolution()
    {
        Directory.CreateDirectory(Artifacts);
        var projects = ProjectsBelow("workshop").Concat(ProjectsBelow("tests")).Append(Exercises);
        var path = Path.Combine(Artifacts, "All.slnx");
        var lines = projects.Select(project => $"  <Project Path=\"{Path.GetRelativePath(Artifacts, project).Replace('\\', '/')}\" />");
        File.WriteAllLines(path, ["<Solution>", .. lines, "</Solution>"]);
        return path;
    }

    /// <summary>
    /// Writes a project of all sources, also of those that no project compiles or that this program is made of: the
    /// order of usings needs none of their references, and one such project is loaded three times as fast as all projects.
    /// </summary>
    public string WriteProjectOfSources()
    {
        Directory.CreateDirectory(Path.Combine(Artifacts, "sources"));
        var path = Path.Combine(Artifacts, "sources", "Sources.csproj");
        File.WriteAllText(path, """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <EnableDefaultItems>false</EnableDefaultItems>
                <Root>../../../</Root>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="$(Root)**/*.cs" Exclude="$(Root)**/bin/**;$(Root)**/obj/**;$(Root)artifacts/**;$(Root)tests/submissions/corpus/**" />
              </ItemGroup>
            </Project>
            """);
        return path;
    }

    private IEnumerable<string> ProjectsBelow(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(Root, folder))
            .SelectMany(below => Directory.EnumerateFiles(below, "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal);
}
