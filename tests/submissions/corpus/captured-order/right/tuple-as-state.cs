// accepted: a tuple given to Start
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var photos = new string[orders.Length];
        var clerks = new List<Thread>();
        for (var i = 0; i < orders.Length; i++)
        {
            var clerk = new Thread(state =>
            {
                var (order, place) = ((string, int))state!;
                photos[place] = Shop.Fetch(order);
            });
            clerk.Start((orders[i], i));
            clerks.Add(clerk);
        }

        clerks.ForEach(clerk => clerk.Join());
        return photos;
    }
}
