// expect: is missing; read before the thread that writes it was done
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var left = new CountdownEvent(2);
        var one = new Thread(() => { var photo = Shop.Fetch(first); left.Signal(); photos[0] = photo; });
        var two = new Thread(() => { var photo = Shop.Fetch(second); left.Signal(); photos[1] = photo; });
        one.Start();
        two.Start();
        left.Wait();
        return photos;
    }
}
