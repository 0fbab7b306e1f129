namespace PrintShop;

public static class Shop
{
    public const int Price = 2;
}
