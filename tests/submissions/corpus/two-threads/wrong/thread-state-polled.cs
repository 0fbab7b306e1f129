// expect: because of Thread.Sleep; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Shop.Fetch(first));
        var two = new Thread(() => photos[1] = Shop.Fetch(second));
        one.Start();
        two.Start();
        while (one.ThreadState != ThreadState.Stopped || two.ThreadState != ThreadState.Stopped) Thread.Sleep(10);
        return photos;
    }
}
