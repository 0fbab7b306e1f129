// expect: was not greeted by name
namespace Exercises;

public static class ReviewBoard
{
    public static TaskCompletionSource<string> NewPager() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static async Task<string> ScanAsync(string order)
    {
        using var scanner = new Scanner();
        return await scanner.ScanAsync(order);
    }

    public static Task<int> PriceAsync(int centimetres) => Task.FromResult(centimetres * 3);

    public static async Task<string> TitlePageAsync(string order)
    {
        var album = await Album.LoadAsync(order);
        return album.TitlePage;
    }

    private sealed class Album
    {
        private Album(string titlePage) => TitlePage = titlePage;

        public string TitlePage { get; }

        public static async Task<Album> LoadAsync(string order) => new(await Shop.FetchAsync(order, seconds: 1));
    }

    public static async Task PrintAsync(ReceiptPrinter printer, string text)
    {
        await using var writer = new StreamWriter(printer, leaveOpen: true);
        await writer.WriteAsync(text);
    }

    private static string s_customer = "";

    public static async Task<string> GreetAsync(string order)
    {
        await FindCustomerAsync(order);
        return $"Good day, {s_customer}!";
    }

    private static async Task FindCustomerAsync(string order) => s_customer = $"owner of {await Shop.FetchAsync(order, seconds: 1)}";

    public static async Task<string> WeighAsync(Scale scale, int grams)
    {
        var weight = await scale.WeighAsync(grams);
        return $"{weight} g, {weight / 10} cents";
    }
}
