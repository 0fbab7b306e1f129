namespace ConcurrencyWorkshop.Try;

/// <summary>Where to scaffold, and where to install.</summary>
/// <param name="Folder">The folder wanted, as a full path.</param>
/// <param name="Hive">What every <c>dotnet new</c> gets; empty for the user's own installation.</param>
internal sealed record Arguments(string Folder, string[] Hive)
{
    public const string Usage = """
        dotnet run --project workshop/try [-- FOLDER] [--hive FOLDER]

            FOLDER          scaffold here instead of artifacts/threads in the clone; where it exists, FOLDER-2 and so on
            --hive FOLDER   install the templates there, not for you: `dotnet new` sees them with --debug:custom-hive FOLDER
        """;

    /// <summary>The arguments; null where they are none.</summary>
    public static Arguments? Parse(string[] args)
    {
        string? folder = null;
        string[] hive = [];
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--hive" && i + 1 < args.Length) hive = ["--debug:custom-hive", Path.GetFullPath(args[++i])];
            else if (folder is null && !args[i].StartsWith('-')) folder = Path.GetFullPath(args[i]);
            else return null;
        }
        return new Arguments(folder ?? Path.Combine(Clone.Root, "artifacts", "threads"), hive);
    }

    /// <summary>The folder wanted or, where something is there already, the first of FOLDER-2, FOLDER-3 … that is free.</summary>
    public string NextFreeFolder()
    {
        var wanted = Path.TrimEndingDirectorySeparator(Folder);
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? wanted : $"{wanted}-{n}").First(path => !Path.Exists(path));
    }
}
