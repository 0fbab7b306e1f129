// accepted: a semaphore that each thread releases once it has written, and the caller takes twice
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var done = new SemaphoreSlim(0);
        new Thread(() => { photos[0] = Shop.Fetch(first); done.Release(); }).Start();
        new Thread(() => { photos[1] = Shop.Fetch(second); done.Release(); }).Start();
        done.Wait();
        done.Wait();
        return photos;
    }
}
