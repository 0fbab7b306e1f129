// expect: A Thread was constructed
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        string[] photos = [];
        var clerk = new Thread(() =>
        {
            var large = Task.Run(() => Shop.Fetch(first, seconds: 3));
            var small = Task.Run(() => Shop.Fetch(second, seconds: 2));
            photos = [large.Result, small.Result];
        });
        clerk.Start();
        clerk.Join();
        return photos;
    }
}
