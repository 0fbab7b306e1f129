// expect: QueueReader.cs
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly List<Task> _jobs = [];


    public QueueReader()
    {

    }

    public void Add(string order)
    {
        _jobs.Add(Task.Run(() => Shop.Note(order)));
    }

    public Task CloseAsync()
    {
        return Task.WhenAll(_jobs);
    }
}
