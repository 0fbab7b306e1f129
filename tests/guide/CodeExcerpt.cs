using ConcurrencyWorkshop.Submissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConcurrencyWorkshop.Guide;

/// <summary>Code for the guide, cut out of files that other tests compile.</summary>
internal static class CodeExcerpt
{
    /// <summary>A file's types, or one of its members, without the comments for its documentation.</summary>
    /// <param name="file">The file's path in the repository, with slashes.</param>
    /// <param name="member">A method's, property's, field's or type's name; null for all types of the file.</param>
    /// <exception cref="InvalidDataException">There is no such file, none that is compiled, or not exactly one such member.</exception>
    internal static string Of(string file, string? member)
    {
        var path = Path.Combine(Corpus.Root, file);
        if (!File.Exists(path)) throw new InvalidDataException($"{file} is not there.");
        if (!IsCompiled(path)) throw new InvalidDataException($"{file} is no file that the tests compile: take an exercise's, the shop's or one of the corpus.");
        return Of(CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot(), file, member);
    }

    /// <summary>The same, of text.</summary>
    internal static string OfText(string text, string? member) => Of(CSharpSyntaxTree.ParseText(text).GetRoot(), "the text", member);

    private static string Of(SyntaxNode root, string file, string? member)
    {
        var found = root.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(node => member is null ? node is BaseTypeDeclarationSyntax && node.Parent is not BaseTypeDeclarationSyntax : NamesOf(node).Contains(member))
            .ToList();
        if (found.Count == 0) throw new InvalidDataException($"{file} has no {member ?? "type"}.");
        if (found.Count > 1 && member is not null) throw new InvalidDataException($"{file} has {found.Count} members called {member}.");
        return string.Join("\n\n", found.Select(Text));
    }

    /// <summary>Whether a test project compiles the file.</summary>
    private static bool IsCompiled(string path)
    {
        var full = Path.GetFullPath(path);
        return Corpus.All.Any(submission => Path.GetFullPath(submission.File) == full)
            || Corpus.Exercises.Values.Any(folder => Path.GetDirectoryName(full) == Path.GetFullPath(folder))
            || Path.GetDirectoryName(full) == Path.GetFullPath(Path.Combine(Corpus.Templates, "common", "shop"));
    }

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax node) => node switch
    {
        BaseTypeDeclarationSyntax type => [type.Identifier.Text],
        MethodDeclarationSyntax method => [method.Identifier.Text],
        PropertyDeclarationSyntax property => [property.Identifier.Text],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.Text),
        _ => [],
    };

    private static string Text(MemberDeclarationSyntax node)
    {
        var lines = node.ToFullString().ReplaceLineEndings("\n").Split('\n')
            .SkipWhile(string.IsNullOrWhiteSpace).Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)).ToList();
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : "")).Trim('\n');
    }
}
