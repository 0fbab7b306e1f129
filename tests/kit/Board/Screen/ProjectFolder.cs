using ConcurrencyWorkshop.Board;
using ConcurrencyWorkshop.Board.Keeping;
using ConcurrencyWorkshop.Board.Progress;

namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

/// <summary>A project's folder of its own, with exercises as a scaffold has them; deleted at the end.</summary>
internal sealed class ProjectFolder : IDisposable
{
    internal const string Hints = "# Hints\n\n## 1. A question\nWhat waits for\nwhat?\n\n## 2. The concept\nSee [Join](https://example.org/join).\n\n## 3. Nearly the code\n**Start** both.\n";

    private DateTime _now = new(2026, 11, 23, 14, 2, 11);

    /// <summary>A project.</summary>
    /// <param name="exercises">Its exercises, each with the folder of its stage or without: <c>threads/two-threads</c>.</param>
    internal ProjectFolder(params string[] exercises)
    {
        Root = Directory.CreateTempSubdirectory("board-").FullName;
        foreach (var path in exercises)
        {
            var id = path[(path.IndexOf('/') + 1)..];
            var file = ConcurrencyWorkshop.Running.Scaffold.PascalCase(id) + ".cs";
            Write($"{path}/README.md", $"# {id}\n\nThe task of {id},\non two lines.\n");
            Write($"{path}/{file}", $"starter of {id}\n");
            Write($".kit/exercises/{id}/HINTS.md", Hints);
            Write($".kit/exercises/{id}/starter/{file}", $"starter of {id}\n");
            Write($".kit/exercises/{id}/solution/{file}", $"solution of {id}\n");
        }

        Project = new BoardProject(Root, exercises.Select(path => path[(path.IndexOf('/') + 1)..]));
        Keeper = new Keeper(Project, () => _now = _now.AddSeconds(1));
    }

    internal string Root { get; }

    internal BoardProject Project { get; }

    internal Keeper Keeper { get; }

    internal ProgressFile Progress() => new(Root);

    internal string PathOf(string relative) => Project is null ? Path.Combine(Root, relative) : Project.Path(relative);

    internal string Read(string relative) => File.ReadAllText(PathOf(relative));

    internal void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>Each kept file, relative to <c>kept</c>, with its content.</summary>
    internal Dictionary<string, string> Kept() => !Directory.Exists(PathOf("kept")) ? [] : Directory
        .EnumerateFiles(PathOf("kept"), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(PathOf("kept"), f).Replace('\\', '/'), File.ReadAllText);

    public void Dispose()
    {
        // Two boards may share it.
        if (Directory.Exists(Root)) Directory.Delete(Root, recursive: true);
    }
}
