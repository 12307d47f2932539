"""Run one untrusted Python program with exactly the packages it declares. Knows nothing of models."""
