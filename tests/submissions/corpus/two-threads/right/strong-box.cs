// accepted: a StrongBox for each result
using System.Runtime.CompilerServices;

namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var clerks = new[] { first, second }.Select(order =>
        {
            var box = new StrongBox<string>();
            var thread = new Thread(() => box.Value = Shop.Fetch(order));
            thread.Start();
            return (thread, box);
        }).ToArray();
        return Array.ConvertAll(clerks, clerk =>
        {
            clerk.thread.Join();
            return clerk.box.Value!;
        });
    }
}
