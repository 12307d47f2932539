"""Expose `solve` and `execute` over MCP and on the command line. Importing this package imports no torch."""
