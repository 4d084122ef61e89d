"""Trains Parley's neural finder of diplomatic acts and exports it for the TypeScript runtime."""
