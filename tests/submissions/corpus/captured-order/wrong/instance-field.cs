// expect: they share one captured variable; CapturedOrder.cs
namespace Exercises;

public static class CapturedOrder
{
    private sealed class Clerk
    {
        public string Order = "";
        public int Place;

        public void Fetch(string[] photos) => photos[Place] = Shop.Fetch(Order);
    }

    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var threads = new List<Thread>();
        var clerk = new Clerk();
        for (var i = 0; i < orders.Length; i++)
        {
            clerk.Order = orders[i];
            clerk.Place = i;
            var thread = new Thread(() => clerk.Fetch(photos));
            thread.Start();
            threads.Add(thread);
        }

        foreach (var thread in threads) thread.Join();
        return photos;
    }
}
