// expect: r001 was never served
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second) => 63;
}
