// expect: r001; CpuAtTheDesk.cs
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second) => Task.WhenAll(Serve(first), Serve(second));

    private static Task<string> Serve(string order) => Task.Run(() =>
    {
        var print = Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
        SynchronizationContext.SetSynchronizationContext(new Desk());
        return Desk.HandOver(order, print);
    });
}
