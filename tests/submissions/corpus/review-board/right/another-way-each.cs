// accepted: each part as somebody else would write it
namespace Exercises;

public static class ReviewBoard
{
    public static TaskCompletionSource<string> NewPager() => new(state: null, TaskCreationOptions.RunContinuationsAsynchronously);

    public static async Task<string> ScanAsync(string order)
    {
        var scanner = new Scanner();
        try
        {
            return await scanner.ScanAsync(order).ConfigureAwait(false);
        }
        finally
        {
            scanner.Dispose();
        }
    }

    public static async Task<int> PriceAsync(int centimetres)
    {
        await Task.CompletedTask;
        return centimetres * 3;
    }

    public static async Task<string> TitlePageAsync(string order) => (await Album.LoadAsync(order)).TitlePage;

    public static async Task PrintAsync(ReceiptPrinter printer, string text) =>
        await printer.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));

    public static async Task<string> GreetAsync(string order) => await FindCustomerAsync(order) is var customer ? $"Good day, {customer}!" : "";

    public static async Task<string> WeighAsync(Scale scale, int grams)
    {
        var weighed = scale.WeighAsync(grams).Preserve();
        return $"{await weighed} g, {await weighed / 10} cents";
    }

    private static async ValueTask<string> FindCustomerAsync(string order) => $"owner of {await Shop.FetchAsync(order, seconds: 1)}";

    private sealed record Album(string TitlePage)
    {
        public static async Task<Album> LoadAsync(string order) => new(await Shop.FetchAsync(order, seconds: 1));
    }
}
