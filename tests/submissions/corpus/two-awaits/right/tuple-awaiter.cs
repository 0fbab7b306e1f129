// accepted: an awaiter for a pair of tasks, as many a code base has one
using System.Runtime.CompilerServices;

namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var (large, small) = await (Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2));
        return [large, small];
    }

    private static TaskAwaiter<(string, string)> GetAwaiter(this (Task<string> First, Task<string> Second) both)
    {
        return Both().GetAwaiter();

        async Task<(string, string)> Both() => (await both.First, await both.Second);
    }
}
