// accepted: an awaiter of one's own goes on where it calls back
using System.Runtime.CompilerServices;

namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = RenderAsync(first);
        var two = RenderAsync(second);
        return [Desk.HandOver(first, await one), Desk.HandOver(second, await two)];
    }

    private static async Task<string> RenderAsync(string order)
    {
        await default(ToPool);
        return Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }

    private readonly struct ToPool : INotifyCompletion
    {
        public bool IsCompleted => false;
        public ToPool GetAwaiter() => this;
        public void GetResult() { }
        public void OnCompleted(Action continuation) => Task.Run(continuation);
    }
}
