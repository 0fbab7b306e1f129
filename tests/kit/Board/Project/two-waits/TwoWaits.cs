namespace Exercises;

public static class TwoWaits
{
    public static void Serve()
    {
        var first = new Thread(() => Thread.Sleep(1000));
        var second = new Thread(() => Thread.Sleep(1000));
        first.Start();
        second.Start();
        first.Join();
        second.Join();
    }
}
