// accepted: a task carries it over
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var (one, two) = (Fetch(first), Fetch(second));
        Task.WaitAll(one, two);
        return [one.Result, two.Result];
    }

    private static Task<string> Fetch(string order)
    {
        var photo = new TaskCompletionSource<string>();
        new Thread(() =>
        {
            try
            {
                photo.SetResult(Shop.FetchOriginal(order));
            }
            catch (Exception error)
            {
                photo.SetException(error);
            }
        }).Start();
        return photo.Task;
    }
}
