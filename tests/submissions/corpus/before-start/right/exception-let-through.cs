// accepted: a catch that rethrows changes nothing
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            withdrawn.ThrowIfCancellationRequested();
            await Shop.ChargeAsync(order);
            return await Shop.FetchAsync(order, withdrawn);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
    }
}
