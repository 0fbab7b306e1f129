// expect: r001
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        Task.Run(() => Shop.Pack(first));
        Task.Run(() => Shop.Pack(second));
    }
}
