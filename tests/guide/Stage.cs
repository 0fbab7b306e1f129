using System.Xml.Linq;
using ConcurrencyWorkshop.Submissions;

namespace ConcurrencyWorkshop.Guide;

/// <summary>A stage of the curriculum, as the templates have it.</summary>
/// <param name="Name">Its folder's name: <c>threads</c>.</param>
/// <param name="Exercises">The ids of its exercises, in the order in which an attendee meets them.</param>
internal sealed record Stage(string Name, IReadOnlyList<string> Exercises)
{
    private const string Ending = "Exercises";

    /// <summary>The file that holds the order.</summary>
    internal static string OrderFile => Path.Combine(Corpus.Templates, "common", "kit-files", "Order.props");

    /// <summary>All stages, in order: each property of the file but the last, which is made of them.</summary>
    internal static IReadOnlyList<Stage> All { get; } =
        [.. XDocument.Load(OrderFile).Descendants("PropertyGroup").Elements()
            .Where(property => property.Name.LocalName.EndsWith(Ending, StringComparison.Ordinal))
            .Select(property => new Stage(
                property.Name.LocalName[..^Ending.Length].ToLowerInvariant(),
                property.Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>Where the stage's folders of exercises stand.</summary>
    internal string Folder => Path.Combine(Corpus.Templates, Name);

    /// <summary>The page for the stage.</summary>
    internal string Page => Path.Combine(Corpus.Root, "workshop", "guide", Name + ".md");
}
