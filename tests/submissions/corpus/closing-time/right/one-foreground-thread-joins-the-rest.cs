// accepted: one foreground thread that packs and joins the other
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var helper = new Thread(() => Shop.Pack(second)) { IsBackground = true };
        new Thread(() =>
        {
            helper.Start();
            Shop.Pack(first);
            helper.Join();
        }).Start();
    }
}
