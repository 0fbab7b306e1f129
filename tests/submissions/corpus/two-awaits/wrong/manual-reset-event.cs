// expect: CountdownEvent.Wait blocked a thread
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        string large = "", small = "";
        using var left = new CountdownEvent(2);
        _ = Shop.FetchAsync(first, 3).ContinueWith(t => { large = t.Result; left.Signal(); });
        _ = Shop.FetchAsync(second, 2).ContinueWith(t => { small = t.Result; left.Signal(); });
        left.Wait();
        await Task.CompletedTask;
        return [large, small];
    }
}
