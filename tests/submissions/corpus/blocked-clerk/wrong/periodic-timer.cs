// expect: bell was served on another thread; BlockedClerk.cs
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        var ringing = RingAsync(timer);
        var photo = Shop.FetchStrips(order, strips);
        ringing.Wait();
        return photo;

        async Task RingAsync(PeriodicTimer each)
        {
            for (var i = 0; i < strips && await each.WaitForNextTickAsync(); i++) Shop.Ring("bell");
        }
    }
}
