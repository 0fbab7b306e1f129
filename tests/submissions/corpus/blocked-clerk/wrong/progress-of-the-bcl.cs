// expect: bell was served on another thread; BlockedClerk.cs
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        IProgress<int> progress = new Progress<int>(_ => Shop.Ring("bell"));
        var photo = new string[strips];
        for (var i = 0; i < strips; i++)
        {
            photo[i] = Shop.FetchStrip(order, i + 1);
            progress.Report(i);
        }

        return photo;
    }
}
