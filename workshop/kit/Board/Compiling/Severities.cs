using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConcurrencyWorkshop.Board.Compiling;

/// <summary>How severe a message is in which file, as the .editorconfig files among the compiler's arguments say.</summary>
internal sealed class Severities : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigSet _set;
    private readonly ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _byPath = new();

    private Severities(AnalyzerConfigSet set) => _set = set;

    internal static Severities Of(CSharpCommandLineArguments arguments) => new(AnalyzerConfigSet.Create(
        arguments.AnalyzerConfigPaths.Where(File.Exists).Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToList()));

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        !Of(tree).AnalyzerOptions.TryGetValue("generated_code", out var value) ? GeneratedKind.Unknown
        : value == "true" ? GeneratedKind.MarkedGenerated
        : GeneratedKind.NotGenerated;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        Of(tree).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

    private AnalyzerConfigOptionsResult Of(SyntaxTree tree) => _byPath.GetOrAdd(tree.FilePath, _set.GetOptionsForSourcePath);
}
