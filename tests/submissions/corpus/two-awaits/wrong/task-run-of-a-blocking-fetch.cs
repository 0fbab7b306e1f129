// expect: r001 was served with Fetch; blocks a thread; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second) =>
        Task.WhenAll(Task.Run(() => Shop.Fetch(first, 3)), Task.Run(() => Shop.Fetch(second, 2)));
}
