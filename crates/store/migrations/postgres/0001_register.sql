-- The register: tables, keys and the invariants that hold whoever writes. The same tables in migrations/sqlite.
-- A constraint that is DEFERRED is looked at on commit: it lets one transaction write rows that need each other.

-- A person's number. Nothing in it ever changes.
CREATE TABLE entry (
    id TEXT NOT NULL,
    number_hash BYTEA NOT NULL,
    number BYTEA NOT NULL,
    origin TEXT NOT NULL,
    formed_at BIGINT NOT NULL,
    first_version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT entry_key PRIMARY KEY (id),
    CONSTRAINT entry_number_once UNIQUE (number_hash),
    CONSTRAINT entry_id_form CHECK (length(id) = 36),
    CONSTRAINT entry_hash_form CHECK (length(number_hash) = 32),
    CONSTRAINT entry_number_sealed CHECK (length(number) >= 29),
    CONSTRAINT entry_origin_known CHECK (origin IN ('formed', 'imported')),
    CONSTRAINT entry_formed_after_epoch CHECK (formed_at > 0),
    CONSTRAINT entry_first_is_one CHECK (first_version = 1)
);

-- The data key of an entry, wrapped by a master key. Wrapped anew on rotation; erased, it takes the data with it.
CREATE TABLE record_key (
    entry TEXT NOT NULL,
    wrapped BYTEA,
    master BIGINT NOT NULL,
    erased_at BIGINT,
    CONSTRAINT record_key_key PRIMARY KEY (entry),
    CONSTRAINT record_key_entry FOREIGN KEY (entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT record_key_wrapped CHECK (wrapped IS NULL OR length(wrapped) >= 29),
    CONSTRAINT record_key_master CHECK (master >= 0),
    CONSTRAINT record_key_kept_or_erased CHECK ((wrapped IS NULL) = (erased_at IS NOT NULL))
);

-- The leaves of the ledger, dense from 0: canonical bytes without personal data, and their leaf hash.
CREATE TABLE event (
    leaf BIGINT NOT NULL,
    content BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    CONSTRAINT event_key PRIMARY KEY (leaf),
    CONSTRAINT event_leaf_from_zero CHECK (leaf >= 0),
    CONSTRAINT event_content_not_empty CHECK (length(content) > 0),
    CONSTRAINT event_hash_form CHECK (length(hash) = 32)
);

-- How many leaves there are. Its one row is the lock that puts appending transactions in order.
CREATE TABLE ledger_head (
    id BIGINT NOT NULL,
    size BIGINT NOT NULL,
    last_leaf BIGINT,
    CONSTRAINT ledger_head_key PRIMARY KEY (id),
    CONSTRAINT ledger_head_only_one CHECK (id = 1),
    CONSTRAINT ledger_head_agrees CHECK ((size = 0 AND last_leaf IS NULL) OR (size > 0 AND last_leaf IS NOT NULL AND last_leaf = size - 1)),
    CONSTRAINT ledger_head_leaf FOREIGN KEY (last_leaf) REFERENCES event (leaf) DEFERRABLE INITIALLY DEFERRED
);

INSERT INTO ledger_head (id, size, last_leaf) VALUES (1, 0, NULL);

-- Every act on an entry: who, when, on which application and ground, the data before and after. Append-only.
CREATE TABLE entry_version (
    entry TEXT NOT NULL,
    version BIGINT NOT NULL,
    act TEXT NOT NULL,
    status TEXT NOT NULL,
    ground TEXT,
    application TEXT,
    actor TEXT NOT NULL,
    acted_at BIGINT NOT NULL,
    data_before BYTEA,
    data_after BYTEA NOT NULL,
    successor TEXT,
    leaf BIGINT NOT NULL,
    CONSTRAINT entry_version_key PRIMARY KEY (entry, version),
    CONSTRAINT entry_version_leaf_once UNIQUE (leaf),
    CONSTRAINT entry_version_entry FOREIGN KEY (entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT entry_version_leaf FOREIGN KEY (leaf) REFERENCES event (leaf) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT entry_version_successor FOREIGN KEY (successor) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT entry_version_from_one CHECK (version >= 1),
    CONSTRAINT entry_version_act_known CHECK (act IN
        ('formed', 'imported', 'corrected', 'excluded', 'conditionally_excluded', 'restored', 'replaced')),
    CONSTRAINT entry_version_status_known CHECK (status IN
        ('active', 'excluded', 'conditionally_excluded', 'replaced')),
    CONSTRAINT entry_version_first_act CHECK ((version = 1) = (act IN ('formed', 'imported'))),
    CONSTRAINT entry_version_before CHECK ((version = 1) = (data_before IS NULL)),
    CONSTRAINT entry_version_act_makes_status CHECK (
        (act IN ('formed', 'restored') AND status = 'active')
        OR (act = 'excluded' AND status = 'excluded')
        OR (act = 'conditionally_excluded' AND status = 'conditionally_excluded')
        OR (act = 'replaced' AND status = 'replaced')
        OR act IN ('imported', 'corrected')),
    CONSTRAINT entry_version_dead_has_ground CHECK (status = 'active' OR ground IS NOT NULL),
    CONSTRAINT entry_version_replaced_is_linked CHECK ((status = 'replaced') = (successor IS NOT NULL)),
    CONSTRAINT entry_version_not_its_own_successor CHECK (successor IS NULL OR successor <> entry),
    CONSTRAINT entry_version_actor_named CHECK (length(actor) > 0),
    CONSTRAINT entry_version_ground_named CHECK (ground IS NULL OR length(ground) > 0),
    CONSTRAINT entry_version_acted_after_epoch CHECK (acted_at > 0),
    CONSTRAINT entry_version_sealed CHECK (length(data_after) >= 29 AND (data_before IS NULL OR length(data_before) >= 29))
);

ALTER TABLE entry ADD CONSTRAINT entry_has_key
    FOREIGN KEY (id) REFERENCES record_key (entry) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE entry ADD CONSTRAINT entry_has_version
    FOREIGN KEY (id, first_version) REFERENCES entry_version (entry, version) DEFERRABLE INITIALLY DEFERRED;

-- Keyed hashes under which a person is found again. A document in force belongs to one entry.
CREATE TABLE person_key (
    entry TEXT NOT NULL,
    kind TEXT NOT NULL,
    hash BYTEA NOT NULL,
    live BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT person_key_key PRIMARY KEY (entry, kind, hash),
    CONSTRAINT person_key_entry FOREIGN KEY (entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT person_key_kind_known CHECK (kind IN ('document', 'name_birth')),
    CONSTRAINT person_key_hash_form CHECK (length(hash) = 32),
    CONSTRAINT person_key_live_flag CHECK (live IN (0, 1))
);
CREATE INDEX person_key_search ON person_key (kind, hash);
CREATE UNIQUE INDEX person_key_document_once ON person_key (hash) WHERE kind = 'document' AND live = 1;

-- The salt of the commitment in a leaf, sealed. Erased, the leaf says nothing about a person any more.
CREATE TABLE salt (
    leaf BIGINT NOT NULL,
    salt BYTEA,
    erased_at BIGINT,
    ground TEXT,
    CONSTRAINT salt_key PRIMARY KEY (leaf),
    CONSTRAINT salt_leaf FOREIGN KEY (leaf) REFERENCES event (leaf) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT salt_sealed CHECK (salt IS NULL OR length(salt) >= 29),
    CONSTRAINT salt_kept_or_erased CHECK (
        (salt IS NOT NULL AND erased_at IS NULL AND ground IS NULL)
        OR (salt IS NULL AND erased_at IS NOT NULL AND ground IS NOT NULL))
);

-- Signed heads of the ledger, as published. Append-only and growing.
CREATE TABLE checkpoint (
    size BIGINT NOT NULL,
    root BYTEA NOT NULL,
    edge BYTEA NOT NULL,
    note TEXT NOT NULL,
    signed_at BIGINT NOT NULL,
    CONSTRAINT checkpoint_key PRIMARY KEY (size),
    CONSTRAINT checkpoint_not_empty CHECK (size >= 1),
    CONSTRAINT checkpoint_root_form CHECK (length(root) = 32),
    CONSTRAINT checkpoint_edge_form CHECK (length(edge) > 0 AND length(edge) % 32 = 0),
    CONSTRAINT checkpoint_note_not_empty CHECK (length(note) > 0),
    CONSTRAINT checkpoint_signed_after_epoch CHECK (signed_at > 0)
);

-- What a request was answered with: asked again, it gets the same answer. Append-only.
CREATE TABLE idempotency (
    request_key BYTEA NOT NULL,
    request_hash BYTEA NOT NULL,
    entry TEXT NOT NULL,
    version BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    CONSTRAINT idempotency_key PRIMARY KEY (request_key),
    CONSTRAINT idempotency_answer FOREIGN KEY (entry, version)
        REFERENCES entry_version (entry, version) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT idempotency_key_form CHECK (length(request_key) = 32),
    CONSTRAINT idempotency_hash_form CHECK (length(request_hash) = 32),
    CONSTRAINT idempotency_answered_after_epoch CHECK (answered_at > 0)
);

-- How many numbers of a group (date and digit 7, hashed with a key) are used, of how many. Only grows.
CREATE TABLE group_use (
    group_hash BYTEA NOT NULL,
    used BIGINT NOT NULL,
    capacity BIGINT NOT NULL,
    CONSTRAINT group_use_key PRIMARY KEY (group_hash),
    CONSTRAINT group_use_hash_form CHECK (length(group_hash) = 32),
    CONSTRAINT group_use_within_capacity CHECK (used >= 1 AND used <= capacity)
);

-- Who may ask: a bank, an employer, a notary. Ended, never removed.
CREATE TABLE relying_party (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    access_hash BYTEA NOT NULL,
    purpose TEXT NOT NULL,
    ground TEXT NOT NULL,
    admitted_at BIGINT NOT NULL,
    ended_at BIGINT,
    CONSTRAINT relying_party_key PRIMARY KEY (id),
    CONSTRAINT relying_party_access_once UNIQUE (access_hash),
    CONSTRAINT relying_party_id_form CHECK (length(id) = 36),
    CONSTRAINT relying_party_hash_form CHECK (length(access_hash) = 32),
    CONSTRAINT relying_party_named CHECK (length(name) > 0 AND length(purpose) > 0 AND length(ground) > 0),
    CONSTRAINT relying_party_ends_after_start CHECK (admitted_at > 0 AND (ended_at IS NULL OR ended_at >= admitted_at))
);

-- Every question of a relying party and the answer, for the person to see. Append-only.
CREATE TABLE lookup (
    id TEXT NOT NULL,
    relying_party TEXT NOT NULL,
    entry TEXT,
    asked_hash BYTEA NOT NULL,
    purpose TEXT NOT NULL,
    ground TEXT NOT NULL,
    outcome TEXT NOT NULL,
    active BIGINT,
    asked_at BIGINT NOT NULL,
    CONSTRAINT lookup_key PRIMARY KEY (id),
    CONSTRAINT lookup_relying_party FOREIGN KEY (relying_party) REFERENCES relying_party (id),
    CONSTRAINT lookup_entry FOREIGN KEY (entry) REFERENCES entry (id),
    CONSTRAINT lookup_id_form CHECK (length(id) = 36),
    CONSTRAINT lookup_hash_form CHECK (length(asked_hash) = 32),
    CONSTRAINT lookup_outcome_known CHECK (outcome IN ('match', 'mismatch', 'not_found')),
    CONSTRAINT lookup_found_or_not CHECK ((outcome = 'not_found') = (entry IS NULL)),
    CONSTRAINT lookup_active_told_on_match CHECK ((outcome = 'match') = (active IS NOT NULL)),
    CONSTRAINT lookup_active_flag CHECK (active IS NULL OR active IN (0, 1)),
    CONSTRAINT lookup_lawful CHECK (length(purpose) > 0 AND length(ground) > 0),
    CONSTRAINT lookup_asked_after_epoch CHECK (asked_at > 0)
);
CREATE INDEX lookup_of_entry ON lookup (entry, asked_at);
CREATE INDEX lookup_by_party ON lookup (relying_party, asked_at);

-- A paper handed in: where its sealed content is kept, and under which wrapped key.
CREATE TABLE paper (
    id TEXT NOT NULL,
    application TEXT NOT NULL,
    entry TEXT,
    kind TEXT NOT NULL,
    media TEXT NOT NULL,
    place TEXT NOT NULL,
    size BIGINT NOT NULL,
    digest BYTEA NOT NULL,
    wrapped BYTEA,
    master BIGINT NOT NULL,
    kept_at BIGINT NOT NULL,
    erased_at BIGINT,
    CONSTRAINT paper_key PRIMARY KEY (id),
    CONSTRAINT paper_place_once UNIQUE (place),
    CONSTRAINT paper_entry FOREIGN KEY (entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT paper_id_form CHECK (length(id) = 36),
    CONSTRAINT paper_named CHECK (length(application) > 0 AND length(kind) > 0 AND length(media) > 0 AND length(place) > 0),
    CONSTRAINT paper_size_positive CHECK (size > 0),
    CONSTRAINT paper_digest_form CHECK (length(digest) = 32),
    CONSTRAINT paper_wrapped CHECK (wrapped IS NULL OR length(wrapped) >= 29),
    CONSTRAINT paper_master CHECK (master >= 0),
    CONSTRAINT paper_kept_or_erased CHECK (kept_at > 0 AND (wrapped IS NULL) = (erased_at IS NOT NULL))
);
CREATE INDEX paper_of_application ON paper (application);
CREATE INDEX paper_of_entry ON paper (entry);

-- What the operator has set.
CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    actor TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    CONSTRAINT setting_key PRIMARY KEY (name),
    CONSTRAINT setting_named CHECK (length(name) > 0 AND length(actor) > 0),
    CONSTRAINT setting_set_after_epoch CHECK (set_at > 0)
);
