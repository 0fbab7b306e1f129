// accepted: an awaiter of one's own goes on where it calls back
using System.Runtime.CompilerServices;

namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        await default(ToPool);
        var print = Shop.RenderPrint(order, photo);
        return await Shop.FileAsync(order, print);
    }

    private readonly struct ToPool : INotifyCompletion
    {
        public bool IsCompleted => false;
        public ToPool GetAwaiter() => this;
        public void GetResult() { }
        public void OnCompleted(Action continuation) => ThreadPool.QueueUserWorkItem(_ => continuation());
    }
}
