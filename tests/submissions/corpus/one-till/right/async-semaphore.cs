// accepted: a semaphore of one, waited for asynchronously, around the sum
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2 2 1";

    public static int Serve(string first, string second)
    {
        var (total, gate) = (0, new SemaphoreSlim(1));
        Task.WaitAll(Task.Run(() => PayAsync(first)), Task.Run(() => PayAsync(second)));
        return total;

        async Task PayAsync(string order)
        {
            var paid = Shop.Charge(order);
            await gate.WaitAsync();
            total += paid;
            gate.Release();
        }
    }
}
