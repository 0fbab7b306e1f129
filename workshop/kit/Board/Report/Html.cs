using System.Globalization;
using System.Net;
using System.Text;

namespace ConcurrencyWorkshop.Board.Report;

/// <summary>Text made fit for a page. Whatever stands in it was written by somebody else: nothing gets in without this.</summary>
internal static class Html
{
    /// <summary>The text with all that HTML would act on, and what it allows nowhere, made visible.</summary>
    internal static string Text(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            clean.Append(Rune.IsControl(rune) && rune.Value is not ('\n' or '\t') ? $"\\u{rune.Value:x4}" : rune.ToString());
        return WebUtility.HtmlEncode(clean.ToString());
    }

    /// <summary>A share of a whole as a percentage.</summary>
    internal static string Percent(long part, long whole) =>
        (whole == 0 ? 0 : 100m * part / whole).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
