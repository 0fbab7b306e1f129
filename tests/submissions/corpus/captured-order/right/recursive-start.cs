// accepted: a recursion instead of a loop
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        if (orders.Length == 0) return [];
        var photo = "";
        var clerk = new Thread(() => photo = Shop.Fetch(orders[0]));
        clerk.Start();
        var others = Serve(orders[1..]);
        clerk.Join();
        return [photo, .. others];
    }
}
