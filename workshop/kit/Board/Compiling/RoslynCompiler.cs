using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace ConcurrencyWorkshop.Board.Compiling;

/// <summary>Compiles in memory, with the arguments that the build gave the compiler. Used on one thread at a time.</summary>
internal sealed class RoslynCompiler : IProjectCompiler
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly CSharpCompilation _empty;
    private readonly EmitOptions _emit;
    private readonly IReadOnlyList<string> _generated;
    private readonly Dictionary<string, (long Version, SyntaxTree Tree)> _trees = [];
    private readonly HashSet<string> _needsAll = [];
    private CSharpCompilation _last;
    private List<SyntaxTree> _lastTrees = [];

    /// <summary>Understands the compiler's arguments.</summary>
    /// <param name="argumentsFile">The file with the arguments, one a line.</param>
    /// <param name="project">The folder that relative paths start from.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal RoslynCompiler(string argumentsFile, string project)
    {
        _arguments = CSharpCommandLineParser.Default.Parse(["@" + argumentsFile], project, sdkDirectory: null);
        if (_arguments.Errors.FirstOrDefault(e => e.Severity == DiagnosticSeverity.Error) is { } error)
            throw new CompilerFailedException($"the compiler does not understand {argumentsFile}: {error.GetMessage()}");
        var resolver = new SourceFileResolver(_arguments.SourcePaths, _arguments.BaseDirectory, _arguments.PathMap);
        var options = _arguments.CompilationOptions
            .WithSyntaxTreeOptionsProvider(Severities.Of(_arguments))
            .WithSourceReferenceResolver(resolver)
            .WithXmlReferenceResolver(new XmlFileResolver(_arguments.BaseDirectory))
            .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default)
            .WithConcurrentBuild(true);
        _empty = _last = CSharpCompilation.Create(
            _arguments.CompilationName ?? Path.GetFileNameWithoutExtension(_arguments.OutputFileName),
            references: _arguments.MetadataReferences.Select(r => MetadataReference.CreateFromFile(Path.Combine(project, r.Reference), r.Properties)),
            options: options);
        _emit = _arguments.EmitOptions.WithDebugInformationFormat(DebugInformationFormat.PortablePdb);
        var objects = Path.GetDirectoryName(argumentsFile)!;
        _generated = [.. _arguments.SourceFiles.Select(f => f.Path).Where(path => path.StartsWith(objects, StringComparison.Ordinal))];
    }

    /// <inheritdoc/>
    public Compiled Compile(IReadOnlyList<SourceFile> files, string exercise)
    {
        Forget(files);
        var all = files.Select(f => f.Group).Where(g => g.Length > 0).ToHashSet();
        var own = new HashSet<string> { exercise };
        if (_needsAll.Contains(exercise)) return CompileAll(files, exercise, all);
        var compilation = CompilationOf(Select(files, own));
        var (image, messages) = Emit(compilation);
        if (image is not null) return new Compiled(image, messages, own);
        // What is missing may stand in another exercise's folder; a syntax error is one with it or without.
        if (all.Count < 2 || !MayBeElsewhere(compilation) || !IsElsewhere(files, messages)) return new Compiled(null, messages, own);
        _needsAll.Add(exercise);
        return CompileAll(files, exercise, all);
    }

    /// <summary>The sources that the build compiled which are nobody's to edit, such as the global usings.</summary>
    internal IReadOnlyList<string> Generated => _generated;

    /// <summary>All source files of the build, in its order, with their full paths.</summary>
    internal IReadOnlyList<string> Sources => [.. _arguments.SourceFiles.Select(f => f.Path)];

    private Compiled CompileAll(IReadOnlyList<SourceFile> files, string exercise, HashSet<string> groups)
    {
        // Others may be unfinished: whichever does not compile is left out, as long as this one then does.
        var wanted = new HashSet<string>(groups);
        while (true)
        {
            var compilation = CompilationOf(Select(files, wanted));
            var (image, messages) = Emit(compilation);
            if (image is not null) return new Compiled(image, messages, wanted);
            var groupOf = files.ToDictionary(f => f.Path, f => f.Group);
            var broken = messages.Where(m => m.IsError).Select(m => groupOf.GetValueOrDefault(m.File, "")).ToHashSet();
            if (broken.Contains(exercise) || broken.Contains("") || broken.Count == 0)
            {
                if (wanted.Count == groups.Count || broken.Count == 0) _needsAll.Remove(exercise);
                return new Compiled(null, messages, wanted);
            }

            wanted.ExceptWith(broken);
        }
    }

    private static IEnumerable<SourceFile> Select(IReadOnlyList<SourceFile> files, HashSet<string> groups) =>
        files.Where(f => f.Group.Length == 0 || groups.Contains(f.Group));

    /// <summary>The compilation of some files: made of the last one, which shares what both know of the references.</summary>
    private CSharpCompilation CompilationOf(IEnumerable<SourceFile> files)
    {
        var trees = files.Select(f => TreeOf(f.Path, f.Version, f.Bytes)).ToList();
        // The order matters: no module initializer runs before the kit's.
        trees.AddRange(_generated.Select(path => TreeOf(path, 0, null)));
        var sameFiles = trees.Count == _lastTrees.Count && trees.Zip(_lastTrees).All(pair => pair.First.FilePath == pair.Second.FilePath);
        if (sameFiles)
        {
            foreach (var (now, before) in trees.Zip(_lastTrees))
                if (now != before) _last = _last.ReplaceSyntaxTree(before, now);
        }
        else
        {
            _last = _empty.AddSyntaxTrees(trees);
        }

        _lastTrees = trees;
        return _last;
    }

    private SyntaxTree TreeOf(string path, long version, byte[]? bytes)
    {
        if (_trees.TryGetValue(path, out var known) && known.Version == version) return known.Tree;
        bytes ??= File.ReadAllBytes(path);
        var text = SourceText.From(bytes, bytes.Length, _arguments.Encoding, _arguments.ChecksumAlgorithm);
        var tree = CSharpSyntaxTree.ParseText(text, _arguments.ParseOptions, path);
        _trees[path] = (version, tree);
        return tree;
    }

    private void Forget(IReadOnlyList<SourceFile> files)
    {
        if (_trees.Count <= files.Count + _generated.Count) return;
        var known = files.Select(f => f.Path).Concat(_generated).ToHashSet();
        foreach (var path in _trees.Keys.Where(path => !known.Contains(path)).ToList()) _trees.Remove(path);
    }

    private (ExerciseImage? Image, IReadOnlyList<BuildMessage> Messages) Emit(CSharpCompilation compilation)
    {
        using var dll = new MemoryStream();
        using var pdb = new MemoryStream();
        var result = compilation.Emit(dll, pdb, manifestResources: _arguments.ManifestResources, options: _emit);
        if (result.Success) return (new ExerciseImage(dll.ToArray(), pdb.ToArray()), Messages(result.Diagnostics));
        // The compiler as a program gives up after the first stage with an error, and tells nothing of the later ones.
        var diagnostics = compilation.GetParseDiagnostics();
        if (!diagnostics.Any(Stops)) diagnostics = diagnostics.AddRange(compilation.GetDeclarationDiagnostics());
        return (null, Messages(diagnostics.Any(Stops) ? diagnostics : result.Diagnostics));
    }

    private static bool MayBeElsewhere(CSharpCompilation compilation) => !compilation.GetParseDiagnostics().Any(Stops);

    /// <summary>Whether errors vanish when the other exercises' code is there.</summary>
    private bool IsElsewhere(IReadOnlyList<SourceFile> files, IReadOnlyList<BuildMessage> messages)
    {
        var trees = _lastTrees;
        var last = _last;
        var all = last.AddSyntaxTrees(files.Where(f => !trees.Exists(t => t.FilePath == f.Path)).Select(f => TreeOf(f.Path, f.Version, f.Bytes)));
        var here = messages.Where(m => m.IsError).Select(m => m.File).ToHashSet();
        return trees.Where(t => here.Contains(t.FilePath))
            .All(t => !all.GetSemanticModel(t).GetDiagnostics().Any(Stops));
    }

    /// <summary>An error by nature: a warning that is taken for one does not keep the compiler from going on.</summary>
    private static bool Stops(Diagnostic diagnostic) =>
        diagnostic is { Severity: DiagnosticSeverity.Error, DefaultSeverity: DiagnosticSeverity.Error, IsSuppressed: false };

    private IReadOnlyList<BuildMessage> Messages(IEnumerable<Diagnostic> diagnostics) => BuildMessages.InOrder(
        diagnostics.Where(d => !d.IsSuppressed && d.Severity >= DiagnosticSeverity.Warning).Select(Message));

    private BuildMessage Message(Diagnostic diagnostic)
    {
        var text = diagnostic.GetMessage(_arguments.PreferredUILang);
        var isError = diagnostic.Severity == DiagnosticSeverity.Error;
        if (diagnostic.Location.Kind is not (LocationKind.SourceFile or LocationKind.ExternalFile or LocationKind.XmlFile))
            return new BuildMessage("", 0, 0, isError, diagnostic.Id, text);
        var at = diagnostic.Location.GetMappedLineSpan();
        // A #line directive may name a file; a path of its own starts from the file that it stands in.
        var file = at.HasMappedPath && diagnostic.Location.SourceTree is { } tree ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(tree.FilePath)!, at.Path)) : at.Path;
        return new BuildMessage(file, at.StartLinePosition.Line + 1, at.StartLinePosition.Character + 1, isError, diagnostic.Id, text);
    }
}
