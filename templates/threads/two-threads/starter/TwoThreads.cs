namespace Exercises;

public static class TwoThreads
{
    /// <summary>Serves two orders on two threads and returns their photos, the first order's first.</summary>
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Shop.Fetch(first));
        var two = new Thread(() => photos[1] = Shop.Fetch(second));

        // TODO: there are two threads, and still it takes 4 s. Make it 2 s.
        one.Start();
        one.Join();
        two.Start();
        two.Join();

        return photos;
    }
}
