// expect: r001 was never served
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        await Task.CompletedTask;
    }
}
