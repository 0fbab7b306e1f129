// expect: r001 was never served
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        _ = new Thread(() => Shop.Pack(first));
        _ = new Thread(() => Shop.Pack(second));
    }
}
