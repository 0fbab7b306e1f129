using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Kit.Tests.Running;

public class TerminalTests
{
    [Theory]
    [InlineData("en_US.UTF-8", true)]
    [InlineData("C.utf8", true)]
    [InlineData(null, true)]
    [InlineData("C", false)]
    [InlineData("POSIX", false)]
    [InlineData("de_DE.ISO-8859-1", false)]
    public void A_locale_says_whether_a_terminal_shows_unicode(string? locale, bool shows) =>
        Assert.Equal(shows, Terminal.ShowsUnicode(locale));
}
