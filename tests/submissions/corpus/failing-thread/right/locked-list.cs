// accepted: errors gathered under a lock
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var gate = new Lock();
        var errors = new List<Exception>();
        var photos = new Dictionary<string, string>();
        var threads = new[] { first, second }.Select(order => new Thread(() =>
        {
            try
            {
                var photo = Shop.FetchOriginal(order);
                lock (gate) photos[order] = photo;
            }
            catch (Exception error)
            {
                lock (gate) errors.Add(error);
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        if (errors.Count > 0) throw errors[0];
        return [photos[first], photos[second]];
    }
}
