// accepted: a CountdownEvent that each thread signals after it has written
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var open = new CountdownEvent(2);
        new Thread(() => { photos[0] = Shop.Fetch(first); open.Signal(); }).Start();
        new Thread(() => { photos[1] = Shop.Fetch(second); open.Signal(); }).Start();
        open.Wait();
        return photos;
    }
}
