-- Guards: what may not be done to the register, not even by the owner of the file.
-- A refusal says `guard: table: why`; a key that is taken says `taken: table`.
-- SQLite runs no DELETE trigger when INSERT OR REPLACE removes a row, so each table also looks before an insert.

CREATE TRIGGER entry_keeps_rows BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'guard: entry: append-only'); END;
CREATE TRIGGER entry_keeps_all BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'guard: entry: append-only'); END;

CREATE TRIGGER entry_version_keeps_rows BEFORE UPDATE ON entry_version
BEGIN SELECT RAISE(ABORT, 'guard: entry_version: append-only'); END;
CREATE TRIGGER entry_version_keeps_all BEFORE DELETE ON entry_version
BEGIN SELECT RAISE(ABORT, 'guard: entry_version: append-only'); END;

CREATE TRIGGER event_keeps_rows BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'guard: event: append-only'); END;
CREATE TRIGGER event_keeps_all BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'guard: event: append-only'); END;

CREATE TRIGGER checkpoint_keeps_rows BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'guard: checkpoint: append-only'); END;
CREATE TRIGGER checkpoint_keeps_all BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'guard: checkpoint: append-only'); END;

CREATE TRIGGER idempotency_keeps_rows BEFORE UPDATE ON idempotency
BEGIN SELECT RAISE(ABORT, 'guard: idempotency: append-only'); END;
CREATE TRIGGER idempotency_keeps_all BEFORE DELETE ON idempotency
BEGIN SELECT RAISE(ABORT, 'guard: idempotency: append-only'); END;

CREATE TRIGGER lookup_keeps_rows BEFORE UPDATE ON lookup
BEGIN SELECT RAISE(ABORT, 'guard: lookup: append-only'); END;
CREATE TRIGGER lookup_keeps_all BEFORE DELETE ON lookup
BEGIN SELECT RAISE(ABORT, 'guard: lookup: append-only'); END;

CREATE TRIGGER record_key_keeps_all BEFORE DELETE ON record_key
BEGIN SELECT RAISE(ABORT, 'guard: record_key: rows stay'); END;

CREATE TRIGGER ledger_head_keeps_all BEFORE DELETE ON ledger_head
BEGIN SELECT RAISE(ABORT, 'guard: ledger_head: rows stay'); END;

CREATE TRIGGER person_key_keeps_all BEFORE DELETE ON person_key
BEGIN SELECT RAISE(ABORT, 'guard: person_key: rows stay'); END;

CREATE TRIGGER salt_keeps_all BEFORE DELETE ON salt
BEGIN SELECT RAISE(ABORT, 'guard: salt: rows stay'); END;

CREATE TRIGGER group_use_keeps_all BEFORE DELETE ON group_use
BEGIN SELECT RAISE(ABORT, 'guard: group_use: rows stay'); END;

CREATE TRIGGER relying_party_keeps_all BEFORE DELETE ON relying_party
BEGIN SELECT RAISE(ABORT, 'guard: relying_party: rows stay'); END;

CREATE TRIGGER paper_keeps_all BEFORE DELETE ON paper
BEGIN SELECT RAISE(ABORT, 'guard: paper: rows stay'); END;

CREATE TRIGGER record_key_changes BEFORE UPDATE ON record_key
WHEN NEW.entry IS NOT OLD.entry OR OLD.erased_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'guard: record_key: only wrapped anew, or erased for good'); END;

CREATE TRIGGER ledger_head_changes BEFORE UPDATE ON ledger_head
WHEN NEW.id IS NOT OLD.id OR NEW.size <= OLD.size
BEGIN SELECT RAISE(ABORT, 'guard: ledger_head: only grows'); END;

CREATE TRIGGER person_key_changes BEFORE UPDATE ON person_key
WHEN NEW.entry IS NOT OLD.entry OR NEW.kind IS NOT OLD.kind OR NEW.hash IS NOT OLD.hash OR OLD.live = 0 OR NEW.live <> 0
BEGIN SELECT RAISE(ABORT, 'guard: person_key: only released'); END;

CREATE TRIGGER salt_changes BEFORE UPDATE ON salt
WHEN NEW.leaf IS NOT OLD.leaf OR OLD.erased_at IS NOT NULL OR NEW.erased_at IS NULL
BEGIN SELECT RAISE(ABORT, 'guard: salt: only erased, for good'); END;

CREATE TRIGGER group_use_changes BEFORE UPDATE ON group_use
WHEN NEW.group_hash IS NOT OLD.group_hash OR NEW.capacity IS NOT OLD.capacity OR NEW.used <= OLD.used
BEGIN SELECT RAISE(ABORT, 'guard: group_use: only grows'); END;

CREATE TRIGGER relying_party_changes BEFORE UPDATE ON relying_party
WHEN NEW.id IS NOT OLD.id OR NEW.name IS NOT OLD.name OR NEW.admitted_at IS NOT OLD.admitted_at OR OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'guard: relying_party: the party stays the same, and once ended it stays so'); END;

CREATE TRIGGER paper_changes BEFORE UPDATE ON paper
WHEN NEW.id IS NOT OLD.id OR NEW.application IS NOT OLD.application OR NEW.kind IS NOT OLD.kind OR NEW.media IS NOT OLD.media
        OR NEW.place IS NOT OLD.place OR NEW.size IS NOT OLD.size OR NEW.digest IS NOT OLD.digest OR NEW.kept_at IS NOT OLD.kept_at
        OR (OLD.entry IS NOT NULL AND NEW.entry IS NOT OLD.entry) OR OLD.erased_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'guard: paper: only given to its entry, wrapped anew, or erased for good'); END;

CREATE TRIGGER entry_taken BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id OR number_hash = NEW.number_hash)
BEGIN SELECT RAISE(ABORT, 'taken: entry'); END;

CREATE TRIGGER record_key_taken BEFORE INSERT ON record_key
WHEN EXISTS (SELECT 1 FROM record_key WHERE entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'taken: record_key'); END;

CREATE TRIGGER person_key_taken BEFORE INSERT ON person_key
WHEN EXISTS (SELECT 1 FROM person_key WHERE (entry = NEW.entry AND kind = NEW.kind AND hash = NEW.hash)
    OR (NEW.kind = 'document' AND NEW.live = 1 AND kind = 'document' AND live = 1 AND hash = NEW.hash))
BEGIN SELECT RAISE(ABORT, 'taken: person_key'); END;

CREATE TRIGGER salt_taken BEFORE INSERT ON salt
WHEN EXISTS (SELECT 1 FROM salt WHERE leaf = NEW.leaf)
BEGIN SELECT RAISE(ABORT, 'taken: salt'); END;

CREATE TRIGGER idempotency_taken BEFORE INSERT ON idempotency
WHEN EXISTS (SELECT 1 FROM idempotency WHERE request_key = NEW.request_key)
BEGIN SELECT RAISE(ABORT, 'taken: idempotency'); END;

CREATE TRIGGER group_use_taken BEFORE INSERT ON group_use
WHEN EXISTS (SELECT 1 FROM group_use WHERE group_hash = NEW.group_hash)
BEGIN SELECT RAISE(ABORT, 'taken: group_use'); END;

CREATE TRIGGER relying_party_taken BEFORE INSERT ON relying_party
WHEN EXISTS (SELECT 1 FROM relying_party WHERE id = NEW.id OR access_hash = NEW.access_hash)
BEGIN SELECT RAISE(ABORT, 'taken: relying_party'); END;

CREATE TRIGGER lookup_taken BEFORE INSERT ON lookup
WHEN EXISTS (SELECT 1 FROM lookup WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'taken: lookup'); END;

CREATE TRIGGER paper_taken BEFORE INSERT ON paper
WHEN EXISTS (SELECT 1 FROM paper WHERE id = NEW.id OR place = NEW.place)
BEGIN SELECT RAISE(ABORT, 'taken: paper'); END;

CREATE TRIGGER ledger_head_only_one BEFORE INSERT ON ledger_head
BEGIN SELECT RAISE(ABORT, 'guard: ledger_head: one row only'); END;

-- Leaves come one after the other, and only into places that the head has reserved.
CREATE TRIGGER event_in_order BEFORE INSERT ON event
WHEN NEW.leaf IS NOT (SELECT coalesce(max(leaf) + 1, 0) FROM event)
    OR NEW.leaf >= (SELECT size FROM ledger_head WHERE id = 1)
BEGIN SELECT RAISE(ABORT, 'guard: event: out of order'); END;

CREATE TRIGGER checkpoint_in_order BEFORE INSERT ON checkpoint
WHEN NEW.size <= (SELECT coalesce(max(size), 0) FROM checkpoint)
    OR NEW.size > (SELECT size FROM ledger_head WHERE id = 1)
BEGIN SELECT RAISE(ABORT, 'guard: checkpoint: out of order'); END;

CREATE TRIGGER entry_version_taken BEFORE INSERT ON entry_version
WHEN EXISTS (SELECT 1 FROM entry_version WHERE (entry = NEW.entry AND version = NEW.version) OR leaf = NEW.leaf)
BEGIN SELECT RAISE(ABORT, 'taken: entry_version'); END;

CREATE TRIGGER entry_version_in_order BEFORE INSERT ON entry_version
WHEN NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM entry_version WHERE entry = NEW.entry)
    AND NOT EXISTS (SELECT 1 FROM entry_version WHERE entry = NEW.entry AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'guard: entry_version: out of order'); END;

-- A replaced number stays dead, and linked to the same successor.
CREATE TRIGGER entry_version_replaced_stays BEFORE INSERT ON entry_version
WHEN EXISTS (
    SELECT 1 FROM entry_version
    WHERE entry = NEW.entry AND status = 'replaced' AND (NEW.status <> 'replaced' OR NEW.successor IS NOT successor))
BEGIN SELECT RAISE(ABORT, 'guard: entry_version: a replaced number stays replaced'); END;
