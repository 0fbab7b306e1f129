// accepted: a Func that returns a ValueTask
namespace Exercises;

public static class AsyncLambda
{
    public static async Task ShelveAllAsync(params string[] orders)
    {
        Func<string, ValueTask> shelve = async order => Shop.Shelve(await Shop.FetchAsync(order));
        var shelving = orders.Select(order => shelve(order).AsTask()).ToHashSet();
        while (shelving.Count > 0) shelving.Remove(await Task.WhenAny(shelving));
    }

    public static Task ShelveOneAsync(string order) => Task.Run(() => ShelveAllAsync([order]));
}
