// accepted: a generic map of its own
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        return Map([first, second], order => Shop.Fetch(order));
    }

    private static TOut[] Map<TIn, TOut>(TIn[] items, Func<TIn, TOut> call)
    {
        var mapped = new TOut[items.Length];
        for (var i = 0; i < items.Length; i++) mapped[i] = call(items[i]);
        return mapped;
    }
}
