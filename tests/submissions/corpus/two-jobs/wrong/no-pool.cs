// expect: The pool did none of the work
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second) => [Shop.Fetch(first, 3), Shop.Fetch(second, 2)];
}
