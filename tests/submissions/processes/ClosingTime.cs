namespace Exercises;

public static class RealProcess
{
    public static void Main()
    {
        ClosingTime.Serve("r001", "r002");
        Console.WriteLine("Main returns");
    }
}
