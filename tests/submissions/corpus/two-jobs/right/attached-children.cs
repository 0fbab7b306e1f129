// accepted: a parent whose attached children it waits for
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Task.Factory.StartNew(() =>
        {
            Task.Factory.StartNew(() => photos[0] = Shop.Fetch(first, 3), CancellationToken.None, TaskCreationOptions.AttachedToParent, TaskScheduler.Default);
            Task.Factory.StartNew(() => photos[1] = Shop.Fetch(second, 2), CancellationToken.None, TaskCreationOptions.AttachedToParent, TaskScheduler.Default);
        }, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default).Wait();
        return photos;
    }
}
