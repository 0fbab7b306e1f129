// accepted: each lambda of Select has its own parameter
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = orders.Select((order, place) => new Thread(() => photos[place] = Shop.Fetch(order))).ToList();
        clerks.ForEach(clerk => clerk.Start());
        clerks.ForEach(clerk => clerk.Join());
        return photos;
    }
}
