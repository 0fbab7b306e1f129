// accepted: started and awaited in the other order
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var small = Shop.FetchAsync(second, 2);
        var large = Shop.FetchAsync(first, 3);
        var b = await small;
        var a = await large;
        return [a, b];
    }
}
