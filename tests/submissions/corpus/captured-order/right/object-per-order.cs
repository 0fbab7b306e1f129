// accepted: each thread runs a method of its own object
namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var clerks = orders.Select(order => new Clerk(order)).ToArray();
        foreach (var clerk in clerks) clerk.Start();
        return [.. clerks.Select(clerk => clerk.Photo())];
    }

    private sealed class Clerk
    {
        private readonly string _order;
        private readonly Thread _thread;
        private string _photo = "";

        public Clerk(string order)
        {
            _order = order;
            _thread = new Thread(Run);
        }

        public void Start() => _thread.Start();

        public string Photo()
        {
            _thread.Join();
            return _photo;
        }

        private void Run() => _photo = Shop.Fetch(_order);
    }
}
