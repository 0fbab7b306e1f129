// expect: nothing waited for it
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        new Thread(() => photos[0] = Shop.Fetch(first)) { IsBackground = true }.Start();
        new Thread(() => photos[1] = Shop.Fetch(second)) { IsBackground = true }.Start();
        return photos;
    }
}
