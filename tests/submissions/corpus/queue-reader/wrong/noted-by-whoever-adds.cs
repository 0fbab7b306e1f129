// expect: r008 was noted within Add
namespace Exercises;

public sealed class QueueReader
{
    public void Add(string order) => Shop.Note(order);

    public Task CloseAsync() => Task.CompletedTask;
}
