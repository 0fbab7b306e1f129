// expect: Starvation: all 2 threads of the pool are blocked by ManualResetEventSlim.Wait; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders) =>
        await Task.WhenAll(orders.Select(order => Task.Run(() =>
        {
            var photo = "";
            using var done = new ManualResetEventSlim();
            Shop.FetchAsync(order).ContinueWith(fetched =>
            {
                photo = fetched.Result;
                done.Set();
            });
            done.Wait();
            return photo;
        })));
}
