namespace ConcurrencyWorkshop.Board;

/// <summary>What there is to tell that belongs to no exercise: one text of all.</summary>
/// <param name="tell">Told the text whenever it changes; null where there is none.</param>
internal sealed class Notices(Action<string?> tell)
{
    private readonly SortedDictionary<string, string> _texts = [];

    /// <summary>Says something, in place of what was said of the same subject; null takes it back.</summary>
    internal void Set(string subject, string? text)
    {
        if (_texts.GetValueOrDefault(subject) == text) return;
        if (text is null) _texts.Remove(subject);
        else _texts[subject] = text;
        tell(_texts.Count == 0 ? null : string.Join('\n', _texts.Values));
    }
}
