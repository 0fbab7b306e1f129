// accepted: Task.Run unwraps the task of its job
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Task.Run(() => Shop.FetchAsync(order))));
    }
}
