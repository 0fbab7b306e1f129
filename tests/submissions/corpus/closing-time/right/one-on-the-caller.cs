// accepted: the caller packs one itself
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var one = new Thread(() => Shop.Pack(first)) { IsBackground = true };
        one.Start();
        Shop.Pack(second);
        one.Join();
    }
}
