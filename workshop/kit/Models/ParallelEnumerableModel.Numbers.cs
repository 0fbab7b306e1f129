namespace ConcurrencyWorkshop.Models;

// Sums, extremes and averages: the items are made by the workers and then folded.
internal static partial class ParallelEnumerableModel
{
    // What folding throws comes wrapped, as all errors of workers do.
    static T Overflowing<T>(Func<T> sum)
    {
        try
        {
            return sum();
        }
        catch (OverflowException error)
        {
            throw new AggregateException(error);
        }
    }

    public static int Sum(ParallelQuery<int> source) =>
        Overflowing(() => Collect(source).Sum());

    public static int? Sum(ParallelQuery<int?> source) =>
        Overflowing(() => Collect(source).Sum());

    public static long Sum(ParallelQuery<long> source) =>
        Overflowing(() => Collect(source).Sum());

    public static long? Sum(ParallelQuery<long?> source) =>
        Overflowing(() => Collect(source).Sum());

    public static float Sum(ParallelQuery<float> source) =>
        Overflowing(() => Collect(source).Sum());

    public static float? Sum(ParallelQuery<float?> source) =>
        Overflowing(() => Collect(source).Sum());

    public static double Sum(ParallelQuery<double> source) =>
        Overflowing(() => Collect(source).Sum());

    public static double? Sum(ParallelQuery<double?> source) =>
        Overflowing(() => Collect(source).Sum());

    public static decimal Sum(ParallelQuery<decimal> source) =>
        Overflowing(() => Collect(source).Sum());

    public static decimal? Sum(ParallelQuery<decimal?> source) =>
        Overflowing(() => Collect(source).Sum());

    public static int Sum<TSource>(ParallelQuery<TSource> source, Func<TSource, int> selector) =>
        Sum(Select(source, selector));

    public static int? Sum<TSource>(ParallelQuery<TSource> source, Func<TSource, int?> selector) =>
        Sum(Select(source, selector));

    public static long Sum<TSource>(ParallelQuery<TSource> source, Func<TSource, long> selector) =>
        Sum(Select(source, selector));

    public static long? Sum<TSource>(ParallelQuery<TSource> source, Func<TSource, long?> selector) =>
        Sum(Select(source, selector));

    public static float Sum<TSource>(ParallelQuery<TSource> source, Func<TSource, float> selector) =>
        Sum(Select(source, selector));

    public static float? Sum<TSource>(ParallelQuery<TSource> source, Func<TSource, float?> selector) =>
        Sum(Select(source, selector));

    public static double Sum<TSource>(ParallelQuery<TSource> source, Func<TSource, double> selector) =>
        Sum(Select(source, selector));

    public static double? Sum<TSource>(ParallelQuery<TSource> source, Func<TSource, double?> selector) =>
        Sum(Select(source, selector));

    public static decimal Sum<TSource>(ParallelQuery<TSource> source, Func<TSource, decimal> selector) =>
        Sum(Select(source, selector));

    public static decimal? Sum<TSource>(ParallelQuery<TSource> source, Func<TSource, decimal?> selector) =>
        Sum(Select(source, selector));

    public static int Min(ParallelQuery<int> source) =>
        Collect(source).Min();

    public static int? Min(ParallelQuery<int?> source) =>
        Collect(source).Min();

    public static long Min(ParallelQuery<long> source) =>
        Collect(source).Min();

    public static long? Min(ParallelQuery<long?> source) =>
        Collect(source).Min();

    public static float Min(ParallelQuery<float> source) =>
        Collect(source).Min();

    public static float? Min(ParallelQuery<float?> source) =>
        Collect(source).Min();

    public static double Min(ParallelQuery<double> source) =>
        Collect(source).Min();

    public static double? Min(ParallelQuery<double?> source) =>
        Collect(source).Min();

    public static decimal Min(ParallelQuery<decimal> source) =>
        Collect(source).Min();

    public static decimal? Min(ParallelQuery<decimal?> source) =>
        Collect(source).Min();

    public static TSource? Min<TSource>(ParallelQuery<TSource> source) =>
        Collect(source).Min();

    public static int Min<TSource>(ParallelQuery<TSource> source, Func<TSource, int> selector) =>
        Min(Select(source, selector));

    public static int? Min<TSource>(ParallelQuery<TSource> source, Func<TSource, int?> selector) =>
        Min(Select(source, selector));

    public static long Min<TSource>(ParallelQuery<TSource> source, Func<TSource, long> selector) =>
        Min(Select(source, selector));

    public static long? Min<TSource>(ParallelQuery<TSource> source, Func<TSource, long?> selector) =>
        Min(Select(source, selector));

    public static float Min<TSource>(ParallelQuery<TSource> source, Func<TSource, float> selector) =>
        Min(Select(source, selector));

    public static float? Min<TSource>(ParallelQuery<TSource> source, Func<TSource, float?> selector) =>
        Min(Select(source, selector));

    public static double Min<TSource>(ParallelQuery<TSource> source, Func<TSource, double> selector) =>
        Min(Select(source, selector));

    public static double? Min<TSource>(ParallelQuery<TSource> source, Func<TSource, double?> selector) =>
        Min(Select(source, selector));

    public static decimal Min<TSource>(ParallelQuery<TSource> source, Func<TSource, decimal> selector) =>
        Min(Select(source, selector));

    public static decimal? Min<TSource>(ParallelQuery<TSource> source, Func<TSource, decimal?> selector) =>
        Min(Select(source, selector));

    public static TResult? Min<TSource, TResult>(ParallelQuery<TSource> source, Func<TSource, TResult> selector) =>
        Min(Select(source, selector));

    public static int Max(ParallelQuery<int> source) =>
        Collect(source).Max();

    public static int? Max(ParallelQuery<int?> source) =>
        Collect(source).Max();

    public static long Max(ParallelQuery<long> source) =>
        Collect(source).Max();

    public static long? Max(ParallelQuery<long?> source) =>
        Collect(source).Max();

    public static float Max(ParallelQuery<float> source) =>
        Collect(source).Max();

    public static float? Max(ParallelQuery<float?> source) =>
        Collect(source).Max();

    public static double Max(ParallelQuery<double> source) =>
        Collect(source).Max();

    public static double? Max(ParallelQuery<double?> source) =>
        Collect(source).Max();

    public static decimal Max(ParallelQuery<decimal> source) =>
        Collect(source).Max();

    public static decimal? Max(ParallelQuery<decimal?> source) =>
        Collect(source).Max();

    public static TSource? Max<TSource>(ParallelQuery<TSource> source) =>
        Collect(source).Max();

    public static int Max<TSource>(ParallelQuery<TSource> source, Func<TSource, int> selector) =>
        Max(Select(source, selector));

    public static int? Max<TSource>(ParallelQuery<TSource> source, Func<TSource, int?> selector) =>
        Max(Select(source, selector));

    public static long Max<TSource>(ParallelQuery<TSource> source, Func<TSource, long> selector) =>
        Max(Select(source, selector));

    public static long? Max<TSource>(ParallelQuery<TSource> source, Func<TSource, long?> selector) =>
        Max(Select(source, selector));

    public static float Max<TSource>(ParallelQuery<TSource> source, Func<TSource, float> selector) =>
        Max(Select(source, selector));

    public static float? Max<TSource>(ParallelQuery<TSource> source, Func<TSource, float?> selector) =>
        Max(Select(source, selector));

    public static double Max<TSource>(ParallelQuery<TSource> source, Func<TSource, double> selector) =>
        Max(Select(source, selector));

    public static double? Max<TSource>(ParallelQuery<TSource> source, Func<TSource, double?> selector) =>
        Max(Select(source, selector));

    public static decimal Max<TSource>(ParallelQuery<TSource> source, Func<TSource, decimal> selector) =>
        Max(Select(source, selector));

    public static decimal? Max<TSource>(ParallelQuery<TSource> source, Func<TSource, decimal?> selector) =>
        Max(Select(source, selector));

    public static TResult? Max<TSource, TResult>(ParallelQuery<TSource> source, Func<TSource, TResult> selector) =>
        Max(Select(source, selector));

    public static double Average(ParallelQuery<int> source) =>
        Collect(source).Average();

    public static double? Average(ParallelQuery<int?> source) =>
        Collect(source).Average();

    public static double Average(ParallelQuery<long> source) =>
        Collect(source).Average();

    public static double? Average(ParallelQuery<long?> source) =>
        Collect(source).Average();

    public static float Average(ParallelQuery<float> source) =>
        Collect(source).Average();

    public static float? Average(ParallelQuery<float?> source) =>
        Collect(source).Average();

    public static double Average(ParallelQuery<double> source) =>
        Collect(source).Average();

    public static double? Average(ParallelQuery<double?> source) =>
        Collect(source).Average();

    public static decimal Average(ParallelQuery<decimal> source) =>
        Collect(source).Average();

    public static decimal? Average(ParallelQuery<decimal?> source) =>
        Collect(source).Average();

    public static double Average<TSource>(ParallelQuery<TSource> source, Func<TSource, int> selector) =>
        Average(Select(source, selector));

    public static double? Average<TSource>(ParallelQuery<TSource> source, Func<TSource, int?> selector) =>
        Average(Select(source, selector));

    public static double Average<TSource>(ParallelQuery<TSource> source, Func<TSource, long> selector) =>
        Average(Select(source, selector));

    public static double? Average<TSource>(ParallelQuery<TSource> source, Func<TSource, long?> selector) =>
        Average(Select(source, selector));

    public static float Average<TSource>(ParallelQuery<TSource> source, Func<TSource, float> selector) =>
        Average(Select(source, selector));

    public static float? Average<TSource>(ParallelQuery<TSource> source, Func<TSource, float?> selector) =>
        Average(Select(source, selector));

    public static double Average<TSource>(ParallelQuery<TSource> source, Func<TSource, double> selector) =>
        Average(Select(source, selector));

    public static double? Average<TSource>(ParallelQuery<TSource> source, Func<TSource, double?> selector) =>
        Average(Select(source, selector));

    public static decimal Average<TSource>(ParallelQuery<TSource> source, Func<TSource, decimal> selector) =>
        Average(Select(source, selector));

    public static decimal? Average<TSource>(ParallelQuery<TSource> source, Func<TSource, decimal?> selector) =>
        Average(Select(source, selector));
}
