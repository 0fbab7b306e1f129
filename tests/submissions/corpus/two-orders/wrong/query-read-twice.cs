// expect: r001 was served 2 times
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new[] { first, second }.Select(order => Shop.Fetch(order)).Where(photo => photo.Length > 0);
        return photos.Any() ? photos.ToArray() : [];
    }
}
