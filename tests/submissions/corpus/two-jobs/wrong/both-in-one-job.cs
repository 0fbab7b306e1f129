// expect: Serial; r002 was started only after r001; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second) =>
        Task.Run(() => new[] { Shop.Fetch(first, 3), Shop.Fetch(second, 2) }).Result;
}
