// accepted: PLINQ merges the partial sums
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        return new[] { first, second }.AsParallel().Sum(order => Shop.Charge(order));
    }
}
