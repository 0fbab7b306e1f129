// accepted: an exception filter that stores the error
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var errors = new Exception?[2];
        var one = new Thread(() => Fetch(0, first));
        var two = new Thread(() => Fetch(1, second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return errors.FirstOrDefault(e => e is not null) is { } error ? throw new InvalidOperationException("an original could not be fetched", error) : photos;

        void Fetch(int place, string order)
        {
            try
            {
                photos[place] = Shop.FetchOriginal(order);
            }
            catch (Exception e) when ((errors[place] = e) is not null)
            {
            }
        }
    }
}
