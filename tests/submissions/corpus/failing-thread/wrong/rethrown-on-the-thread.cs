// expect: nobody catches it on thread 1
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => Fetch(first, 0));
        var two = new Thread(() => Fetch(second, 1));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;

        void Fetch(string order, int place)
        {
            try
            {
                photos[place] = Shop.FetchOriginal(order);
            }
            catch (Exception error)
            {
                Console.WriteLine(error.Message);
                throw;
            }
        }
    }
}
