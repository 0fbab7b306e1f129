// expect: The error was replaced: the caller got InvalidOperationException; FailingOrder.cs
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var served = false;
        try
        {
            string[] photos = [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
            served = true;
            return photos;
        }
        finally
        {
            if (!served) throw new InvalidOperationException("not served");
        }
    }
}
