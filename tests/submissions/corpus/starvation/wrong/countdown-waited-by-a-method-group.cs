// expect: CountdownEvent.Wait; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var photos = new string[orders.Length];
        using var left = new CountdownEvent(orders.Length);
        for (var i = 0; i < orders.Length; i++) Fetch(i);
        await Task.Run(left.Wait);
        return photos;

        async void Fetch(int i)
        {
            photos[i] = await Shop.FetchAsync(orders[i]);
            left.Signal();
        }
    }
}
