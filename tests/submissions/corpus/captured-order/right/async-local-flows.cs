// accepted: an AsyncLocal flows into each thread as it was at Start
namespace Exercises;

public static class CapturedOrder
{
    private static readonly AsyncLocal<int> s_place = new();

    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        for (var i = 0; i < orders.Length; i++)
        {
            s_place.Value = i;
            var clerk = new Thread(() => photos[s_place.Value] = Shop.Fetch(orders[s_place.Value]));
            clerk.Start();
            clerks.Add(clerk);
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
