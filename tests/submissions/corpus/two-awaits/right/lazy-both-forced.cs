// accepted: lazy tasks, both of them asked for before either is awaited
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        Lazy<Task<string>> large = new(() => Shop.FetchAsync(first, 3)), small = new(() => Shop.FetchAsync(second, 2));
        Task<string>[] both = [large.Value, small.Value];
        foreach (var one in both) await one;
        return [.. both.Select(task => task.Result)];
    }
}
