-- Guards: what may not be done to the register, not even by the owner of the tables.
-- A refusal has SQLSTATE QG001 and says `guard: table: why`. Functions name the schema, so that no temporary table
-- stands in for a real one; triggers are ENABLE ALWAYS, so that the replica role does not pass them by.

CREATE FUNCTION guard_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: %: append-only', TG_TABLE_NAME USING ERRCODE = 'QG001';
END $$;

CREATE FUNCTION guard_rows_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: %: rows stay', TG_TABLE_NAME USING ERRCODE = 'QG001';
END $$;

CREATE TRIGGER entry_keeps_rows BEFORE DELETE OR UPDATE ON entry FOR EACH ROW EXECUTE FUNCTION guard_append_only();
ALTER TABLE entry ENABLE ALWAYS TRIGGER entry_keeps_rows;
CREATE TRIGGER entry_keeps_all BEFORE TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
ALTER TABLE entry ENABLE ALWAYS TRIGGER entry_keeps_all;

CREATE TRIGGER entry_version_keeps_rows BEFORE DELETE OR UPDATE ON entry_version FOR EACH ROW EXECUTE FUNCTION guard_append_only();
ALTER TABLE entry_version ENABLE ALWAYS TRIGGER entry_version_keeps_rows;
CREATE TRIGGER entry_version_keeps_all BEFORE TRUNCATE ON entry_version FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
ALTER TABLE entry_version ENABLE ALWAYS TRIGGER entry_version_keeps_all;

CREATE TRIGGER event_keeps_rows BEFORE DELETE OR UPDATE ON event FOR EACH ROW EXECUTE FUNCTION guard_append_only();
ALTER TABLE event ENABLE ALWAYS TRIGGER event_keeps_rows;
CREATE TRIGGER event_keeps_all BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
ALTER TABLE event ENABLE ALWAYS TRIGGER event_keeps_all;

CREATE TRIGGER checkpoint_keeps_rows BEFORE DELETE OR UPDATE ON checkpoint FOR EACH ROW EXECUTE FUNCTION guard_append_only();
ALTER TABLE checkpoint ENABLE ALWAYS TRIGGER checkpoint_keeps_rows;
CREATE TRIGGER checkpoint_keeps_all BEFORE TRUNCATE ON checkpoint FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
ALTER TABLE checkpoint ENABLE ALWAYS TRIGGER checkpoint_keeps_all;

CREATE TRIGGER idempotency_keeps_rows BEFORE DELETE OR UPDATE ON idempotency FOR EACH ROW EXECUTE FUNCTION guard_append_only();
ALTER TABLE idempotency ENABLE ALWAYS TRIGGER idempotency_keeps_rows;
CREATE TRIGGER idempotency_keeps_all BEFORE TRUNCATE ON idempotency FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
ALTER TABLE idempotency ENABLE ALWAYS TRIGGER idempotency_keeps_all;

CREATE TRIGGER lookup_keeps_rows BEFORE DELETE OR UPDATE ON lookup FOR EACH ROW EXECUTE FUNCTION guard_append_only();
ALTER TABLE lookup ENABLE ALWAYS TRIGGER lookup_keeps_rows;
CREATE TRIGGER lookup_keeps_all BEFORE TRUNCATE ON lookup FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();
ALTER TABLE lookup ENABLE ALWAYS TRIGGER lookup_keeps_all;

CREATE TRIGGER record_key_keeps_rows BEFORE DELETE ON record_key FOR EACH ROW EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE record_key ENABLE ALWAYS TRIGGER record_key_keeps_rows;
CREATE TRIGGER record_key_keeps_all BEFORE TRUNCATE ON record_key FOR EACH STATEMENT EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE record_key ENABLE ALWAYS TRIGGER record_key_keeps_all;

CREATE TRIGGER ledger_head_keeps_rows BEFORE DELETE ON ledger_head FOR EACH ROW EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE ledger_head ENABLE ALWAYS TRIGGER ledger_head_keeps_rows;
CREATE TRIGGER ledger_head_keeps_all BEFORE TRUNCATE ON ledger_head FOR EACH STATEMENT EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE ledger_head ENABLE ALWAYS TRIGGER ledger_head_keeps_all;

CREATE TRIGGER person_key_keeps_rows BEFORE DELETE ON person_key FOR EACH ROW EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE person_key ENABLE ALWAYS TRIGGER person_key_keeps_rows;
CREATE TRIGGER person_key_keeps_all BEFORE TRUNCATE ON person_key FOR EACH STATEMENT EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE person_key ENABLE ALWAYS TRIGGER person_key_keeps_all;

CREATE TRIGGER salt_keeps_rows BEFORE DELETE ON salt FOR EACH ROW EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE salt ENABLE ALWAYS TRIGGER salt_keeps_rows;
CREATE TRIGGER salt_keeps_all BEFORE TRUNCATE ON salt FOR EACH STATEMENT EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE salt ENABLE ALWAYS TRIGGER salt_keeps_all;

CREATE TRIGGER group_use_keeps_rows BEFORE DELETE ON group_use FOR EACH ROW EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE group_use ENABLE ALWAYS TRIGGER group_use_keeps_rows;
CREATE TRIGGER group_use_keeps_all BEFORE TRUNCATE ON group_use FOR EACH STATEMENT EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE group_use ENABLE ALWAYS TRIGGER group_use_keeps_all;

CREATE TRIGGER relying_party_keeps_rows BEFORE DELETE ON relying_party FOR EACH ROW EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE relying_party ENABLE ALWAYS TRIGGER relying_party_keeps_rows;
CREATE TRIGGER relying_party_keeps_all BEFORE TRUNCATE ON relying_party FOR EACH STATEMENT EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE relying_party ENABLE ALWAYS TRIGGER relying_party_keeps_all;

CREATE TRIGGER paper_keeps_rows BEFORE DELETE ON paper FOR EACH ROW EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE paper ENABLE ALWAYS TRIGGER paper_keeps_rows;
CREATE TRIGGER paper_keeps_all BEFORE TRUNCATE ON paper FOR EACH STATEMENT EXECUTE FUNCTION guard_rows_stay();
ALTER TABLE paper ENABLE ALWAYS TRIGGER paper_keeps_all;

CREATE FUNCTION guard_record_key_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.entry IS DISTINCT FROM OLD.entry OR OLD.erased_at IS NOT NULL THEN
        RAISE EXCEPTION 'guard: record_key: only wrapped anew, or erased for good' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER record_key_changes BEFORE UPDATE ON record_key FOR EACH ROW EXECUTE FUNCTION guard_record_key_changes();
ALTER TABLE record_key ENABLE ALWAYS TRIGGER record_key_changes;

CREATE FUNCTION guard_ledger_head_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.size <= OLD.size THEN
        RAISE EXCEPTION 'guard: ledger_head: only grows' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ledger_head_changes BEFORE UPDATE ON ledger_head FOR EACH ROW EXECUTE FUNCTION guard_ledger_head_changes();
ALTER TABLE ledger_head ENABLE ALWAYS TRIGGER ledger_head_changes;

CREATE FUNCTION guard_person_key_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.entry IS DISTINCT FROM OLD.entry OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.hash IS DISTINCT FROM OLD.hash OR OLD.live = 0 OR NEW.live <> 0 THEN
        RAISE EXCEPTION 'guard: person_key: only released' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER person_key_changes BEFORE UPDATE ON person_key FOR EACH ROW EXECUTE FUNCTION guard_person_key_changes();
ALTER TABLE person_key ENABLE ALWAYS TRIGGER person_key_changes;

CREATE FUNCTION guard_salt_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.leaf IS DISTINCT FROM OLD.leaf OR OLD.erased_at IS NOT NULL OR NEW.erased_at IS NULL THEN
        RAISE EXCEPTION 'guard: salt: only erased, for good' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER salt_changes BEFORE UPDATE ON salt FOR EACH ROW EXECUTE FUNCTION guard_salt_changes();
ALTER TABLE salt ENABLE ALWAYS TRIGGER salt_changes;

CREATE FUNCTION guard_group_use_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.group_hash IS DISTINCT FROM OLD.group_hash OR NEW.capacity IS DISTINCT FROM OLD.capacity OR NEW.used <= OLD.used THEN
        RAISE EXCEPTION 'guard: group_use: only grows' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER group_use_changes BEFORE UPDATE ON group_use FOR EACH ROW EXECUTE FUNCTION guard_group_use_changes();
ALTER TABLE group_use ENABLE ALWAYS TRIGGER group_use_changes;

CREATE FUNCTION guard_relying_party_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.name IS DISTINCT FROM OLD.name OR NEW.admitted_at IS DISTINCT FROM OLD.admitted_at OR OLD.ended_at IS NOT NULL THEN
        RAISE EXCEPTION 'guard: relying_party: the party stays the same, and once ended it stays so' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER relying_party_changes BEFORE UPDATE ON relying_party FOR EACH ROW EXECUTE FUNCTION guard_relying_party_changes();
ALTER TABLE relying_party ENABLE ALWAYS TRIGGER relying_party_changes;

CREATE FUNCTION guard_paper_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id OR NEW.application IS DISTINCT FROM OLD.application OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.media IS DISTINCT FROM OLD.media
        OR NEW.place IS DISTINCT FROM OLD.place OR NEW.size IS DISTINCT FROM OLD.size OR NEW.digest IS DISTINCT FROM OLD.digest OR NEW.kept_at IS DISTINCT FROM OLD.kept_at
        OR (OLD.entry IS NOT NULL AND NEW.entry IS DISTINCT FROM OLD.entry) OR OLD.erased_at IS NOT NULL THEN
        RAISE EXCEPTION 'guard: paper: only given to its entry, wrapped anew, or erased for good' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER paper_changes BEFORE UPDATE ON paper FOR EACH ROW EXECUTE FUNCTION guard_paper_changes();
ALTER TABLE paper ENABLE ALWAYS TRIGGER paper_changes;

CREATE FUNCTION guard_ledger_head_only_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: ledger_head: one row only' USING ERRCODE = 'QG001';
END $$;
CREATE TRIGGER ledger_head_only_one BEFORE INSERT ON ledger_head FOR EACH ROW EXECUTE FUNCTION guard_ledger_head_only_one();
ALTER TABLE ledger_head ENABLE ALWAYS TRIGGER ledger_head_only_one;

-- Leaves come one after the other, and only into places that the head has reserved.
CREATE FUNCTION guard_event_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.leaf IS DISTINCT FROM (SELECT coalesce(max(leaf) + 1, 0) FROM public.event)
        OR NEW.leaf >= (SELECT size FROM public.ledger_head WHERE id = 1) THEN
        RAISE EXCEPTION 'guard: event: out of order' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER event_in_order BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION guard_event_in_order();
ALTER TABLE event ENABLE ALWAYS TRIGGER event_in_order;

CREATE FUNCTION guard_checkpoint_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.size <= (SELECT coalesce(max(size), 0) FROM public.checkpoint)
        OR NEW.size > (SELECT size FROM public.ledger_head WHERE id = 1) THEN
        RAISE EXCEPTION 'guard: checkpoint: out of order' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER checkpoint_in_order BEFORE INSERT ON checkpoint FOR EACH ROW EXECUTE FUNCTION guard_checkpoint_in_order();
ALTER TABLE checkpoint ENABLE ALWAYS TRIGGER checkpoint_in_order;

-- A version that exists already is left to the primary key, which says that it is taken.
CREATE FUNCTION guard_entry_version_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version > (SELECT coalesce(max(version), 0) + 1 FROM public.entry_version WHERE entry = NEW.entry) THEN
        RAISE EXCEPTION 'guard: entry_version: out of order' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER entry_version_in_order BEFORE INSERT ON entry_version FOR EACH ROW EXECUTE FUNCTION guard_entry_version_in_order();
ALTER TABLE entry_version ENABLE ALWAYS TRIGGER entry_version_in_order;

-- A replaced number stays dead, and linked to the same successor.
CREATE FUNCTION guard_entry_version_replaced_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM public.entry_version
        WHERE entry = NEW.entry AND status = 'replaced'
            AND (NEW.status <> 'replaced' OR NEW.successor IS DISTINCT FROM successor)) THEN
        RAISE EXCEPTION 'guard: entry_version: a replaced number stays replaced' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER entry_version_replaced_stays BEFORE INSERT ON entry_version FOR EACH ROW EXECUTE FUNCTION guard_entry_version_replaced_stays();
ALTER TABLE entry_version ENABLE ALWAYS TRIGGER entry_version_replaced_stays;
