using System.Text;

namespace ConcurrencyWorkshop.Running;

/// <summary>Texts of any content on one line, separated by tabs.</summary>
/// <remarks>JSON would say the same, but the first use of its serializer costs each of the two processes some 40 ms.</remarks>
internal static class LineOfFields
{
    /// <summary>The line; a null is an empty text.</summary>
    internal static string Join(params ReadOnlySpan<string?> fields)
    {
        var line = new StringBuilder();
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0) line.Append('\t');
            foreach (var c in fields[i] ?? "")
            {
                _ = c switch
                {
                    '\\' => line.Append(@"\\"),
                    '\t' => line.Append(@"\t"),
                    '\n' => line.Append(@"\n"),
                    '\r' => line.Append(@"\r"),
                    _ => line.Append(c),
                };
            }
        }

        return line.ToString();
    }

    /// <summary>The texts of a line.</summary>
    internal static string[] Split(string line)
    {
        var fields = line.Split('\t');
        for (var i = 0; i < fields.Length; i++)
            if (fields[i].Contains('\\')) fields[i] = Unescape(fields[i]);
        return fields;
    }

    private static string Unescape(string field)
    {
        var text = new StringBuilder();
        for (var i = 0; i < field.Length; i++)
        {
            text.Append(field[i] != '\\' || i + 1 == field.Length ? field[i] : field[++i] switch
            {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                var c => c,
            });
        }

        return text.ToString();
    }
}
