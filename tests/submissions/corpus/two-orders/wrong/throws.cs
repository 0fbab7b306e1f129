// expect: NotImplementedException
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second) => throw new NotImplementedException();
}
