// expect: The order had been withdrawn
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        Shop.ClearDesk(order);
        await Task.Yield();
        return [$"{order}, strip 1", $"{order}, strip 2", $"{order}, strip 3", $"{order}, strip 4"];
    }
}
