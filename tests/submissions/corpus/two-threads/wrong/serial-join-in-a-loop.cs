// expect: Serial; r002 was started only after r001 had been joined; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        string[] orders = [first, second];
        var photos = new string[2];
        for (var i = 0; i < orders.Length; i++)
        {
            var mine = i;
            var clerk = new Thread(() => photos[mine] = Shop.Fetch(orders[mine]));
            clerk.Start();
            clerk.Join();
        }

        return photos;
    }
}
