namespace Exercises;

public static class BeforeStart
{
    /// <summary>Charges a customer's card and fetches the photo.</summary>
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        // The method runs whatever the token says, and the charge cannot be taken back.
        withdrawn.ThrowIfCancellationRequested();
        await Shop.ChargeAsync(order);

        return await Shop.FetchAsync(order, withdrawn);
    }
}
