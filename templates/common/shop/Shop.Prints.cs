namespace PrintShop;

public static partial class Shop
{
    /// <summary>
    /// Renders a photo to a print: CPU work, two seconds unless said otherwise, in which the calling thread computes.
    /// </summary>
    [Row]
    public static string RenderPrint(string order, string photo, double seconds = 2)
    {
        ArgumentException.ThrowIfNullOrEmpty(photo);
        Cpu.Work(seconds);
        return $"print of {photo}";
    }

    /// <summary>Files a print in the archive: I/O, one second unless said otherwise, in which no thread waits.</summary>
    [Row]
    public static async Task<string> FileAsync(string order, string print, double seconds = 1)
    {
        await Task.Delay(TimeSpan.FromSeconds(seconds));
        return $"{print}, filed as {order}";
    }
}
