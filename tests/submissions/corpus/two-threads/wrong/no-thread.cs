// expect: No thread was started
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second) => [Shop.Fetch(first), Shop.Fetch(second)];
}
