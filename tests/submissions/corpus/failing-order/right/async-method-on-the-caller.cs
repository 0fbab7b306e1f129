// accepted: an async method without an await carries its error as it was thrown
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        return BothAsync().GetAwaiter().GetResult();

#pragma warning disable CS1998
        async Task<string[]> BothAsync() => [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
#pragma warning restore CS1998
    }
}
