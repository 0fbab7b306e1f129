// expect: r001 was never served; made up
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        Task.WaitAll(Task.Run(() => Thread.Sleep(3000)), Task.Run(() => Thread.Sleep(2000)));
        return ["r001.jpg, 533 KB", "r002.jpg, 670 KB"];
    }
}
