using System.IO.Compression;

namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>The package, and the folder it is made from.</summary>
public class PackageTests
{
    [Fact]
    public void The_package_is_small_and_has_only_what_belongs_in_it()
    {
        Assert.Equal($"ConcurrencyWorkshop.Templates.{Source.Version}.nupkg", Path.GetFileName(Package.File));
        Assert.InRange(new FileInfo(Package.File).Length, 1, 1_000_000);

        using var zip = ZipFile.OpenRead(Package.File);
        var files = zip.Entries.Select(entry => entry.FullName).ToList();
        Assert.Contains("README.md", files);
        Assert.DoesNotContain(files, file => file.Contains("/bin/", StringComparison.Ordinal) || file.Contains("/obj/", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.EndsWith(".received.txt", StringComparison.Ordinal));
        var content = files.Where(file => file.StartsWith("content/", StringComparison.Ordinal)).Select(file => file.Split('/')[1]).Distinct();
        Assert.Equal(Source.Folders.Append("common").Order(StringComparer.Ordinal), content.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_folder_installs_and_scaffolds_the_same()
    {
        // Packing has staged the kit in it.
        _ = Package.File;
        var hive = Package.Install(Source.Templates);
        var parent = Path.Combine(Package.Work, "from-folder");
        Package.NewFrom(hive, parent, "workshop", "-n", "plain", "--skip-restore").Expect(0);
        var fromFolder = new Scaffold(Path.Combine(parent, "plain"));
        var fromPackage = Package.Scaffold("workshop", "plain", "--skip-restore");
        Assert.Equal(fromPackage.Files, fromFolder.Files);
        Assert.All(fromPackage.Files, file => Assert.Equal(fromPackage.Read(file), fromFolder.Read(file)));
    }
}
