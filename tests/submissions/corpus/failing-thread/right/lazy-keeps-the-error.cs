// accepted: Lazy keeps what its factory throws
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        Lazy<string>[] photos = [new(() => Shop.FetchOriginal(first)), new(() => Shop.FetchOriginal(second))];
        var threads = photos.Select(photo => new Thread(() =>
        {
            try
            {
                _ = photo.Value;
            }
            catch (InvalidDataException)
            {
                // The Lazy throws it again to whoever reads it.
            }
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return Array.ConvertAll(photos, photo => photo.Value);
    }
}
