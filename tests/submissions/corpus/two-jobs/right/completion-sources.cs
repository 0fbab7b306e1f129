// accepted: work items that complete a task each
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Queue(first, 3);
        var small = Queue(second, 2);
        return [large.Result, small.Result];
    }

    private static Task<string> Queue(string order, double seconds)
    {
        var photo = new TaskCompletionSource<string>();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            try
            {
                photo.SetResult(Shop.Fetch(order, seconds));
            }
            catch (Exception error)
            {
                photo.SetException(error);
            }
        });
        return photo.Task;
    }
}
