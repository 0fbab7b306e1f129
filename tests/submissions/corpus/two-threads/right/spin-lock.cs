// accepted: a spin lock around the shared list
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var gate = new SpinLock(enableThreadOwnerTracking: false);
        var photos = new SortedList<int, string>();
        Thread[] threads = [new(() => Fetch(0, first)), new(() => Fetch(1, second))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return [.. photos.Values];

        void Fetch(int place, string order)
        {
            var photo = Shop.Fetch(order);
            var taken = false;
            try
            {
                gate.Enter(ref taken);
                photos.Add(place, photo);
            }
            finally
            {
                if (taken) gate.Exit();
            }
        }
    }
}
