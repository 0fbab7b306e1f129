// accepted: a TaskCompletionSource keeps the error's stack
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var served = new TaskCompletionSource<string[]>();
        try
        {
            served.SetResult([Shop.FetchOriginal(first), Shop.FetchOriginal(second)]);
        }
        catch (Exception e)
        {
            served.SetException(e);
        }

        return served.Task.GetAwaiter().GetResult();
    }
}
