// expect: was handed over away from the desk, on another thread
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        return Task.WhenAll(One(first), One(second));

        static Task<string> One(string order) => Task.Run(() => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5)).ContinueWith(print => Desk.HandOver(order, print.Result));
    }
}
