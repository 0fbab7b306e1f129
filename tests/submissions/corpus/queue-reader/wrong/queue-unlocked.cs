// expect: are inside the same Queue<String>; QueueReader.cs
namespace Exercises;

public sealed class QueueReader
{
    private readonly Queue<string> _orders = new();
    private readonly SemaphoreSlim _came = new(0);
    private readonly Task _reader;

    public QueueReader() => _reader = ReadAsync();

    public void Add(string order)
    {
        _orders.Enqueue(order);
        _came.Release();
    }

    public Task CloseAsync()
    {
        _came.Release();
        return _reader;
    }

    private async Task ReadAsync()
    {
        while (true)
        {
            await _came.WaitAsync();
            if (!_orders.TryDequeue(out var order)) return;
            Shop.Note(order);
        }
    }
}
