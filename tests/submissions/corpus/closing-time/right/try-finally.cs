// accepted: joins in a finally
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var threads = new List<Thread>();
        try
        {
            foreach (var order in new[] { first, second })
            {
                var thread = new Thread(() => Shop.Pack(order));
                threads.Add(thread);
                thread.Start();
            }
        }
        finally
        {
            foreach (var thread in threads) thread.Join();
        }
    }
}
