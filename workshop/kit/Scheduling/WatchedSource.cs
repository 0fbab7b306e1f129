using System.Collections;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Scheduling;

/// <summary>A collection or an array that LINQ reads: each step of the reading is a use of it.</summary>
internal sealed class WatchedSource<T>(IEnumerable<T> source, int site) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator()
    {
        if (source is T[] array)
        {
            for (var i = 0; i < array.Length; i++)
            {
                Hooks.ReadElement(array, i, site);
                yield return array[i];
            }
            yield break;
        }
        using var items = source.GetEnumerator();
        while (Move(items)) yield return items.Current;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool Move(IEnumerator<T> items)
    {
        if (Lane.Current is not { } lane) return items.MoveNext();
        CollectionUse.Begin(lane, source, site, "an enumeration", write: false);
        var moved = items.MoveNext();
        CollectionUse.End(lane, source, site, "an enumeration", write: false);
        return moved;
    }
}
