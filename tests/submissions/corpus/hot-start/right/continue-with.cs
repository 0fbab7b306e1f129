// accepted: continuations run on the pool unless told otherwise
namespace Exercises;

public static class HotStart
{
    public static Task<string> ServeAsync(string order)
    {
        return Shop.FetchAsync(order, seconds: 0.5)
            .ContinueWith(photo => Shop.RenderPrint(order, photo.Result))
            .ContinueWith(print => Shop.FileAsync(order, print.Result))
            .Unwrap();
    }
}
