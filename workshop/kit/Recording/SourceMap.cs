using System.Diagnostics;
using System.Reflection;

namespace ConcurrencyWorkshop.Recording;

/// <summary>Where in the attendee's source the rewritten instructions stand, and what they call.</summary>
internal sealed class SourceMap
{
    readonly List<(string Api, string Path, int Line, LockStatement? Lock)> sites = [("", "", 0, null)];
    readonly Dictionary<int, SourceLine> lines = [];
    readonly List<string> fields = ["?"];
    readonly Dictionary<string, int> fieldIds = [];
    readonly Dictionary<string, string[]> files = [];
    readonly Dictionary<Type, CollectionKind> collections = [];
    readonly HashSet<int> values = [];
    readonly HashSet<int> references = [];

    /// <summary>The rewritten assemblies: what is the attendee's, and not a library's.</summary>
    public HashSet<Assembly> Assemblies { get; } = [];

    public int AddSite(string api, string path, int line, LockStatement? @lock = null)
    {
        sites.Add((api, path, line, @lock));
        return sites.Count - 1;
    }

    public int FieldId(string name)
    {
        if (fieldIds.TryGetValue(name, out var id)) return id;
        fields.Add(name);
        return fieldIds[name] = fields.Count - 1;
    }

    public string FieldName(int id) => fields[id];

    /// <summary>What is known of the type of a collection; worked out once, since a loop may ask a million times.</summary>
    public CollectionKind Collection(Type type)
    {
        if (!collections.TryGetValue(type, out var kind))
            collections[type] = kind = CollectionKind.Of(type, FieldId("inside " + CollectionKind.NameOf(type)));
        return kind;
    }

    /// <summary>Notes that the id names a field exactly, with its owner, and of which kind it is; one name may stand for several fields.</summary>
    public void NoteField(int id, bool isValue) => (isValue ? values : references).Add(id);

    /// <summary>Whether the id names memory exactly that holds a value, not a reference.</summary>
    public bool IsValue(int id) => values.Contains(id) && !references.Contains(id);

    public string Api(int site) => sites[site].Api;

    public SourceLine Line(int site)
    {
        if (lines.TryGetValue(site, out var known)) return known;
        var (_, path, line, statement) = sites[site];
        line = statement?.Find(LinesOf(path)) ?? line;
        return lines[site] = line == 0 ? SourceLine.Unknown : new SourceLine(path, line, Text(path, line));
    }

    /// <summary>The innermost line of the attendee's source that the exception passed, as a site; 0 where there is none.</summary>
    public int ThrownAt(Exception error)
    {
        foreach (var frame in new StackTrace(error, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() is not { Length: > 0 } file || frame.GetFileLineNumber() == 0) continue;
            if (frame.GetMethod()?.Module.Assembly is not { } assembly || !Assemblies.Contains(assembly)) continue;
            return AddSite("", file, frame.GetFileLineNumber());
        }
        return 0;
    }

    string Text(string path, int line)
    {
        var lines = LinesOf(path);
        return line <= lines.Length ? lines[line - 1].Trim() : "";
    }

    string[] LinesOf(string path)
    {
        if (!files.TryGetValue(path, out var lines)) files[path] = lines = Read(path);
        return lines;
    }

    // The source is a convenience: without it the line numbers still say where.
    static string[] Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllLines(path) : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
