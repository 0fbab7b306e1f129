// accepted: Lazy values that two threads force
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        Lazy<string>[] photos = [new(() => Shop.Fetch(first)), new(() => Shop.Fetch(second))];
        var threads = photos.Select(photo => new Thread(() => _ = photo.Value)).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return photos.Select(photo => photo.Value).ToArray();
    }
}
