using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Compiling;

/// <summary>
/// Compiles with the SDK's compiler as a program, which hands the work to its server: for where that compiler cannot
/// be loaded into this process. It reads the files where they stand.
/// </summary>
internal sealed partial class CompilerServer : IProjectCompiler, IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    private readonly string _compiler;
    private readonly string _project;
    private readonly string _folder = Directory.CreateTempSubdirectory("workshop-compiler-").FullName;
    private readonly List<string> _options = [];
    private readonly List<string> _generated = [];
    private readonly HashSet<string> _needsAll = [];

    /// <summary>Reads the compiler's arguments.</summary>
    /// <param name="compilerFolder">The compiler's folder in the SDK.</param>
    /// <param name="argumentsFile">The file with the arguments, one a line.</param>
    /// <param name="project">The folder that relative paths start from.</param>
    /// <exception cref="CompilerFailedException">There is no compiler.</exception>
    internal CompilerServer(string compilerFolder, string argumentsFile, string project)
    {
        _compiler = Path.Combine(compilerFolder, "csc.dll");
        _project = project;
        if (!File.Exists(_compiler)) throw new CompilerFailedException($"there is no compiler in {compilerFolder}");
        var objects = Path.GetDirectoryName(argumentsFile)!;
        foreach (var line in File.ReadLines(argumentsFile).Where(line => line.Length > 0))
        {
            if (SourceOf(line, project) is not { } source)
            {
                if (!Replaced().IsMatch(line)) _options.Add(line);
            }
            else if (source.StartsWith(objects, StringComparison.Ordinal))
            {
                _generated.Add(source);
            }
        }
    }

    /// <inheritdoc/>
    public Compiled Compile(IReadOnlyList<SourceFile> files, string exercise)
    {
        var all = files.Select(f => f.Group).Where(g => g.Length > 0).ToHashSet();
        var own = new HashSet<string> { exercise };
        if (!_needsAll.Contains(exercise))
        {
            var alone = Run(files, own);
            if (alone.Image is not null || all.Count < 2) return alone;
            var together = Run(files, all);
            if (together.Image is null) return alone;
            _needsAll.Add(exercise);
            return together;
        }

        var compiled = Run(files, all);
        if (compiled.Image is null) _needsAll.Remove(exercise);
        return compiled;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The system clears its folder for temporary files.
        }
    }

    /// <summary>The full path of a source file among the arguments; null where the line is an option.</summary>
    internal static string? SourceOf(string line, string project)
    {
        var path = line.Trim('"');
        if (line.StartsWith("/analyzerconfig:", StringComparison.Ordinal) || !path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)) return null;
        // On Unix a full path begins like an option, which no option does that ends in .cs.
        return OptionName().IsMatch(line) ? null : Path.GetFullPath(Path.Combine(project, path));
    }

    private Compiled Run(IReadOnlyList<SourceFile> files, IReadOnlySet<string> groups)
    {
        var dll = Path.Combine(_folder, "Exercises.dll");
        var pdb = Path.Combine(_folder, "Exercises.pdb");
        File.Delete(dll);
        var sources = files.Where(f => f.Group.Length == 0 || groups.Contains(f.Group)).Select(f => f.Path).Concat(_generated);
        var response = Path.Combine(_folder, "arguments.rsp");
        File.WriteAllLines(response, [.. _options, $"/out:\"{dll}\"", $"/pdb:\"{pdb}\"", .. sources.Select(path => $"\"{path}\"")]);
        var (code, output) = Start("exec", _compiler, "/shared", "/noconfig", "@" + response);
        var messages = BuildMessages.InOrder(output.Split('\n').Select(Parse).OfType<BuildMessage>());
        if (code == 0 && File.Exists(dll)) return new Compiled(new ExerciseImage(File.ReadAllBytes(dll), File.ReadAllBytes(pdb)), messages, groups);
        if (!messages.Any(m => m.IsError)) throw new CompilerFailedException($"the compiler ended with exit code {code}: {output.Trim()}");
        return new Compiled(null, messages, groups);
    }

    private (int Code, string Output) Start(params string[] arguments)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path
            : Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";
        var start = new ProcessStartInfo(host, arguments)
        {
            WorkingDirectory = _project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(s_limit))
            {
                process.Kill(entireProcessTree: true);
                throw new CompilerFailedException($"the compiler did not end within {s_limit.TotalMinutes:0} minutes");
            }

            return (process.ExitCode, output.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new CompilerFailedException($"the compiler cannot be started: {e.Message}", e);
        }
    }

    private static BuildMessage? Parse(string line)
    {
        if (MessageLine().Match(line.TrimEnd('\r')) is not { Success: true } match) return null;
        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
        return new BuildMessage(match.Groups["file"].Value, Number("line"), Number("column"), match.Groups["kind"].Value == "error", match.Groups["code"].Value, match.Groups["text"].Value);
    }

    [GeneratedRegex(@"^/(out|refout|pdb|doc|noconfig\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Replaced();

    [GeneratedRegex(@"^[/-][a-zA-Z]+[:+-]")]
    private static partial Regex OptionName();

    [GeneratedRegex(@"^(?:(?<file>.+?)\((?<line>\d+),(?<column>\d+)\): )?(?<kind>error|warning) (?<code>\w+): (?<text>.*)$")]
    private static partial Regex MessageLine();
}
