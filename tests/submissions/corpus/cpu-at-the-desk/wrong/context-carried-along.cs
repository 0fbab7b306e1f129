// expect: HandOver for r001 was called on pool 1, away from the desk
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var desk = SynchronizationContext.Current;
        return Task.WhenAll(Task.Run(() => One(first)), Task.Run(() => One(second)));

        string One(string order)
        {
            var print = Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
            SynchronizationContext.SetSynchronizationContext(desk);
            return Desk.HandOver(order, print);
        }
    }
}
