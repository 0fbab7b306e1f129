// accepted: the result goes through a field of an object for each thread
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var one = new Clerk(first);
        var two = new Clerk(second);
        return [one.Photo(), two.Photo()];
    }

    private sealed class Clerk
    {
        private readonly Thread _thread;
        private string _photo = "";

        public Clerk(string order)
        {
            _thread = new Thread(() => _photo = Shop.Fetch(order)) { Name = order };
            _thread.Start();
        }

        public string Photo()
        {
            _thread.Join();
            return _photo;
        }
    }
}
