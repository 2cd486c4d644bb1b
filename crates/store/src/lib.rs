//! What is kept: SQLite or PostgreSQL behind one set of queries, and papers beside them.
