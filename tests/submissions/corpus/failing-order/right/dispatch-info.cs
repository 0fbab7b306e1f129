// accepted: captured and thrown again with its stack
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
            catch (InvalidDataException error)
            {
                failed = ExceptionDispatchInfo.Capture(error);
                break;
            }
        }

        failed?.Throw();
        return [.. photos];
    }
}
