namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Divides a range among workers as Parallel.For does: each begins in a part of its own, takes growing
/// pieces of it, and then helps in the parts of others. Source: the documentation of Parallel.For says that
/// iterations run in no defined order; this is how .NET 10 does it.
/// </summary>
internal sealed class ParallelRanges
{
    const long LargestPiece = 16;

    readonly long[] next;
    readonly long[] end;
    int assigned;

    public ParallelRanges(long from, long to, int workers)
    {
        var size = Math.Max(1, (to - from) / Math.Max(2, workers));
        var parts = (int)((to - from + size - 1) / size);
        next = new long[parts];
        end = new long[parts];
        for (var part = 0; part < parts; part++)
        {
            next[part] = from + part * size;
            end[part] = Math.Min(to, next[part] + size);
        }
    }

    /// <summary>A worker's place in the ranges.</summary>
    /// <param name="ranges">The ranges.</param>
    /// <param name="grows">Whether pieces grow: a search takes one iteration after the other.</param>
    public sealed class Worker(ParallelRanges ranges, bool grows)
    {
        int part = ranges.assigned++ % ranges.next.Length;
        long piece = 1;

        /// <summary>The next piece; false when none is left.</summary>
        public bool Take(out long from, out long to)
        {
            for (var tried = 0; tried < ranges.next.Length; tried++)
            {
                from = ranges.next[part];
                if (from < ranges.end[part])
                {
                    to = ranges.next[part] = Math.Min(ranges.end[part], from + piece);
                    if (grows) piece = Math.Min(piece * 2, LargestPiece);
                    return true;
                }
                part = (part + 1) % ranges.next.Length;
            }
            (from, to) = (0, 0);
            return false;
        }
    }
}
