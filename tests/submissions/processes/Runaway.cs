namespace Exercises;

public static class RealProcess
{
    public static void Main()
    {
        var press = new Runaway("r001");
        press.Start();
        Thread.Sleep(300);
        press.Stop();
        Console.WriteLine($"stopped, the desk cleared {Shop.DesksCleared} times");
    }
}
