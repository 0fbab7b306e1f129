// accepted: two coroutines that take turns
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = new string[strips];
        IEnumerator<int>[] duties = [Fetch(), Ring()];
        while (duties.All(duty => duty.MoveNext())) { }
        return photo;

        IEnumerator<int> Fetch()
        {
            for (var strip = 1; strip <= strips; strip++)
            {
                photo[strip - 1] = Shop.FetchStrip(order, strip);
                yield return strip;
            }
        }

        IEnumerator<int> Ring()
        {
            while (true)
            {
                Shop.Ring("bell");
                yield return 0;
            }
        }
    }
}
