using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ConcurrencyWorkshop.Kit.Tests.Board;

/// <summary>A page of the report, read as what it is: elements, and pictures made of them.</summary>
internal static partial class ReportPage
{
    /// <summary>The page's elements. Strict: an element that is not closed, or text that was not escaped, cannot be read.</summary>
    internal static XElement Read(string html)
    {
        var at = html.IndexOf("<html", StringComparison.Ordinal);
        return XElement.Parse(VoidElement().Replace(html[at..], "$0</$1>"), LoadOptions.PreserveWhitespace);
    }

    /// <summary>The elements that bear a class.</summary>
    internal static IEnumerable<XElement> WithClass(this XElement page, string name) =>
        page.Descendants().Where(element => ((string?)element.Attribute("class"))?.Split(' ').Contains(name) == true);

    /// <summary>What the drawn bars of a picture say: row, what is done, from and to in microseconds.</summary>
    internal static List<(string Row, string Word, long From, long To)> Drawn(XElement picture)
    {
        var end = (long)picture.Attribute("data-end")!;
        var rows = picture.Elements("text").Where(text => (string?)text.Attribute("class") == "row").ToList();
        return [.. picture.Elements("rect").Select(bar =>
        {
            // A bar belongs to the name that stands right above it.
            var y = (int)bar.Attribute("y")!;
            var name = rows.Where(row => (int)row.Attribute("y")! < y).MaxBy(row => (int)row.Attribute("y")!)!.Elements("tspan").First().Value;
            var from = Micros(bar.Attribute("x")!.Value, end);
            return (name, Word: bar.Attribute("class")!.Value switch { "idle" => "not over", var other => other }, from, from + Micros(bar.Attribute("width")!.Value, end));
        })];
    }

    /// <summary>What a text says of a row: <c>waiting from 0 s to 2 s, working from 2 s to 3 s</c>.</summary>
    internal static List<(string Row, string Word, long From, long To)> Told(string row, string text) =>
        [.. Span().Matches(text).Select(span => (row, span.Groups[1].Value, Moment(span.Groups[2].Value), Moment(span.Groups[3].Value)))];

    /// <summary>What the description of a picture says, row by row.</summary>
    internal static List<(string Row, string Word, long From, long To)> Described(XElement picture) =>
        [.. Sentence().Matches(picture.Element("desc")!.Value).SelectMany(sentence => Told(sentence.Groups[1].Value, sentence.Groups[2].Value))];

    /// <summary>What the table below a picture says.</summary>
    internal static List<(string Row, string Word, long From, long To)> Listed(XElement figure) =>
        [.. figure.Element("details")!.Descendants("tbody").Single().Elements("tr").SelectMany(row => Told(row.Element("th")!.Value, row.Elements("td").Last().Value))];

    // A percentage has four decimals; a moment of the exercises is a whole millisecond.
    private static long Micros(string percent, long end) =>
        (long)Math.Round(decimal.Parse(percent.TrimEnd('%'), CultureInfo.InvariantCulture) * end / 100 / 1000) * 1000;

    private static long Moment(string text)
    {
        var parts = text.Split(' ');
        return (long)(decimal.Parse(parts[0], CultureInfo.InvariantCulture) * parts[1] switch { "ms" => 1000, "min" => 60_000_000, _ => 1_000_000 });
    }

    [GeneratedRegex("<(meta|link|br)\\b[^>]*>")]
    private static partial Regex VoidElement();

    [GeneratedRegex(@"(working|waiting|blocked|ready|not over) from ([0-9.]+ (?:s|ms|min)) to ([0-9.]+ (?:s|ms|min))")]
    private static partial Regex Span();

    [GeneratedRegex(@"(?:^|(?<=\. ))([^:()]+?)(?: \([^)]*\))?: ((?:working|waiting|blocked|ready|not over) .*?)\.(?= |$)")]
    private static partial Regex Sentence();
}
