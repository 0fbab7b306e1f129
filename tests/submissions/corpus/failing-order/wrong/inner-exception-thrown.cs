// expect: The error's stack was lost
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        try
        {
            return BothAsync().Result;
        }
        catch (AggregateException e)
        {
            throw e.InnerException!;
        }

#pragma warning disable CS1998
        async Task<string[]> BothAsync() => [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
#pragma warning restore CS1998
    }
}
