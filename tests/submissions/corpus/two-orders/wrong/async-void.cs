// expect: another thread
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Work();
        Thread.Sleep(4100);
        return photos;

        async void Work()
        {
            await Task.Yield();
            photos[0] = Shop.Fetch(first);
            photos[1] = Shop.Fetch(second);
        }
    }
}
