// accepted: a Join with a limit that is repeated until it says so
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var threads = new[] { first, second }.Select(order => new Thread(() => Shop.Pack(order)) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        foreach (var thread in threads)
            while (!thread.Join(TimeSpan.FromMilliseconds(700))) Console.WriteLine("still packing");
    }
}
