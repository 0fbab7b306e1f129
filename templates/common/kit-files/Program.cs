return await ConcurrencyWorkshop.Workshop.Main(args);
