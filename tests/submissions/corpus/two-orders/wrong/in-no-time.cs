// expect: Your schedule takes 0 s, not 4 s; r001 took 0 s, not 2 s
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second) => [Shop.Fetch(first, seconds: 0), Shop.Fetch(second, seconds: 0)];
}
