// expect: inside the same List<String> at once; TwoThreads.cs:9
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        Action<string> add = photos.Add;
        var one = new Thread(() => add(Shop.Fetch(first)));
        var two = new Thread(() => add(Shop.Fetch(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos.Order().ToArray();
    }
}
