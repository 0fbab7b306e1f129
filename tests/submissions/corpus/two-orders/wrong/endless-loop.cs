// expect: endless; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        while (true)
        {
        }
    }
}
