// accepted: a result object for each thread carries photo or exception
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var one = new Fetching(first);
        var two = new Fetching(second);
        return [one.Result(), two.Result()];
    }

    private sealed class Fetching
    {
        private readonly Thread _thread;
        private string? _photo;
        private System.Runtime.ExceptionServices.ExceptionDispatchInfo? _error;

        public Fetching(string order)
        {
            _thread = new Thread(() =>
            {
                try
                {
                    _photo = Shop.Fetch(order);
                }
                catch (Exception error)
                {
                    _error = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(error);
                }
            });
            _thread.Start();
        }

        public string Result()
        {
            _thread.Join();
            _error?.Throw();
            return _photo!;
        }
    }
}
