namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>The package, packed once a test run and installed where no other installation is seen.</summary>
internal static class Package
{
    private static readonly Lazy<string> Nupkg = new(Pack);
    private static readonly Lazy<string> Hive = new(() => Install(Nupkg.Value));

    /// <summary>A folder of this test run, with no project or setting above it.</summary>
    public static string Work { get; } = CreateWork();

    /// <summary>The package's file.</summary>
    public static string File => Nupkg.Value;

    /// <summary>Installs a package file or folder into an isolated hive; the hive's folder.</summary>
    public static string Install(string source)
    {
        var hive = Path.Combine(Work, "hive-" + Guid.NewGuid().ToString("N")[..8]);
        // The exit code is 0 for invalid templates too; what was installed shows in the output.
        var output = DotNet.Run(Work, "new", "install", source, "--debug:custom-hive", hive).Expect(0).Output;
        foreach (var folder in Source.Folders) Assert.Contains($" {Source.ShortName(folder)} ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("arning", output, StringComparison.Ordinal);
        return hive;
    }

    /// <summary>Calls <c>dotnet new</c> with the installed package.</summary>
    public static Outcome New(string folder, params string[] arguments) => NewFrom(Hive.Value, folder, arguments);

    public static Outcome NewFrom(string hive, string folder, params string[] arguments)
    {
        Directory.CreateDirectory(folder);
        return DotNet.Run(folder, ["new", .. arguments, "--debug:custom-hive", hive]);
    }

    /// <summary>Scaffolds into a new folder of the name given, whatever else has that name.</summary>
    public static Scaffold Scaffold(string template, string name, params string[] arguments) =>
        ScaffoldBelow(Path.Combine(Work, Guid.NewGuid().ToString("N")[..8]), template, name, arguments);

    /// <summary>Scaffolds into a new folder below the one given.</summary>
    public static Scaffold ScaffoldBelow(string parent, string template, string name, params string[] arguments)
    {
        // Whether there is a newer package is not asked: there is none, and it is half a second each time.
        New(parent, [Source.ShortName(template), "-n", name, "--no-update-check", .. arguments]).Expect(0);
        return new Scaffold(Path.Combine(parent, name));
    }

    private static string Pack()
    {
        var folder = Path.Combine(Work, "package");
        DotNet.Run(Source.Root, "pack", "Templates.csproj", "-o", folder).Expect(0);
        return Assert.Single(Directory.GetFiles(folder, "*.nupkg"));
    }

    private static string CreateWork()
    {
        var folder = Directory.CreateTempSubdirectory("workshop-templates-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            // What a compiler server still holds stays; the system clears its folder for temporary files.
            try { Directory.Delete(folder, recursive: true); }
            catch (IOException) { }
            catch (UnauthorizedAccessException) { }
        };
        return folder;
    }
}
