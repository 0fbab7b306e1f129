// expect: Dictionary; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        IDictionary<string, string> photos = new Dictionary<string, string>();
        var clerks = new[] { first, second }.Select(order => new Thread(() => photos.Add(order, Shop.Fetch(order)))).ToArray();
        foreach (var clerk in clerks) clerk.Start();
        foreach (var clerk in clerks) clerk.Join();
        return [photos[first], photos[second]];
    }
}
