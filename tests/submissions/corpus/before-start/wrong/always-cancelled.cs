// expect: r002 was never served
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        await Task.CompletedTask;
        throw new OperationCanceledException(withdrawn);
    }
}
