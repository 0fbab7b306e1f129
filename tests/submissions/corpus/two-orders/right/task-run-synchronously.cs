// accepted: a task that runs on its caller
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var task = new Task<string[]>(() => [Shop.Fetch(first), Shop.Fetch(second)]);
        task.RunSynchronously();
        return task.Result;
    }
}
