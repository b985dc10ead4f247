CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE counter (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- `space` is what shares ids and names: customers, vendors, employees and other names are one.
CREATE TABLE list_object (
    space TEXT NOT NULL,
    list_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    full_name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    parent_id TEXT,
    is_active INTEGER NOT NULL,
    time_created INTEGER NOT NULL,
    time_modified INTEGER NOT NULL,
    edit_sequence INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (space, list_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX list_object_name ON list_object (space, sort_name);
CREATE INDEX list_object_modified ON list_object (kind, time_modified);
CREATE INDEX list_object_parent ON list_object (space, parent_id);

-- `total` and `ar_effect` are cents: what the document comes to, and by how much it changes the customer's balance.
CREATE TABLE txn (
    txn_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    txn_number INTEGER NOT NULL,
    txn_date TEXT NOT NULL,
    ref_number TEXT,
    entity_id TEXT,
    time_created INTEGER NOT NULL,
    time_modified INTEGER NOT NULL,
    edit_sequence INTEGER NOT NULL,
    total INTEGER NOT NULL,
    ar_effect INTEGER NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX txn_date ON txn (kind, txn_date);
CREATE INDEX txn_modified ON txn (kind, time_modified);
CREATE INDEX txn_ref_number ON txn (kind, ref_number);
CREATE INDEX txn_entity ON txn (entity_id, ar_effect);

-- A payment or credit (from) applied to an invoice (to) in cents, or an order (from) carried into an invoice (to).
CREATE TABLE link (
    from_id TEXT NOT NULL,
    to_id TEXT NOT NULL,
    via_id TEXT NOT NULL DEFAULT '',
    link_type TEXT NOT NULL,
    amount INTEGER NOT NULL,
    discount INTEGER NOT NULL DEFAULT 0,
    details TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (from_id, to_id, via_id)
) WITHOUT ROWID;
CREATE INDEX link_to ON link (to_id);

CREATE TABLE deleted (
    family TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    label TEXT,
    time_created INTEGER NOT NULL,
    time_deleted INTEGER NOT NULL
);
CREATE INDEX deleted_time ON deleted (kind, time_deleted);

CREATE TABLE custom_field (
    owner_id TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    objects TEXT NOT NULL,
    PRIMARY KEY (owner_id, name)
) WITHOUT ROWID;

CREATE TABLE custom_value (
    holder TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (holder, owner_id, name)
) WITHOUT ROWID;

CREATE TABLE message_set (
    id TEXT PRIMARY KEY,
    checksum TEXT NOT NULL,
    response TEXT NOT NULL,
    time_stored INTEGER NOT NULL
) WITHOUT ROWID;
