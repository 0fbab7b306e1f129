// accepted: IsBackground is set back in time
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var threads = new[] { first, second }.Select(order => new Thread(() => Shop.Pack(order)) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.IsBackground = false);
        threads.ForEach(thread => thread.Start());
    }
}
