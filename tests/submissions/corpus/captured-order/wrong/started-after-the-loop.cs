// expect: A thread used an index past the end; the loop variable that it captured had gone on; CapturedOrder.cs
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        for (var i = 0; i < orders.Length; i++) clerks.Add(new Thread(() => photos[i] = Shop.Fetch(orders[i])));
        clerks.ForEach(clerk => clerk.Start());
        clerks.ForEach(clerk => clerk.Join());
        return photos;
    }
}
