// accepted: an asynchronous query over tasks that run already
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        Task<string>[] both = [Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2)];
        return await both.ToAsyncEnumerable().Select(async (Task<string> task, CancellationToken _) => await task).ToArrayAsync();
    }
}
