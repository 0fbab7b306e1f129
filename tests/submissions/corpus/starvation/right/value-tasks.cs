// accepted: ValueTasks, awaited in turn
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var fetches = new List<ValueTask<string>>();
        foreach (var order in orders) fetches.Add(new ValueTask<string>(Shop.FetchAsync(order)));
        var photos = new List<string>(orders.Length);
        foreach (var fetch in fetches) photos.Add(await fetch);
        return [.. photos];
    }
}
