// expect: The error was wrapped: the caller got
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var errors = new List<Exception>();
        var photos = new List<string>();
        foreach (var order in new[] { first, second })
        {
            try
            {
                photos.Add(Shop.FetchOriginal(order));
            }
            catch (Exception e)
            {
                errors.Add(e);
                break;
            }
        }

        return errors.Count == 0 ? [.. photos] : throw new AggregateException(errors);
    }
}
