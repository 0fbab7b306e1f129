// accepted: the handlers of an event are called in turn
namespace Exercises;

public static class TwoOrders
{
    private sealed class Queue
    {
        public event Action<List<string>>? Called;

        public List<string> Call()
        {
            List<string> photos = [];
            Called?.Invoke(photos);
            return photos;
        }
    }

    public static string[] Serve(string first, string second)
    {
        var queue = new Queue();
        queue.Called += photos => photos.Add(Shop.Fetch(first));
        queue.Called += photos => photos.Add(Shop.Fetch(second));
        return queue.Call().ToArray();
    }
}
