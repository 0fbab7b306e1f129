using ConcurrencyWorkshop.Board.Screen;

namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

/// <summary>The texts that the board shows, and the editors that it knows.</summary>
public class TextTests
{
    [Fact]
    public void A_message_gives_its_sentence_and_its_line()
    {
        var message = new Message(Judged.Message);
        Assert.Equal("Your schedule takes 4 s, not 2 s. Serial: r002 was started only after r001 had been joined (TwoThreads.cs:14).", message.Sentence);
        Assert.Equal(14, message.LineIn("TwoThreads.cs"));
        Assert.Null(message.LineIn("Shop.cs"));
        Assert.DoesNotContain("Next: change", string.Join('\n', message.Rest.SelectMany(p => p)));
    }

    [Fact]
    public void A_search_names_its_cause_at_once_and_advice_is_no_part_of_the_sentence()
    {
        var message = new Message("A photo is missing\n  (CapturedOrder.cs:22):\n  Why it matters: A lambda captures\n  the variable.\n\n  main | thread 1");
        Assert.Equal("A photo is missing (CapturedOrder.cs:22):", message.Sentence);
        Assert.Equal(22, message.LineIn("CapturedOrder.cs"));
        Assert.Equal(4, message.Lead.Count());
        Assert.Equal("", new Message("").Sentence);
    }

    [Fact]
    public void A_diff_has_every_line_of_both_texts()
    {
        var diff = LineDiff.Of("a\r\nb\nc\nd\n", "a\nc\nx\nd");
        Assert.Equal([(' ', "a"), ('-', "b"), (' ', "c"), ('+', "x"), (' ', "d")], diff);
    }

    [Fact]
    public void Markdown_flows_but_code_tables_and_lists_keep_their_lines() =>
        Assert.Equal(
            "# Head\n\nOne two three.\n\n    code\n    more\n\n- item\n- other\n| a | b |\n| c | d |",
            Texts.Flowing("# Head\n\nOne\ntwo **three**.\n\n    code\n    more\n\n- item\n- other\n| a | b |\n| c | d |\n"));

    [Theory]
    [InlineData("VISUAL", "code --wait", "code|-g|/x/A.cs:7", false)]
    [InlineData("EDITOR", "vim", "vim|+7|/x/A.cs", true)]
    [InlineData("EDITOR", "\"/opt/my editor/nvim\" -p", "/opt/my editor/nvim|-p|+7|/x/A.cs", true)]
    [InlineData("EDITOR", "ed", "ed|/x/A.cs", true)]
    [InlineData("TERM_PROGRAM", "vscode", "code|-g|/x/A.cs:7", false)]
    [InlineData("TERM_PROGRAM", "iTerm.app", null, false)]
    public void The_editor_is_the_environments_and_gets_the_line(string variable, string value, string? command, bool takesTerminal)
    {
        var editor = Editor.Find(name => name == variable ? value : null, "/x/A.cs", 7);
        Assert.Equal(command, editor is null ? null : string.Join('|', [editor.Program, .. editor.Arguments]));
        Assert.Equal(takesTerminal, editor?.TakesTerminal ?? false);
    }

    [Fact]
    public void An_editor_that_cannot_be_started_is_told_of() =>
        Assert.NotNull(Editor.Find(name => name == "EDITOR" ? "no-such-editor-here" : null, "/x/A.cs", null)!.Start());
}
