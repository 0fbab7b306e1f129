// expect: inside the same List<String> at once; TwoThreads.cs:11
namespace Exercises;

public static class TwoThreads
{
    private static Action<string> Fetched = _ => { };

    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        Fetched = photos.Add;
        var one = new Thread(() => Fetched(Shop.Fetch(first)));
        var two = new Thread(() => Fetched(Shop.Fetch(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos.Order().ToArray();
    }
}
