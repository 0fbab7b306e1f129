// accepted: ConfigureAwait(false) everywhere, and nothing blocks
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders) =>
        await Task.WhenAll(orders.Select(async order => await Shop.FetchAsync(order).ConfigureAwait(false))).ConfigureAwait(false);
}
