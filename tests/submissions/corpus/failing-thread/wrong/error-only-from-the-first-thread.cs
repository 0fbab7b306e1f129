// expect: The error was swallowed; FailingThread.cs
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        string one = "", two = "";
        Exception? error = null;
        var other = new Thread(() =>
        {
            try
            {
                one = Shop.FetchOriginal(first);
            }
            catch (Exception e)
            {
                error = e;
            }
        });
        other.Start();
        var another = new Thread(() =>
        {
            try
            {
                two = Shop.FetchOriginal(second);
            }
            catch
            {
                two = "";
            }
        });
        another.Start();
        other.Join();
        another.Join();
        return error is null ? [one, two] : throw new AggregateException(error);
    }
}
