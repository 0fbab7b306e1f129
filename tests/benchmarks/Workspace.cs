namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>
/// A folder for temporary files, with the package in it and an installation of templates that no other one
/// sees. What is made there is removed at the end.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private readonly Lazy<string> package;
    private readonly Lazy<string> hive;

    public Workspace()
    {
        package = new(Pack);
        hive = new(Install);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("workshop-benchmarks-").FullName;

    /// <summary>The package's file; packed when first asked for.</summary>
    public string Package => package.Value;

    /// <summary>Scaffolds any template of the SDK or of the workshop; gives the new folder.</summary>
    /// <param name="milliseconds">The time of the command.</param>
    /// <param name="arguments">The template's short name and options.</param>
    public string New(out double milliseconds, params string[] arguments)
    {
        var folder = Path.Combine(Folder, "s" + Guid.NewGuid().ToString("N")[..8]);
        var installed = hive.Value;
        milliseconds = Command.DotNet(Folder, 0, ["new", .. arguments, "-o", folder, "--debug:custom-hive", installed]);
        return folder;
    }

    public void Dispose()
    {
        // What a compiler server still holds stays; the system clears its folder for temporary files.
        try { Directory.Delete(Folder, recursive: true); }
        catch (IOException) { }
        catch (UnauthorizedAccessException) { }
    }

    private string Pack()
    {
        var folder = Path.Combine(Folder, "package");
        Command.DotNet(Repository.Root, 0, "pack", "Templates.csproj", "-o", folder);
        return Directory.GetFiles(folder, "*.nupkg").Single();
    }

    private string Install()
    {
        var folder = Path.Combine(Folder, "hive");
        Command.DotNet(Folder, 0, "new", "install", Package, "--debug:custom-hive", folder);
        return folder;
    }
}
