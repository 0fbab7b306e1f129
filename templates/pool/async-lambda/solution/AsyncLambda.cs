namespace Exercises;

public static class AsyncLambda
{
    /// <summary>Fetches the photos of all orders at the same time and puts them on the shelf.</summary>
    public static Task ShelveAllAsync(params string[] orders) =>
        // Select makes a task of each lambda, and WhenAll waits for those; all begin at once, which is what is wanted here.
        Task.WhenAll(orders.Select(async order => Shop.Shelve(await Shop.FetchAsync(order))));

    /// <summary>Has the pool fetch the photo of one order and put it on the shelf.</summary>
    public static Task ShelveOneAsync(string order) =>
        Task.Run(async () => Shop.Shelve(await Shop.FetchAsync(order)));
}
