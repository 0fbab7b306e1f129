// expect: The error was swallowed
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        var threads = new[] { first, second }.Select(order => new Thread(() =>
        {
            try
            {
                photos[order] = Shop.FetchOriginal(order);
            }
            catch (Exception error)
            {
                Console.WriteLine($"{order}: {error.Message}");
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return [.. new[] { first, second }.Where(photos.ContainsKey).Select(order => photos[order])];
    }
}
