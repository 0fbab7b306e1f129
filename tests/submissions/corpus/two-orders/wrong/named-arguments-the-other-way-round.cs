// expect: Wrong order: r002 was served at 0 s, before r001 at 2 s
namespace Exercises;

public static class TwoOrders
{
    // Arguments are evaluated as they are written, whatever their names.
    public static string[] Serve(string first, string second) => Both(two: Shop.Fetch(second), one: Shop.Fetch(first));

    private static string[] Both(string one, string two) => [one, two];
}
