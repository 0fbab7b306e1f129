namespace Exercises;

// TODO: seven small defects, one in each part. Each test names one.
public static class ReviewBoard
{
    private static readonly AsyncLocal<string> s_customer = new();

    /// <summary>1. Makes a pager. Whoever completes it must be free at once, whatever those do who wait for it.</summary>
    public static TaskCompletionSource<string> NewPager() => new();

    /// <summary>2. Scans an order's slip.</summary>
    public static Task<string> ScanAsync(string order)
    {
        using var scanner = new Scanner();
        return scanner.ScanAsync(order);
    }

    /// <summary>3. What a print of so many centimetres costs: it stands in a list, and nobody has to wait for it.</summary>
    public static Task<int> PriceAsync(int centimetres) => Task.Run(() => centimetres * 3);

    /// <summary>4. The title page of an album, which has to be fetched first.</summary>
    public static async Task<string> TitlePageAsync(string order)
    {
        var album = new Album(order);
        await Task.Yield();
        return album.TitlePage;
    }

    /// <summary>5. Prints a receipt.</summary>
    public static async Task PrintAsync(ReceiptPrinter printer, string text)
    {
        var writer = new StreamWriter(printer);
        await writer.WriteAsync(text);
    }

    /// <summary>6. Greets a customer who has first to be found in the card index. Many are greeted at the same time.</summary>
    public static async Task<string> GreetAsync(string order)
    {
        await FindCustomerAsync(order);
        return $"Good day, {s_customer.Value}!";
    }

    /// <summary>7. Weighs a parcel and says what it weighs and costs.</summary>
    public static async Task<string> WeighAsync(Scale scale, int grams)
    {
        var weighed = scale.WeighAsync(grams);
        return $"{await weighed} g, {await weighed / 10} cents";
    }

    private static async Task FindCustomerAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 1);
        s_customer.Value = $"owner of {photo}";
    }

    private sealed class Album
    {
        public Album(string order) => _ = LoadAsync(order);

        public string TitlePage { get; private set; } = "";

        private async Task LoadAsync(string order) => TitlePage = await Shop.FetchAsync(order, seconds: 1);
    }
}
