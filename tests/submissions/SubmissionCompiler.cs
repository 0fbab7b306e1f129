using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace ConcurrencyWorkshop.Submissions;

/// <summary>Compiles a submission with its exercise's tests and the shop, in memory, as a scaffold's project would.</summary>
internal static class SubmissionCompiler
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using ConcurrencyWorkshop;
        global using PrintShop;
        global using Xunit;
        """;

    private static readonly CSharpParseOptions s_parseOptions = new(
        LanguageVersion.CSharp14, DocumentationMode.None,
        preprocessorSymbols: ["DEBUG", "TRACE", "NET", "NET10_0", "NET10_0_OR_GREATER", "NETCOREAPP"]);

    // Nullability is for warnings, which nobody looks at here, and takes a twelfth of the time of judging.
    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug,
        nullableContextOptions: NullableContextOptions.Disable, deterministic: true, concurrentBuild: false);

    /// <summary>What all submissions share: what a compilation knows of its references, those that grow out of it know too.</summary>
    private static readonly Lazy<CSharpCompilation> s_common = new(() => CSharpCompilation.Create(
        "Exercises",
        CommonFiles().Select(file => Parse(File.ReadAllText(file), file)).Append(Parse(GlobalUsings, "GlobalUsings.cs")),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => IsForAttendees(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
        s_options));

    /// <summary>Compiles and loads a submission.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="folder">
    /// A folder to lay it out in: the messages quote source lines, and a wrong picture is written beside its test,
    /// which must not happen in the repository.
    /// </param>
    /// <param name="reuse">Whether what an earlier process compiled there will do.</param>
    /// <exception cref="InvalidDataException">It does not compile; the message holds the compiler's.</exception>
    internal static Assembly Load(Submission submission, string folder, bool reuse = false) => Load(submission, folder, [], reuse);

    /// <summary>Compiles and loads a submission together with a program that uses it.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="folder">A folder to lay it out in.</param>
    /// <param name="program">The program's file.</param>
    /// <param name="reuse">Whether what an earlier process compiled there will do.</param>
    /// <exception cref="InvalidDataException">It does not compile; the message holds the compiler's.</exception>
    internal static Assembly Load(Submission submission, string folder, string program, bool reuse) => Load(submission, folder, [program], reuse);

    private static Assembly Load(Submission submission, string folder, IReadOnlyList<string> more, bool reuse)
    {
        var (dllFile, pdbFile) = (Path.Combine(folder, "Exercises.dll"), Path.Combine(folder, "Exercises.pdb"));
        // The symbols are written last: where they are, all is.
        if (reuse && File.Exists(pdbFile)) return Load(submission, File.ReadAllBytes(dllFile), File.ReadAllBytes(pdbFile));

        var compilation = s_common.Value.AddSyntaxTrees(LayOut(submission, folder).Concat(more).Select(file => Parse(File.ReadAllText(file), file)));
        using var dll = new MemoryStream();
        using var pdb = new MemoryStream();
        var emitted = compilation.Emit(dll, pdb, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (!emitted.Success)
            throw new InvalidDataException($"{submission} does not compile:\n{string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}");
        File.WriteAllBytes(dllFile, dll.ToArray());
        File.WriteAllBytes(pdbFile, pdb.ToArray());
        return Load(submission, dll.ToArray(), pdb.ToArray());
    }

    private static Assembly Load(Submission submission, byte[] dll, byte[] pdb)
    {
        var assembly = new AssemblyLoadContext(submission.ToString()).LoadFromStream(new MemoryStream(dll), new MemoryStream(pdb));
        AssemblyImages.Register(assembly, dll, pdb);
        return assembly;
    }

    /// <summary>Copies the exercise, and the submission as the exercise's own file; gives the files to compile.</summary>
    private static IReadOnlyList<string> LayOut(Submission submission, string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var exercise = Directory.CreateDirectory(Path.Combine(folder, submission.Exercise)).FullName;
        foreach (var file in Directory.EnumerateFiles(Corpus.Exercises[submission.Exercise]))
            if (!file.EndsWith(".received.txt", StringComparison.Ordinal)) File.Copy(file, Path.Combine(exercise, Path.GetFileName(file)));
        File.Copy(submission.File, Path.Combine(exercise, Scaffold.PascalCase(submission.Exercise) + ".cs"));

        return [.. Directory.EnumerateFiles(exercise, "*.cs").Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> CommonFiles()
    {
        var common = Path.Combine(Corpus.Templates, "common");
        return Directory.EnumerateFiles(Path.Combine(common, "shop"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Append(Path.Combine(common, "snapshots-kit", "Snapshots.cs"));
    }

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), s_parseOptions, path);

    private static bool IsForAttendees(string assembly) =>
        assembly is "mscorlib" or "netstandard" or "ConcurrencyWorkshop.Kit"
        || assembly.StartsWith("System", StringComparison.Ordinal) || assembly.StartsWith("xunit.", StringComparison.Ordinal);
}
