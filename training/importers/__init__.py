"""Published data sets, as their publishers ship them, turned into rows of this project's schema."""
