// expect: is missing
namespace Exercises;

public static class TwoThreads
{
    [ThreadStatic]
    private static string? s_photo;

    public static string[] Serve(string first, string second)
    {
        var one = new Thread(() => s_photo = Shop.Fetch(first));
        var two = new Thread(() => s_photo = Shop.Fetch(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [s_photo!, s_photo!];
    }
}
