using System.Text;
using ConcurrencyWorkshop.Board.Compiling;

namespace ConcurrencyWorkshop.Kit.Tests.Board;

/// <summary>The compiler in this process says what the compiler as a program says, which the build passes on.</summary>
public sealed class DiagnosticsTests : IDisposable
{
    private readonly JudgedProject _project = new();

    [Theory]
    [InlineData("syntax", "namespace Exercises;\npublic static class OneSum { public static int Of(int one, int other) => one + ; static void M() { undeclared(); } }")]
    [InlineData("names and types", "namespace Exercises;\npublic static class OneSum { public static int Of(int one, int other) { string s = one; return Other(s); } }")]
    [InlineData("declarations before bodies", "namespace Exercises;\npublic static class OneSum : Missing { public static int Of(int one, int other) { string s = one; return 0; } }")]
    [InlineData("warnings", "namespace Exercises;\npublic static class OneSum { static int s_unused; public static int Of(int one, int other) { int unused; string? s = null; _ = s.Length; return one + other; } static async Task M() { Task.Delay(1); } }")]
    [InlineData("warnings beside errors", "namespace Exercises;\npublic static class OneSum { public static int Of(int one, int other) { int unused; return nothing; } }")]
    [InlineData("an error by pragma and a line of another file", "#pragma warning disable CS0168\n#error no more paper\nnamespace Exercises;\n#line 77 \"Elsewhere.cs\"\npublic static class OneSum { public static int Of(int one, int other) { int unused; return 0 } }")]
    public void Diagnostics_are_those_of_the_build(string what, string code)
    {
        IReadOnlyList<SourceFile> files =
        [
            Saved("Main.cs", "", "class Program { static void Main() { } }"),
            // The project's global usings name it.
            Saved(Path.Combine("shop", "Shop.cs"), "", "namespace PrintShop { class Shop { } }"),
            Saved(Path.Combine(JudgedProject.OneSum, "OneSum.cs"), JudgedProject.OneSum, code),
        ];

        var here = SdkRoslyn.Load(_project.Options.Compiler, _project.Options.Arguments, _project.Folder).Compile(files, JudgedProject.OneSum);
        using var server = new CompilerServer(_project.Options.Compiler, _project.Options.Arguments, _project.Folder);
        var there = server.Compile(files, JudgedProject.OneSum);

        Assert.NotEmpty(there.Messages);
        Assert.True(there.Messages.SequenceEqual(here.Messages), $"{what}\n{string.Join('\n', there.Messages)}\n\n{string.Join('\n', here.Messages)}");
        Assert.Equal(there.Image is null, here.Image is null);
    }

    public void Dispose() => _project.Dispose();

    private SourceFile Saved(string path, string group, string text)
    {
        path = Path.Combine(_project.Folder, path);
        File.WriteAllText(path, text);
        return new SourceFile(path, group, 1, Encoding.UTF8.GetBytes(text));
    }
}
