// accepted: an element for each thread
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        string[] orders = [first, second];
        var paid = new int[orders.Length];
        var clerks = Enumerable.Range(0, orders.Length).Select(i => new Thread(() => paid[i] = Shop.Charge(orders[i]))).ToArray();
        foreach (var clerk in clerks) clerk.Start();
        foreach (var clerk in clerks) clerk.Join();
        return paid.Sum();
    }
}
