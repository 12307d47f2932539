"""From requirement strings to installed sets of packages: parsed, resolved, locked, installed, kept, evicted."""
