// accepted: tasks whose results are added
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var one = Task.Run(() => Shop.Charge(first));
        var two = Task.Run(() => Shop.Charge(second));
        return one.Result + two.Result;
    }
}
