// accepted: each thread writes its own value, all are read after the joins
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        using var photos = new ThreadLocal<string>(trackAllValues: true);
        var one = new Thread(() => photos.Value = Shop.Fetch(first));
        var two = new Thread(() => photos.Value = Shop.Fetch(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [.. photos.Values.OrderBy(photo => photo.StartsWith(first, StringComparison.Ordinal) ? 1 : 2)];
    }
}
