// expect: r001 was never served: nothing waited for it; ClosingTime.cs
namespace Exercises;

public static class ClosingTime
{
    public static async void Serve(string first, string second)
    {
        var one = Task.Run(() => Shop.Pack(first));
        var two = Task.Run(() => Shop.Pack(second));
        await Task.WhenAll(one, two);
    }
}
