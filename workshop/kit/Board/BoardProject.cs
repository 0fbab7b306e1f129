using System.Reflection;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board;

/// <summary>An exercise of the project, as its files stand.</summary>
/// <param name="Id">Its id: <c>two-threads</c>.</param>
/// <param name="Stage">The folder of its stage: <c>threads</c>; empty in a stage's own scaffold.</param>
/// <param name="Folder">Its folder, relative to the project's, with slashes.</param>
internal sealed record BoardExercise(string Id, string Stage, string Folder)
{
    /// <summary>The file to edit, relative to the project's folder, with slashes.</summary>
    public string File => $"{Folder}/{Scaffold.PascalCase(Id)}.cs";
}

/// <summary>A scaffold's folder, its exercises and the pristine copies that it carries.</summary>
internal sealed class BoardProject
{
    /// <summary>A project.</summary>
    /// <param name="root">Its folder.</param>
    /// <param name="ids">The ids of its exercises, in the order in which they are shown.</param>
    internal BoardProject(string root, IEnumerable<string> ids)
    {
        Root = root;
        Exercises = [.. ids.Select(Find)];
    }

    /// <summary>The project's folder.</summary>
    internal string Root { get; }

    /// <summary>The exercises, in the order in which they are shown.</summary>
    internal IReadOnlyList<BoardExercise> Exercises { get; private set; }

    /// <summary>The stages, in order; none in a stage's own scaffold.</summary>
    internal IReadOnlyList<string> Stages => [.. Exercises.Select(e => e.Stage).Where(s => s.Length > 0).Distinct()];

    /// <summary>Whether the folder is a scaffold's, with the pristine copies that it carries.</summary>
    internal static bool IsScaffold(string root) => Directory.Exists(System.IO.Path.Combine(root, ".kit", "exercises"));

    /// <summary>
    /// The project of a program. The exercises are those that the project file lists and that have a folder: to
    /// look at every test of the assembly would take longer than to draw the board.
    /// </summary>
    internal static BoardProject Open(Assembly assembly, string root)
    {
        var listed = new BoardProject(root, Scaffold.Order(assembly));
        var there = listed.Exercises.Where(e => Directory.Exists(listed.Path(e.Folder))).Select(e => e.Id).ToList();
        return new BoardProject(root, there.Count > 0 ? there : Scaffold.Exercises(assembly));
    }

    /// <summary>Adds the exercises that the project file does not list: an attendee's own.</summary>
    internal void Add(IEnumerable<string> ids) =>
        Exercises = [.. Exercises, .. ids.Where(id => Exercises.All(e => e.Id != id)).Select(Find)];

    /// <summary>The exercise with the id; null where there is none.</summary>
    internal BoardExercise? Of(string id) => Exercises.FirstOrDefault(e => e.Id == id);

    /// <summary>The full path of a relative one with slashes.</summary>
    internal string Path(string relative) => System.IO.Path.Combine(Root, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>The full path of a pristine file or folder of an exercise: <c>HINTS.md</c>, <c>starter</c>.</summary>
    internal string Pristine(string id, string name) => System.IO.Path.Combine(Root, ".kit", "exercises", id, name);

    private BoardExercise Find(string id)
    {
        var folder = Scaffold.FolderOf(Root, id);
        var slash = folder.IndexOf('/');
        return new BoardExercise(id, slash < 0 ? "" : folder[..slash], folder);
    }
}
