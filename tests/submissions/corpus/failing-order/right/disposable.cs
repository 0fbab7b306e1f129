// accepted: a using block is a finally
namespace Exercises;

public static class FailingOrder
{
    private sealed class Counter : IDisposable
    {
        public void Dispose() => Console.WriteLine("counter closed");
    }

    public static string[] Serve(string first, string second)
    {
        using var counter = new Counter();
        return [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
    }
}
