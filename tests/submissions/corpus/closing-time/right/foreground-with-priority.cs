// accepted: foreground threads with names and priorities
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        foreach (var order in new[] { first, second })
            new Thread(static state => Shop.Pack((string)state!)) { Name = $"packs {order}", Priority = ThreadPriority.AboveNormal, IsBackground = false }.Start(order);
    }
}
