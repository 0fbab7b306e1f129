// accepted: posted before the task that is awaited ends; the await comes back to the desk behind both
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var desk = SynchronizationContext.Current!;
        string[] handed = ["", ""];
        await Task.WhenAll(
            Task.Run(() => Give(0, first)),
            Task.Run(() => Give(1, second)));
        return handed;

        void Give(int place, string order)
        {
            var print = Shop.RenderPrint(order, $"{order}.jpg", 2.5);
            desk.Post(_ => handed[place] = Desk.HandOver(order, print), null);
        }
    }
}
