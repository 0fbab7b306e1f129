// accepted: an outcome that holds the error and lets it go on with its stack
using System.Runtime.ExceptionServices;

namespace Exercises;

public static class FailingOrder
{
    private readonly record struct Outcome(string? Photo, ExceptionDispatchInfo? Error)
    {
        public static Outcome Of(Func<string> fetch)
        {
            try
            {
                return new(fetch(), null);
            }
            catch (Exception e)
            {
                return new(null, ExceptionDispatchInfo.Capture(e));
            }
        }

        public string Value
        {
            get
            {
                Error?.Throw();
                return Photo!;
            }
        }
    }

    public static string[] Serve(string first, string second)
    {
        var one = Outcome.Of(() => Shop.FetchOriginal(first)).Value;
        var two = Outcome.Of(() => Shop.FetchOriginal(second)).Value;
        return [one, two];
    }
}
