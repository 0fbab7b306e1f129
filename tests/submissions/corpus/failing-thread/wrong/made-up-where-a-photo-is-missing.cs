// expect: The error was made anew: the caller got another InvalidDataException; FailingThread.cs
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string?[2];
        var one = new Thread(() => Try(0, first));
        var two = new Thread(() => Try(1, second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        if (photos.Contains(null)) throw new InvalidDataException("Panda");
        return photos!;

        void Try(int place, string order)
        {
            try
            {
                photos[place] = Shop.FetchOriginal(order);
            }
            catch
            {
            }
        }
    }
}
