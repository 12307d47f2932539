"""What runs inside containers: standard library only, and little of it. `wire` and `outlet` say how it talks."""
