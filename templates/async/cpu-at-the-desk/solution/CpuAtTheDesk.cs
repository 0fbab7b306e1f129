namespace Exercises;

public static class CpuAtTheDesk
{
    /// <summary>Renders two photos at the clerk's desk and hands both prints over, the first order's first.</summary>
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = RenderAsync(first);
        var two = RenderAsync(second);

        // After an await the method is back at the desk, where prints are handed over.
        return [Desk.HandOver(first, await one), Desk.HandOver(second, await two)];
    }

    private static Task<string> RenderAsync(string order) =>
        Task.Run(() => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5));
}
