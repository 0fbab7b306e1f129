// expect: r001 was never served
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        for (var page = 1; page <= pages; page++)
        {
            await Task.Delay(1000, withdrawn);
            album.Add($"{order}, strip {page}");
        }
        return album.ToArray();
    }
}
