using System.Globalization;

namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>Prints rows as they come, in columns of fixed widths.</summary>
internal static class Table
{
    /// <summary>How many of the rows printed do not reach their target.</summary>
    public static int Missed { get; private set; }

    public static void Begin() =>
        Console.WriteLine($"{"",-52} {"target",-10} {"median",10}  {"min–max",-17} {"floor",10} {"ratio",6}");

    public static void Section(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
    }

    public static void Print(Row row)
    {
        if (!row.Reached) Missed++;
        var target = row.Floor is null ? $"< {Number(row.Limit)} {row.Unit}" : $"≤ {row.Limit.ToString(CultureInfo.InvariantCulture)} x";
        var median = $"{Number(row.Median)} {row.Unit}";
        var range = $"{Number(row.Samples.Min())}–{Number(row.Samples.Max())}";
        var floor = row.Floor is null ? "" : $"{Number(Row.MedianOf(row.Floor))} {row.Unit}";
        var ratio = row.Ratio is { } r ? r.ToString("0.00", CultureInfo.InvariantCulture) : "";
        var verdict = row.Wrong is not null ? "WRONG" : row.Reached ? "ok" : "OVER";
        Console.WriteLine($"  {row.Name,-50} {target,-10} {median,10}  {range,-17} {floor,10} {ratio,6}  {verdict,-5}  {row.Wrong ?? row.Note}".TrimEnd());
    }

    private static string Number(double value) =>
        value.ToString(value < 9.95 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
