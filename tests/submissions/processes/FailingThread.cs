namespace Exercises;

public static class RealProcess
{
    public static void Main()
    {
        Shop.Damage("r001");
        try
        {
            FailingThread.Serve("r001", "r002");
            Console.WriteLine("returned");
        }
        catch (InvalidDataException error)
        {
            Console.WriteLine($"caught {error.Message}");
        }
    }
}
