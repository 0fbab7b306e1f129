using System.Collections.Concurrent;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Items that the workers of a loop take turns to draw, with their numbers.</summary>
internal abstract class ParallelSource<T>
{
    /// <summary>The number of items, where it is known beforehand.</summary>
    public virtual long? Count => null;

    /// <summary>What one worker draws from.</summary>
    public abstract IEnumerator<(long Index, T Item)> Worker(ParallelLoop loop, int workers);

    /// <summary>Called when the loop is over.</summary>
    public virtual void Dispose()
    {
    }

    /// <summary>Arrays and lists are divided by index; all else is drawn from in chunks.</summary>
    public static ParallelSource<T> Of(IEnumerable<T> source) => source switch
    {
        IList<T> list => new Indexed(list),
        _ => new Drawn(source),
    };

    public static ParallelSource<T> Of(Partitioner<T> source) => new Partitioned(source);

    sealed class Indexed(IList<T> list) : ParallelSource<T>
    {
        readonly long count = list.Count;
        ParallelRanges? ranges;

        public override long? Count => count;

        public override IEnumerator<(long Index, T Item)> Worker(ParallelLoop loop, int workers)
        {
            if (count == 0) yield break;
            ranges ??= new ParallelRanges(0, count, workers);
            var mine = new ParallelRanges.Worker(ranges, grows: !Here.Scheduler.Searching);
            while (true)
            {
                loop.Claim();
                if (!mine.Take(out var from, out var to)) yield break;
                for (var i = from; i < to; i++) yield return (i, list[(int)i]);
            }
        }
    }

    // One lane at a time is inside the source, which is the attendee's code.
    sealed class Drawn(IEnumerable<T> source) : ParallelSource<T>
    {
        const int LargestChunk = 64;

        IEnumerator<T>? items;
        Lane? owner;
        long index;
        bool ended;

        public override IEnumerator<(long Index, T Item)> Worker(ParallelLoop loop, int workers)
        {
            var size = 1;
            for (var round = 1; ; round++)
            {
                var chunk = Draw(loop, size);
                if (chunk.Count == 0) yield break;
                foreach (var item in chunk) yield return item;
                if (round % 3 == 0 && !Here.Scheduler.Searching) size = Math.Min(size * 2, LargestChunk);
            }
        }

        List<(long, T)> Draw(ParallelLoop loop, int size)
        {
            loop.Claim();
            if (owner is not null)
                Here.Scheduler.Block(StepKind.Lock, "waits for the loop's source", () => owner is null, Footprint.Of(loop), null, () => $"which {owner?.Name} reads");
            owner = Here.Lane;
            try
            {
                var chunk = new List<(long, T)>();
                if (ended) return chunk;
                items ??= source.GetEnumerator();
                while (chunk.Count < size && !ended)
                {
                    if (items.MoveNext()) chunk.Add((index++, items.Current));
                    else ended = true;
                }
                return chunk;
            }
            catch
            {
                ended = true;
                throw;
            }
            finally
            {
                owner = null;
                if (!Here.Scheduler.IsOver) Here.Scheduler.Changed();
            }
        }

        public override void Dispose() => items?.Dispose();
    }

    // Partitions of the real partitioner, drawn from by one lane at a time.
    sealed class Partitioned : ParallelSource<T>
    {
        readonly IEnumerable<KeyValuePair<long, T>> partitions;
        Lane? owner;
        long index;

        public Partitioned(Partitioner<T> source)
        {
            if (!source.SupportsDynamicPartitions)
                throw new InvalidOperationException("The Partitioner used here must support dynamic partitioning.");
            partitions = source is OrderablePartitioner<T> ordered
                ? ordered.GetOrderableDynamicPartitions()
                : source.GetDynamicPartitions().Select(item => KeyValuePair.Create(index++, item));
        }

        public override IEnumerator<(long Index, T Item)> Worker(ParallelLoop loop, int workers)
        {
            using var mine = partitions.GetEnumerator();
            while (true)
            {
                loop.Claim();
                if (owner is not null)
                    Here.Scheduler.Block(StepKind.Lock, "waits for the loop's source", () => owner is null, Footprint.Of(loop), null, () => $"which {owner?.Name} reads");
                owner = Here.Lane;
                bool moved;
                try
                {
                    moved = mine.MoveNext();
                }
                finally
                {
                    owner = null;
                    if (!Here.Scheduler.IsOver) Here.Scheduler.Changed();
                }
                if (!moved) yield break;
                yield return (mine.Current.Key, mine.Current.Value);
            }
        }
    }
}
