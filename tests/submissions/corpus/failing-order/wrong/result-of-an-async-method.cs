// expect: The error was wrapped
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        return BothAsync().Result;

#pragma warning disable CS1998
        async Task<string[]> BothAsync() => [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
#pragma warning restore CS1998
    }
}
