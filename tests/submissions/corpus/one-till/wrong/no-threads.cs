// expect: Serial; r002 was started only after r001; OneTill.cs
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second) => Shop.Charge(first) + Shop.Charge(second);
}
