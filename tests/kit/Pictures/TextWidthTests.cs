using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Kit.Tests;

public class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("r001", 4)]
    [InlineData("照片", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("한국", 4)]
    [InlineData("ｒ", 2)]
    [InlineData("🖨", 2)]
    [InlineData("█▒×·│", 5)]
    public void Columns_are_counted_as_a_terminal_does(string text, int columns) => Assert.Equal(columns, TextWidth.Of(text));

    [Fact]
    public void A_wide_character_is_never_cut_in_half()
    {
        Assert.Equal(("照", "片"), TextWidth.Split("照片", 3));
        Assert.Equal("照…", TextWidth.Shorten("照片", 3, "…"));
        Assert.Equal("照片", TextWidth.Shorten("照片", 4, "…"));
    }

    [Fact]
    public void Lines_break_at_spaces_and_words_without_any_where_the_line_ends()
    {
        Assert.Equal(["one two", "  three"], TextWidth.Wrap("one two three", 8, 2));
        Assert.Equal(["abcd", "efgh", "i"], TextWidth.Wrap("abcdefghi", 4));
        Assert.Equal([""], TextWidth.Wrap("", 4));
    }

    [Fact]
    public void What_a_terminal_would_act_on_becomes_visible() =>
        Assert.Equal("a b\\u001b[31m \\u0007", TextWidth.Clean("  a\t\n b\u001b[31m \u0007"));
}
