// expect: CountdownEvent.Wait; AsyncLambda.cs
namespace Exercises;

public static class AsyncLambda
{
    public static async Task ShelveAllAsync(params string[] orders)
    {
        using var left = new CountdownEvent(orders.Length);
        foreach (var order in orders) Begin(order);
        await Task.Run(left.Wait);

        async void Begin(string order)
        {
            Shop.Shelve(await Shop.FetchAsync(order));
            left.Signal();
        }
    }

    public static async Task ShelveOneAsync(string order) =>
        await Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
