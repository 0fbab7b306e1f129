// expect: Serial: r003 was started only after r002 had been awaited; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var photos = new string[orders.Length];
        for (var i = 0; i < orders.Length; i += 2)
        {
            var pair = await Task.WhenAll(orders.Skip(i).Take(2).Select(order => Shop.FetchAsync(order)));
            pair.CopyTo(photos, i);
        }

        return photos;
    }
}
