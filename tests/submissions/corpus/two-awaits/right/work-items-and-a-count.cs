// accepted: the last of two to come back completes the task
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var (photos, missing, done) = (new string[2], 2, new TaskCompletionSource<string[]>(TaskCreationOptions.RunContinuationsAsynchronously));
        Fetch(0, first, 3);
        Fetch(1, second, 2);
        return done.Task;

        void Fetch(int place, string order, double seconds)
        {
            var awaiter = Shop.FetchAsync(order, seconds).GetAwaiter();
            awaiter.OnCompleted(() =>
            {
                photos[place] = awaiter.GetResult();
                if (Interlocked.Decrement(ref missing) == 0) done.SetResult(photos);
            });
        }
    }
}
