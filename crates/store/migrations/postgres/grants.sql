-- What the application may do; run again at every migration, since the role may have been made later.
-- It reads everything, adds rows, changes the few columns that may change, and can neither delete, truncate nor own.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'qonys_application') THEN
        RETURN;
    END IF;
    -- Two that grant at once trip over each other's rows of the catalogue: one after the other, until the end of this.
    PERFORM pg_advisory_xact_lock(7163046155);
    GRANT USAGE ON SCHEMA public TO qonys_application;
    GRANT SELECT ON _sqlx_migrations TO qonys_application;
    GRANT SELECT, INSERT ON entry, entry_version, event, checkpoint, idempotency, lookup TO qonys_application;
    GRANT SELECT, INSERT ON record_key, person_key, salt, group_use, relying_party, paper, setting TO qonys_application;
    GRANT SELECT ON ledger_head TO qonys_application;
    GRANT UPDATE (size, last_leaf) ON ledger_head TO qonys_application;
    GRANT UPDATE (wrapped, master, erased_at) ON record_key TO qonys_application;
    GRANT UPDATE (live) ON person_key TO qonys_application;
    GRANT UPDATE (salt, erased_at, ground) ON salt TO qonys_application;
    GRANT UPDATE (used) ON group_use TO qonys_application;
    GRANT UPDATE (access_hash, purpose, ground, ended_at) ON relying_party TO qonys_application;
    GRANT UPDATE (entry, wrapped, master, erased_at) ON paper TO qonys_application;
    GRANT UPDATE (value, actor, set_at) ON setting TO qonys_application;
END $$;
