// expect: r001 was never served
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var sizes = new Dictionary<string, string>
        {
            ["r001"] = "r001.jpg, 533 KB",
            ["r002"] = "r002.jpg, 670 KB",
            ["r003"] = "r003.jpg, 807 KB",
        };
        var clerk = new Thread(() => Shop.Fetch(orders[^1]));
        clerk.Start();
        clerk.Join();
        return [.. orders.Select(order => sizes.GetValueOrDefault(order, ""))];
    }
}
