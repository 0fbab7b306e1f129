// accepted: long-running tasks, waited for
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second) => Task.WaitAll(
        Task.Factory.StartNew(() => Shop.Pack(first), TaskCreationOptions.LongRunning),
        Task.Factory.StartNew(() => Shop.Pack(second), TaskCreationOptions.LongRunning));
}
