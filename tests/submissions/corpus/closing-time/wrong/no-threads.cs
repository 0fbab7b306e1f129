// expect: No thread was started
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        Shop.Pack(first);
        Shop.Pack(second);
    }
}
