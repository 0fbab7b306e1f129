// expect: r001 was never served
namespace Exercises;

public static class OneTill
{
    public static int Serve(string first, string second) => 63;
}
