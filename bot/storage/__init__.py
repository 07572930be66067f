"""The database: one schema, embedded SQLite by default, PostgreSQL by URL."""
