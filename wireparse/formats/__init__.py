"""Agency formats: the data of each agency, the registry that holds them, and the choice among them by evidence."""
