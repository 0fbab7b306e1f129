// accepted: a completion source that is replaced for each wait
namespace Exercises;

public sealed class QueueReader
{
    private readonly Queue<string> _orders = new();
    private readonly Task _reader;
    private TaskCompletionSource _came = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _closed;

    public QueueReader() => _reader = ReadAsync();

    public void Add(string order)
    {
        lock (_orders)
        {
            _orders.Enqueue(order);
            _came.TrySetResult();
        }
    }

    public Task CloseAsync()
    {
        lock (_orders)
        {
            _closed = true;
            _came.TrySetResult();
        }

        return _reader;
    }

    private async Task ReadAsync()
    {
        while (true)
        {
            await _came.Task;
            string[] orders;
            bool closed;
            lock (_orders)
            {
                orders = [.. _orders];
                _orders.Clear();
                closed = _closed;
                if (!closed) _came = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            foreach (var order in orders) Shop.Note(order);
            if (closed) return;
        }
    }
}
