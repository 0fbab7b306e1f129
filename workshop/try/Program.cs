using ConcurrencyWorkshop.Try;

// From a clone to an exercise shown red: packs the templates, installs them for `dotnet new`, scaffolds the
// threads stage into a new folder, runs it, and says what to type next.

if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 1;
}

try
{
    var packages = Path.Combine(Clone.Root, "artifacts", "try");
    Say("Packing the templates");
    DotNet.Quietly(Clone.Root, "pack", "Templates.csproj", "-o", packages);

    Say("Installing them");
    // Installing over the same version is refused, and with --force leaves both in the list.
    DotNet.Try(Clone.Root, ["new", "uninstall", Clone.PackageId, .. arguments.Hive]);
    DotNet.Quietly(Clone.Root, ["new", "install", Path.Combine(packages, $"{Clone.PackageId}.{Clone.Version}.nupkg"), .. arguments.Hive]);

    var folder = arguments.NextFreeFolder();
    Say($"Scaffolding workshop-threads into {folder}");
    DotNet.Quietly(Clone.Root, ["new", "workshop-threads", "-o", folder, "--no-update-check", .. arguments.Hive]);

    Say("Running it");
    Console.WriteLine();
    var exitCode = DotNet.Show(folder, "run", "--", "--once");
    Console.WriteLine();
    if (exitCode != 1)
    {
        Console.Error.WriteLine($"The starter should be red, which is exit code 1; it gave {exitCode}. Run `dotnet run --project tests` to see what is broken.");
        return 1;
    }

    Console.WriteLine($"""
        Red, as a starter should be. Now edit {Path.Combine(folder, "two-threads", "TwoThreads.cs")} and type:

            cd {(folder.Contains(' ') ? $"\"{folder}\"" : folder)}
            dotnet run

        The templates stay installed: `dotnet new list workshop` shows them, `dotnet new uninstall {Clone.PackageId}` removes them.
        """);
    return 0;
}
catch (CommandFailedException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

static void Say(string what) => Console.WriteLine($"{what} ...");
