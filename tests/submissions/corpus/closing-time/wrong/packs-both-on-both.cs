// expect: r001 was served 2 times; each thread that runs this line does; 4 orders were packed, and there were 2
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        for (var i = 0; i < 2; i++)
        {
            new Thread(() =>
            {
                Shop.Pack(first);
                Shop.Pack(second);
            }).Start();
        }
    }
}
