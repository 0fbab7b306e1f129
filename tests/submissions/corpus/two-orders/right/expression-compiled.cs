// accepted: a compiled expression tree
using System.Linq.Expressions;

namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        Func<string, string> fetch = order => Shop.Fetch(order);
        Expression<Func<string, string>> serve = order => fetch(order);
        var compiled = serve.Compile();
        return [compiled(first), compiled(second)];
    }
}
