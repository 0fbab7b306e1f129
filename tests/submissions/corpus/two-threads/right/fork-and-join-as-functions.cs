// accepted: a helper that starts a thread and gives what joins it
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var one = Fork(() => Shop.Fetch(first));
        var two = Fork(() => Shop.Fetch(second));
        return [one(), two()];
    }

    private static Func<T> Fork<T>(Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work());
        thread.Start();
        return () =>
        {
            thread.Join();
            return result;
        };
    }
}
