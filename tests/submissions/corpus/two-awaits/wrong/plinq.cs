// expect: blocked a thread; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second) =>
        Task.Run(() => new[] { (first, 3.0), (second, 2.0) }.AsParallel().AsOrdered().Select(o => Shop.FetchAsync(o.Item1, o.Item2).Result).ToArray());
}
