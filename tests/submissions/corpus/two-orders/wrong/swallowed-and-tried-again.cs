// expect: Stack overflow; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    private static readonly Dictionary<string, string> s_photos = [];

    public static string[] Serve(string first, string second)
    {
        try
        {
            return [s_photos[first], s_photos[second]];
        }
        catch (KeyNotFoundException)
        {
            s_photos["r001"] = Shop.Fetch("r001");
            s_photos["r002"] = Shop.Fetch("r002");
            return Serve(first, second);
        }
    }
}
