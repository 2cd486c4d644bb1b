//! Numbers: formed, corrected, excluded, looked up; each act appended to the ledger.
