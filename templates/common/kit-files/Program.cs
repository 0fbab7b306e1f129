return ConcurrencyWorkshop.Workshop.Main(args);
