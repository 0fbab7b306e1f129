// accepted: a record with one or the other
namespace Exercises;

public static class FailingThread
{
    private sealed record Outcome(string? Photo, Exception? Error);

    public static string[] Serve(string first, string second)
    {
        Outcome? one = null, two = null;
        var a = new Thread(() => one = Fetch(first));
        var b = new Thread(() => two = Fetch(second));
        a.Start();
        b.Start();
        b.Join();
        a.Join();
        if (one!.Error is { } error) throw error;
        if (two!.Error is { } other) throw other;
        return [one.Photo!, two.Photo!];
    }

    private static Outcome Fetch(string order)
    {
        try
        {
            return new Outcome(Shop.FetchOriginal(order), null);
        }
        catch (Exception error)
        {
            return new Outcome(null, error);
        }
    }
}
