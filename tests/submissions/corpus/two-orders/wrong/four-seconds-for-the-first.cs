// expect: r001 took 4 s, not 2 s
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second) => [Shop.Fetch(first, seconds: 4), Shop.Fetch(second, seconds: 0)];
}
