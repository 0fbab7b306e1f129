// expect: r002 was started only after r001
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        foreach (var order in new[] { first, second })
        {
            var thread = new Thread(() => Shop.Pack(order));
            thread.Start();
            thread.Join();
        }
    }
}
