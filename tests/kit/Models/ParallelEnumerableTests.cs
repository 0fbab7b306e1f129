namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class ParallelEnumerableTests
{
    [Fact]
    public void Items_share_the_cores()
    {
        var schedule = Judge.Runs(() =>
        {
            var prices = Enumerable.Range(1, 8).ToArray().AsParallel().AsOrdered().Select(i =>
            {
                Cpu.Work(1);
                return i * 10;
            }).ToArray();
            Assert.Equal([10, 20, 30, 40, 50, 60, 70, 80], prices);
        });
        Assert.Equal(2, schedule.Duration, 3);
    }

    [Fact]
    public void A_degree_limits_the_workers()
    {
        var schedule = Judge.Runs(() => Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(2).ForAll(_ => Thread.Sleep(1000)));
        Assert.Equal(2, schedule.Duration, 3);
    }

    [Fact]
    public void A_shared_variable_in_ForAll_loses_updates() => Judge.Wrong(() =>
    {
        var sum = 0;
        new[] { 1, 2 }.AsParallel().ForAll(i => sum += i);
        Assert.Equal(3, sum);
    }, "Assert.Equal");

    [Fact]
    public void A_sum_is_right() => Judge.Correct(() => Assert.Equal(3, new[] { 1, 2 }.AsParallel().Sum()));

    [Fact]
    public void Operators_give_what_LINQ_gives() => Judge.Runs(() =>
    {
        var numbers = ParallelEnumerable.Range(0, 20);
        Assert.Equal(Enumerable.Range(0, 20).Where(i => i % 3 == 0), numbers.Where(i => i % 3 == 0));
        Assert.Equal([19, 18, 17], numbers.OrderByDescending(i => i).Take(3));
        Assert.Equal(["0", "10", "1", "11"], numbers.OrderBy(i => i % 10).ThenBy(i => i).Select(i => $"{i}").Take(4).ToList());
        Assert.Equal([0, 2, 4], numbers.Select((n, i) => n + i).Take(3));
        Assert.Equal(7, numbers.Where(i => i > 6).First());
        Assert.Equal(19, numbers.Last());
        Assert.Equal((190, 0, 19, 9.5), (numbers.Sum(), numbers.Min(), numbers.Max(), numbers.Average()));
        Assert.True(numbers.Any(i => i == 5) && numbers.All(i => i < 20) && numbers.Contains(3));
        Assert.Equal(190, numbers.Aggregate(0, (a, b) => a + b, (a, b) => a + b, a => a));
        Assert.Equal(190, numbers.Aggregate((a, b) => a + b));
        Assert.Equal([10, 10], numbers.GroupBy(i => i % 2).OrderBy(g => g.Key).Select(g => g.Count()));
        Assert.Equal(20, numbers.ToDictionary(i => i, i => $"{i}").Count);
        var seen = 0;
        foreach (var i in numbers.Take(5).AsSequential()) seen += i;
        foreach (var i in numbers.Reverse().Take(2)) seen += i;
        Assert.Equal(47, seen);
        Assert.Equal("0,0,1,1", string.Join(",", numbers.Take(2).SelectMany(i => new[] { i, i })));
        Assert.Throws<InvalidOperationException>(() => numbers.Where(i => i > 50).First());
    });

    [Fact]
    public void Errors_come_together_and_a_token_ends_a_query() => Judge.Runs(() =>
    {
        Assert.Throws<AggregateException>(() => new[] { 1, 2 }.AsParallel().Select<int, int>(_ => throw new InvalidOperationException()).ToArray());
        using var soon = new CancellationTokenSource(1000);
        Assert.Throws<OperationCanceledException>(() => Enumerable.Range(0, 100).AsParallel().WithCancellation(soon.Token).ForAll(_ => Thread.Sleep(300)));
    });
}
