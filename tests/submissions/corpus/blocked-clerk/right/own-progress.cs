// accepted: an IProgress of its own, called on the caller
namespace Exercises;

public static class BlockedClerk
{
    private sealed class Bell : IProgress<int>
    {
        public void Report(int value) => Shop.Ring("bell");
    }

    public static string[] Serve(string order, int strips) => Fetch(order, strips, new Bell());

    private static string[] Fetch(string order, int strips, IProgress<int> progress)
    {
        var photo = new string[strips];
        for (var i = 0; i < strips; i++)
        {
            photo[i] = Shop.FetchStrip(order, i + 1);
            progress.Report(i + 1);
        }

        return photo;
    }
}
