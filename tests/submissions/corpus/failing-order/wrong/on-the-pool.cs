// expect: r001 was served on another thread
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second) =>
        [Task.Run(() => Shop.FetchOriginal(first)).Result, Task.Run(() => Shop.FetchOriginal(second)).Result];
}
