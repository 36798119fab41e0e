"""Components for other packages' pipelines; each needs the extra of its name, and none is imported by wireparse itself."""
