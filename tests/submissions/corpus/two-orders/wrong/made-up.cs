// expect: r001 was never served; made up
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        Thread.Sleep(4000);
        return ["r001.jpg, 533 KB", "r002.jpg, 670 KB"];
    }
}
