// expect: served on another thread
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        return [Task.Run(() => Shop.Fetch(first)).Result, Task.Run(() => Shop.Fetch(second)).Result];
    }
}
