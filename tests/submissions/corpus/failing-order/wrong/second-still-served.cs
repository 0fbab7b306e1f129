// expect: r002 was served all the same; r001 had failed at 1 s
using System.Runtime.ExceptionServices;

namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        ExceptionDispatchInfo? failed = null;
        foreach (var order in new[] { first, second })
        {
            try
            {
                photos.Add(Shop.FetchOriginal(order));
            }
            catch (Exception error)
            {
                failed ??= ExceptionDispatchInfo.Capture(error);
            }
        }

        failed?.Throw();
        return [.. photos];
    }
}
