namespace Exercises;

public static class RealProcess
{
    public static void Main()
    {
        EarlyExit.RunAsync("r001", "r002").GetAwaiter().GetResult();
        Console.WriteLine("Main returns");
    }
}
