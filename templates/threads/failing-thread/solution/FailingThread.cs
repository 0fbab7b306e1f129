using System.Runtime.ExceptionServices;

namespace Exercises;

public static class FailingThread
{
    /// <summary>Fetches two originals on two threads and returns them; fails, when both threads are done, if one of them failed.</summary>
    public static string[] Serve(string first, string second)
    {
        var one = new Fetch(first);
        var two = new Fetch(second);

        // Both have been joined before either may throw: nobody is left behind.
        one.Join();
        two.Join();

        return [one.Photo, two.Photo];
    }

    private sealed class Fetch
    {
        private readonly Thread _thread;
        private string _photo = "";
        private ExceptionDispatchInfo? _error;

        public Fetch(string order)
        {
            _thread = new Thread(() => Run(order));
            _thread.Start();
        }

        public string Photo
        {
            get
            {
                // The error goes on where it was caught, with the stack of the thread that it was thrown on.
                _error?.Throw();
                return _photo;
            }
        }

        public void Join() => _thread.Join();

        private void Run(string order)
        {
            try
            {
                _photo = Shop.FetchOriginal(order);
            }
            catch (Exception error)
            {
                _error = ExceptionDispatchInfo.Capture(error);
            }
        }
    }
}
