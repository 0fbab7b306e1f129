// expect: inside the same StringBuilder at once
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new System.Text.StringBuilder();
        var one = new Thread(() => photos.Append(Shop.Fetch(first)).Append(';'));
        var two = new Thread(() => photos.Append(Shop.Fetch(second)).Append(';'));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos.ToString().TrimEnd(';').Split(';').Order().ToArray();
    }
}
