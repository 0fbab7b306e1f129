// accepted: a list of pairs behind a mutex
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new List<(int Place, string Photo)>();
        using var mutex = new Mutex();
        void Fetch(int place, string order)
        {
            var photo = Shop.Fetch(order);
            mutex.WaitOne();
            photos.Add((place, photo));
            mutex.ReleaseMutex();
        }

        var one = new Thread(() => Fetch(0, first));
        var two = new Thread(() => Fetch(1, second));
        one.Start();
        two.Start();
        two.Join();
        one.Join();
        return photos.OrderBy(p => p.Place).Select(p => p.Photo).ToArray();
    }
}
