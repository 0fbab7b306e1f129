// expect: r001 was served on another thread
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Exception? failed = null;
        var clerk = new Thread(() =>
        {
            try
            {
                photos[0] = Shop.FetchOriginal(first);
                photos[1] = Shop.FetchOriginal(second);
            }
            catch (Exception error)
            {
                failed = error;
            }
        });
        clerk.Start();
        clerk.Join();
        return failed is null ? photos : throw failed;
    }
}
