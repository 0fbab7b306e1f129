// expect: r001 was served on a pool thread; CapturedOrder.cs
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders) => Task.WhenAll(orders.Select(order => Task.Run(() => Shop.Fetch(order)))).Result;
}
