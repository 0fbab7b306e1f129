using System.Security;

namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>
/// Each template as starter and as solution, built by one command: that takes a fraction of as many builds as an
/// attendee makes, and those of the tests of names and parent folders are an attendee's.
/// </summary>
internal static class Built
{
    private static readonly Lazy<(IReadOnlyDictionary<string, Scaffold> Starters, IReadOnlyDictionary<string, Scaffold> Solutions)> All = new(Build);

    /// <summary>The starter, built for Debug.</summary>
    public static Scaffold Starter(string template) => All.Value.Starters[template];

    /// <summary>The solution, built for Debug and Release.</summary>
    public static Scaffold Solution(string template) => All.Value.Solutions[template];

    private static (IReadOnlyDictionary<string, Scaffold>, IReadOnlyDictionary<string, Scaffold>) Build()
    {
        var starters = Scaffolds("starter");
        var solutions = Scaffolds("solved", "--solution");
        var project = Path.Combine(Package.Work, "all.proj");
        File.WriteAllText(project, $"""
            <Project>
              <ItemGroup>
                <Starter Include="{Projects(starters)}" />
                <Solution Include="{Projects(solutions)}" />
              </ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="@(Starter);@(Solution)" Properties="Configuration=Debug" BuildInParallel="true" />
                <MSBuild Projects="@(Solution)" Properties="Configuration=Release" BuildInParallel="true" />
              </Target>
            </Project>
            """);
        var output = DotNet.Run(Package.Work, "build", project, "--no-restore", "-maxCpuCount:2", "-warnaserror").Expect(0).Output;
        Assert.Contains("0 Warning(s)", output, StringComparison.Ordinal);
        return (starters, solutions);
    }

    private static Dictionary<string, Scaffold> Scaffolds(string name, params string[] arguments) =>
        Source.Folders.AsParallel().WithDegreeOfParallelism(2).ToDictionary(template => template, template => Package.Scaffold(template, name, arguments));

    private static string Projects(Dictionary<string, Scaffold> scaffolds) =>
        string.Join(';', scaffolds.Values.Select(scaffold => Escaped(Directory.GetFiles(scaffold.Folder, "*.csproj").Single())));

    // First for MSBuild, then for XML: the folder for temporary files has the name of its user.
    private static string Escaped(string path) =>
        SecurityElement.Escape(string.Concat(path.Select(c => "%*?@$();'".Contains(c) ? $"%{(int)c:X2}" : c.ToString())));
}
