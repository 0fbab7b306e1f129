// accepted: the threads take their orders from a queue under a lock
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var waiting = new Queue<int>(Enumerable.Range(0, orders.Length));
        var photos = new string[orders.Length];
        var gate = new Lock();
        var clerks = orders.Select(_ => new Thread(Work)).ToList();
        clerks.ForEach(clerk => clerk.Start());
        clerks.ForEach(clerk => clerk.Join());
        return photos;

        void Work()
        {
            int place;
            lock (gate) place = waiting.Dequeue();
            photos[place] = Shop.Fetch(orders[place]);
        }
    }
}
