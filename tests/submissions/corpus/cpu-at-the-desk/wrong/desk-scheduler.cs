// expect: The clerk was busy; CpuAtTheDesk.cs
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var factory = new TaskFactory(TaskScheduler.FromCurrentSynchronizationContext());
        var one = factory.StartNew(() => Shop.RenderPrint(first, $"{first}.jpg", 2.5));
        var two = factory.StartNew(() => Shop.RenderPrint(second, $"{second}.jpg", 2.5));
        return [Desk.HandOver(first, await one), Desk.HandOver(second, await two)];
    }
}
