// accepted: all three meet at a barrier
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var meeting = new Barrier(3);
        new Thread(() => { photos[0] = Shop.Fetch(first); meeting.SignalAndWait(); }).Start();
        new Thread(() => { photos[1] = Shop.Fetch(second); meeting.SignalAndWait(); }).Start();
        meeting.SignalAndWait();
        return photos;
    }
}
