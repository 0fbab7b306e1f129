namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>A parallel loop adds to a variable outside it, and additions are lost.</summary>
[Published(".NET documentation: Potential pitfalls in data and task parallelism; How to write a Parallel.For loop with thread-local variables", "the sum is")]
internal static class ParallelSum
{
    public static void Wrong()
    {
        var sum = 0;
        Parallel.For(1, 4, i => sum += i);
        Assert.True(sum == 6, $"the sum is {sum}");
    }

    public static void Right()
    {
        var sum = 0;
        Parallel.For(1, 4, () => 0, (i, _, part) => part + i, part => Interlocked.Add(ref sum, part));
        Assert.True(sum == 6, $"the sum is {sum}");
    }
}
