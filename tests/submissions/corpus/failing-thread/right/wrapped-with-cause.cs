// accepted: an exception of its own with the error inside
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var (one, two) = (new Order(first), new Order(second));
        one.Thread.Join();
        two.Thread.Join();
        return [one.Photo, two.Photo];
    }

    private sealed class Order
    {
        private Exception? _error;
        private string? _photo;

        public Order(string name)
        {
            Name = name;
            Thread = new Thread(Run);
            Thread.Start();
        }

        public string Name { get; }

        public Thread Thread { get; }

        public string Photo => _error is null ? _photo! : throw new OrderFailedException(Name, _error);

        private void Run()
        {
            try
            {
                _photo = Shop.FetchOriginal(Name);
            }
            catch (InvalidDataException error)
            {
                _error = error;
            }
        }
    }

    private sealed class OrderFailedException(string order, Exception cause) : Exception($"{order} failed", cause);
}
