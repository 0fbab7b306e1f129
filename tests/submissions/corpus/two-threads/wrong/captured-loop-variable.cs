// expect: TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        string[] orders = [first, second];
        var photos = new string[2];
        var clerks = new Thread[2];
        for (var i = 0; i < 2; i++)
        {
            clerks[i] = new Thread(() => photos[i] = Shop.Fetch(orders[i]));
            clerks[i].Start();
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
