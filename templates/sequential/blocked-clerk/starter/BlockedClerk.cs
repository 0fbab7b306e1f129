namespace Exercises;

public static class BlockedClerk
{
    /// <summary>Fetches a photo of so many strips, with the bell ringing each second meanwhile, and returns the strips.</summary>
    public static string[] Serve(string order, int strips)
    {
        var photo = Shop.FetchStrips(order, strips);

        // TODO: it rings as often as it should, but only now, and the desk was silent all the while. Ring each second.
        for (var second = 1; second <= strips; second++) Shop.Ring("bell");

        return photo;
    }
}
