// accepted: a channel carries what failed; the tasks are awaited all the same
using System.Threading.Channels;

namespace Exercises;

public static class LostErrors
{
    public static async Task FetchAsync(string order) => await Shop.FetchOldAsync(order);

    public static Task FetchBothAsync(string first, string second) => FetchAllAsync([first, second]);

    public static Task FetchAllAsync(List<string> orders) => Task.WhenAll(orders.ConvertAll(order => Shop.FetchOldAsync(order)));

    public static async Task WatchAsync(string order)
    {
        var looks = Channel.CreateUnbounded<int>();
        var time = 0;
        await using var timer = new Timer(_ => looks.Writer.TryWrite(++time), null, 1000, 1000);
        await foreach (var look in looks.Reader.ReadAllAsync()) Shop.Look(order, look);
    }

    public static async Task<string[]> FailuresAsync(string[] orders)
    {
        var failures = new string?[orders.Length];
        await Task.WhenAll(orders.Select(async (order, place) =>
        {
            try
            {
                await Shop.FetchOldAsync(order);
            }
            catch (PandaException panda)
            {
                failures[place] = panda.Message;
            }
        }));
        return [.. failures.OfType<string>()];
    }
}
