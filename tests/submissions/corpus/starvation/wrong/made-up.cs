// expect: The results are not what was fetched; made up
namespace Exercises;

public static class Starvation
{
    public static Task<string[]> ServeAsync(params string[] orders) => Task.FromResult(orders.Select(order => $"{order}.jpg, 533 KB").ToArray());
}
