// accepted: two workers, one channel of prints
using System.Threading.Channels;

namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var prints = Channel.CreateUnbounded<(int Place, string Print)>();
        string[] orders = [first, second];
        for (var i = 0; i < 2; i++)
        {
            var place = i;
            _ = Task.Run(() => prints.Writer.TryWrite((place, Shop.RenderPrint(orders[place], $"{orders[place]}.jpg", seconds: 2.5))));
        }

        var handed = new string[2];
        for (var i = 0; i < 2; i++)
        {
            var (place, print) = await prints.Reader.ReadAsync();
            handed[place] = Desk.HandOver(orders[place], print);
        }

        return handed;
    }
}
