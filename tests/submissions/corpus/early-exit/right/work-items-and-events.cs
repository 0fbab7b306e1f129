// accepted: ThreadPool.QueueUserWorkItem and a CountdownEvent
namespace Exercises;

public static class EarlyExit
{
    public static Task RunAsync(string first, string second)
    {
        var shelved = new CountdownEvent(2);
        ThreadPool.QueueUserWorkItem(_ => Shelve(first, 3));
        ThreadPool.QueueUserWorkItem(_ => Shelve(second, 2));
        Shop.LockUp("door");
        shelved.Wait();
        return Task.CompletedTask;

        void Shelve(string order, double seconds)
        {
            try
            {
                Shop.Shelve(Shop.Fetch(order, seconds));
            }
            finally
            {
                shelved.Signal();
            }
        }
    }
}
