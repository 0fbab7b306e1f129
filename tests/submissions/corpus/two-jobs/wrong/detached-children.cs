// expect: r001 was never served: nothing waited for it; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Task.Run(() =>
        {
            Task.Factory.StartNew(() => photos[0] = Shop.Fetch(first, 3), TaskCreationOptions.AttachedToParent);
            Task.Factory.StartNew(() => photos[1] = Shop.Fetch(second, 2), TaskCreationOptions.AttachedToParent);
        }).Wait();
        return photos;
    }
}
