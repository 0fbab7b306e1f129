// expect: The clerk; CpuAtTheDesk.cs
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        string[] orders = [first, second];
        var prints = orders.AsParallel().AsOrdered().Select(o => Shop.RenderPrint(o, $"{o}.jpg", 2.5)).ToArray();
        return Task.FromResult(orders.Zip(prints, Desk.HandOver).ToArray());
    }
}
