using System.Collections.Concurrent;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// The real partitioners, with ranges for the virtual number of cores.
/// Source: the documentation of System.Collections.Concurrent.Partitioner.
/// </summary>
[Models(typeof(Partitioner))]
internal static class PartitionerModel
{
    // How many ranges .NET makes for each core when it is not told their size.
    const int RangesPerCore = 3;

    public static OrderablePartitioner<TSource> Create<TSource>(IList<TSource> list, bool loadBalance) => Partitioner.Create(list, loadBalance);

    public static OrderablePartitioner<TSource> Create<TSource>(TSource[] array, bool loadBalance) => Partitioner.Create(array, loadBalance);

    public static OrderablePartitioner<TSource> Create<TSource>(IEnumerable<TSource> source) => Partitioner.Create(source);

    public static OrderablePartitioner<TSource> Create<TSource>(IEnumerable<TSource> source, EnumerablePartitionerOptions partitionerOptions) => Partitioner.Create(source, partitionerOptions);

    public static OrderablePartitioner<Tuple<long, long>> Create(long fromInclusive, long toExclusive) =>
        Partitioner.Create(fromInclusive, toExclusive, Math.Max(1, (toExclusive - fromInclusive) / (Here.Scheduler.Options.Cores * RangesPerCore)));

    public static OrderablePartitioner<Tuple<long, long>> Create(long fromInclusive, long toExclusive, long rangeSize) => Partitioner.Create(fromInclusive, toExclusive, rangeSize);

    public static OrderablePartitioner<Tuple<int, int>> Create(int fromInclusive, int toExclusive) =>
        Partitioner.Create(fromInclusive, toExclusive, Math.Max(1, (toExclusive - fromInclusive) / (Here.Scheduler.Options.Cores * RangesPerCore)));

    public static OrderablePartitioner<Tuple<int, int>> Create(int fromInclusive, int toExclusive, int rangeSize) => Partitioner.Create(fromInclusive, toExclusive, rangeSize);
}
