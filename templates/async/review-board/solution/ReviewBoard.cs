namespace Exercises;

public static class ReviewBoard
{
    /// <summary>1. Makes a pager. Whoever completes it must be free at once, whatever those do who wait for it.</summary>
    public static TaskCompletionSource<string> NewPager() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>2. Scans an order's slip.</summary>
    public static async Task<string> ScanAsync(string order)
    {
        using var scanner = new Scanner();
        return await scanner.ScanAsync(order);
    }

    /// <summary>3. What a print of so many centimetres costs: it stands in a list, and nobody has to wait for it.</summary>
    public static Task<int> PriceAsync(int centimetres) => Task.FromResult(centimetres * 3);

    /// <summary>4. The title page of an album, which has to be fetched first.</summary>
    public static async Task<string> TitlePageAsync(string order)
    {
        var album = await Album.LoadAsync(order);
        return album.TitlePage;
    }

    /// <summary>5. Prints a receipt.</summary>
    public static async Task PrintAsync(ReceiptPrinter printer, string text)
    {
        await using var writer = new StreamWriter(printer, leaveOpen: true);
        await writer.WriteAsync(text);
    }

    /// <summary>6. Greets a customer who has first to be found in the card index. Many are greeted at the same time.</summary>
    public static async Task<string> GreetAsync(string order) => $"Good day, {await FindCustomerAsync(order)}!";

    /// <summary>7. Weighs a parcel and says what it weighs and costs.</summary>
    public static async Task<string> WeighAsync(Scale scale, int grams)
    {
        var weight = await scale.WeighAsync(grams);
        return $"{weight} g, {weight / 10} cents";
    }

    // What a callee writes to an AsyncLocal ends with the callee; a result goes back to the caller.
    private static async Task<string> FindCustomerAsync(string order) => $"owner of {await Shop.FetchAsync(order, seconds: 1)}";

    private sealed class Album
    {
        // A constructor cannot await; a method that gives the finished album can.
        private Album(string titlePage) => TitlePage = titlePage;

        public string TitlePage { get; }

        public static async Task<Album> LoadAsync(string order) => new(await Shop.FetchAsync(order, seconds: 1));
    }
}
