// expect: Serial; r002 was started only after r001 had been joined; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var clerks = new[] { first, second }.Select((order, i) =>
        {
            var clerk = new Thread(() => photos[i] = Shop.Fetch(order));
            clerk.Start();
            return clerk;
        });
        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
