// accepted: the caller fetches the second itself and still joins the first
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        string one = "";
        Exception? failed = null;
        var thread = new Thread(() =>
        {
            try
            {
                one = Shop.FetchOriginal(first);
            }
            catch (Exception error)
            {
                failed = error;
            }
        });
        thread.Start();
        string two;
        try
        {
            two = Shop.FetchOriginal(second);
        }
        finally
        {
            thread.Join();
        }

        return failed is null ? [one, two] : throw failed;
    }
}
