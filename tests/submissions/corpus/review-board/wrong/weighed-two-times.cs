// expect: The parcel was weighed twice
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

    public static async Task PrintAsync(ReceiptPrinter printer, string text)
    {
        await using var writer = new StreamWriter(printer, leaveOpen: true);
        await writer.WriteAsync(text);
    }

    public static async Task<string> GreetAsync(string order) => $"Good day, {await FindCustomerAsync(order)}!";

    public static async Task<string> WeighAsync(Scale scale, int grams) => $"{await scale.WeighAsync(grams)} g, {await scale.WeighAsync(grams) / 10} cents";

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
