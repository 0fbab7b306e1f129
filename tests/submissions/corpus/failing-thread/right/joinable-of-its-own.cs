// accepted: a class of its own whose Join throws
using System.Runtime.ExceptionServices;

namespace Exercises;

public static class FailingThread
{
    private sealed class Fork<T>
    {
        private readonly Thread _thread;
        private T? _result;
        private Exception? _error;

        public Fork(Func<T> work)
        {
            _thread = new Thread(() =>
            {
                try
                {
                    _result = work();
                }
                catch (Exception e)
                {
                    _error = e;
                }
            });
            _thread.Start();
        }

        public void Wait() => _thread.Join();

        public T Join()
        {
            _thread.Join();
            if (_error is not null) ExceptionDispatchInfo.Throw(_error);
            return _result!;
        }
    }

    public static string[] Serve(string first, string second)
    {
        var one = new Fork<string>(() => Shop.FetchOriginal(first));
        var two = new Fork<string>(() => Shop.FetchOriginal(second));
        one.Wait();
        two.Wait();
        return [one.Join(), two.Join()];
    }
}
