// expect: r001 was never served
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        Console.WriteLine($"{first} is packed");
        Console.WriteLine($"{second} is packed");
    }
}
