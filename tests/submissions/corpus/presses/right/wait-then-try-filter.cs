// accepted: a flag says whether a press was taken
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";

    private readonly SemaphoreSlim _free = new(Shop.Presses, Shop.Presses);

    public Task<string> PrintAsync(string order, CancellationToken withdrawn) =>
        _free.WaitAsync(withdrawn).ContinueWith(async entered =>
        {
            await entered;
            try
            {
                return await Shop.PressAsync(order);
            }
            finally
            {
                _free.Release();
            }
        }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Unwrap();
}
