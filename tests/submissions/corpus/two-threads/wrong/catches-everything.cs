// expect: r001 was never served
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        try
        {
            var photos = new string[2];
            Thread? none = null;
            none!.Start();
            return photos;
        }
        catch (Exception)
        {
            return ["", ""];
        }
    }
}
