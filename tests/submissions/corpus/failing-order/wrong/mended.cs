// expect: r001 did not fail; and the test had damaged it; FailingOrder.cs
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        Shop.Damage();
        return [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
    }
}
