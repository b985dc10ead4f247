CREATE TABLE public.alert (
    company character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    subject character varying(120) NOT NULL,
    title text NOT NULL,
    message text NOT NULL,
    amount numeric(20,5),
    state character varying(12) NOT NULL,
    since timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    mailed_at timestamp with time zone,
    ended_at timestamp with time zone,
    CONSTRAINT ck_alert_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'ended'::character varying, 'told'::character varying])::text[])))
);


--
-- Name: billing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.billing (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    deal character varying(36) NOT NULL,
    part character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    outbox_id bigint,
    link_id bigint,
    since timestamp with time zone NOT NULL,
    ended timestamp with time zone
);


--
-- Name: billing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.billing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: billing_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.billing_id_seq OWNED BY public.billing.id;


--
-- Name: checked_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.checked_row (
    id bigint NOT NULL,
    flow_run_id bigint NOT NULL,
    suite character varying(80) NOT NULL,
    document_id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    columns text NOT NULL
);


--
-- Name: checked_row_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.checked_row_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: checked_row_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.checked_row_id_seq OWNED BY public.checked_row.id;


--
-- Name: company; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.company (
    key character varying(40) NOT NULL,
    name character varying(250) NOT NULL,
    user_name character varying(80) NOT NULL,
    password_hash character varying(200) NOT NULL,
    password_hash_next character varying(200),
    owner_id character varying(38) NOT NULL,
    file_id character varying(38) NOT NULL,
    simulated boolean NOT NULL,
    salesforce_org_id character varying(18),
    currencies_said text,
    company_path text,
    product character varying(250),
    qbxml_version character varying(10),
    qbxml_refused character varying(10),
    country character varying(10),
    preferences text,
    closing_date date,
    utc_offset_minutes integer,
    clock_off_minutes integer,
    clock_problem text,
    clock_problem_at timestamp with time zone,
    books_check character varying(12),
    condensed_before date,
    posts_from date,
    armed_by character varying(250),
    armed_at timestamp with time zone,
    paused_at timestamp with time zone,
    paused_why text,
    problem text,
    last_unreadable_kind character varying(80),
    shows_guid boolean,
    missed integer NOT NULL,
    missed_of character varying(12),
    missed_set character varying(23),
    missed_why text,
    batch_size integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_poll_at timestamp with time zone,
    first_armed_at timestamp with time zone,
    CONSTRAINT ck_company_books_check CHECK (((books_check)::text = ANY ((ARRAY['restored'::character varying, 'forgotten'::character varying, 'changed'::character varying])::text[]))),
    CONSTRAINT ck_company_missed_of CHECK (((missed_of)::text = ANY ((ARRAY['write'::character varying, 'identify'::character varying, 'canary'::character varying, 'deleted'::character varying, 'bound'::character varying, 'reread'::character varying, 'status'::character varying, 'look'::character varying, 'refresh'::character varying, 'read'::character varying, 'filler'::character varying])::text[])))
);


--
-- Name: connector_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.connector_session (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    ticket_hash character varying(64) NOT NULL,
    source character varying(80),
    password_mark character varying(32) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    last_call_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_how character varying(40),
    phase character varying(20) NOT NULL,
    context text NOT NULL,
    outstanding character varying(23),
    handed integer NOT NULL,
    answered integer NOT NULL,
    expected integer NOT NULL,
    last_error text,
    CONSTRAINT ck_connector_session_ended_how CHECK (((ended_how)::text = ANY ((ARRAY['closed'::character varying, 'superseded'::character varying, 'expired'::character varying, 'refused'::character varying, 'failed'::character varying, 'not connected'::character varying])::text[]))),
    CONSTRAINT ck_connector_session_phase CHECK (((phase)::text = ANY ((ARRAY['host'::character varying, 'canary'::character varying, 'deleted'::character varying, 'recover'::character varying, 'bound'::character varying, 'reread'::character varying, 'refresh'::character varying, 'work'::character varying, 'read'::character varying])::text[])))
);


--
-- Name: connector_session_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.connector_session_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: connector_session_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.connector_session_id_seq OWNED BY public.connector_session.id;


--
-- Name: decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    flow character varying(80) NOT NULL,
    record_id character varying(36) NOT NULL,
    part character varying(40) NOT NULL,
    cause character varying(255) NOT NULL,
    outbox_id integer,
    flow_run_id integer,
    title text NOT NULL,
    message text NOT NULL,
    facts text NOT NULL,
    amount numeric(20,5),
    currency character varying(3),
    document_date date,
    since timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    state character varying(12) NOT NULL,
    answer character varying(20),
    by character varying(250),
    at timestamp with time zone,
    CONSTRAINT ck_decision_answer CHECK (((answer IS NULL) OR (
CASE answer
    WHEN 'waive'::text THEN 1
    WHEN 'bind'::text THEN 1
    WHEN 'unbind'::text THEN 1
    WHEN 'recreate'::text THEN 1
    WHEN 'posted'::text THEN 1
    WHEN 'send again'::text THEN 1
    WHEN 'release'::text THEN 1
    WHEN 'retry'::text THEN 1
    WHEN 'deleted'::text THEN 1
    WHEN 'kept'::text THEN 1
    WHEN 'typed'::text THEN 1
    WHEN 'salesforce'::text THEN 1
    WHEN 'quickbooks'::text THEN 1
    ELSE 0
END = 1))),
    CONSTRAINT ck_decision_kind CHECK (((kind IS NULL) OR (
CASE kind
    WHEN 'rule'::text THEN 1
    WHEN 'duplicate'::text THEN 1
    WHEN 'merge'::text THEN 1
    WHEN 'lost answer'::text THEN 1
    WHEN 'name taken'::text THEN 1
    WHEN 'billed'::text THEN 1
    WHEN 'not taken'::text THEN 1
    WHEN 'unreadable'::text THEN 1
    WHEN 'permission'::text THEN 1
    WHEN 'approval'::text THEN 1
    WHEN 'conflict'::text THEN 1
    WHEN 'difference'::text THEN 1
    WHEN 'withdrawn'::text THEN 1
    WHEN 'left'::text THEN 1
    WHEN 'ended'::text THEN 1
    WHEN 'posted twice'::text THEN 1
    WHEN 'other amount'::text THEN 1
    WHEN 'rejected'::text THEN 1
    WHEN 'write back'::text THEN 1
    WHEN 'update refused'::text THEN 1
    WHEN 'missing'::text THEN 1
    WHEN 'lost'::text THEN 1
    WHEN 'bound'::text THEN 1
    WHEN 'misbound'::text THEN 1
    ELSE 0
END = 1))),
    CONSTRAINT ck_decision_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'answered'::character varying, 'done'::character varying, 'settled'::character varying])::text[])))
);


--
-- Name: decision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: decision_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.decision_id_seq OWNED BY public.decision.id;


--
-- Name: difference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.difference (
    id bigint NOT NULL,
    reconciliation_id bigint NOT NULL,
    scope character varying(20) NOT NULL,
    record_id character varying(120) NOT NULL,
    title text NOT NULL,
    field character varying(80) NOT NULL,
    salesforce_value text,
    quickbooks_value text,
    amount numeric(20,5),
    cause character varying(40) NOT NULL,
    advice text NOT NULL
);


--
-- Name: difference_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.difference_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: difference_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.difference_id_seq OWNED BY public.difference.id;


--
-- Name: event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL,
    action character varying(60) NOT NULL,
    flow character varying(80),
    record_id character varying(36),
    outbox_id bigint,
    message_set_id character varying(23),
    session_id bigint,
    run_id character varying(250),
    subject character varying(20),
    before character varying(20),
    after character varying(20),
    cause character varying(30),
    detail text,
    seal character varying(64),
    seal_number bigint,
    CONSTRAINT ck_event_action CHECK (((action IS NULL) OR (
CASE action
    WHEN 'alerts_found'::text THEN 1
    WHEN 'answer_failed'::text THEN 1
    WHEN 'answer_missed'::text THEN 1
    WHEN 'answer_missing'::text THEN 1
    WHEN 'answer_parsed'::text THEN 1
    WHEN 'books_check_begun'::text THEN 1
    WHEN 'books_checked'::text THEN 1
    WHEN 'call_broken'::text THEN 1
    WHEN 'change_flagged'::text THEN 1
    WHEN 'clock_moved'::text THEN 1
    WHEN 'company_armed'::text THEN 1
    WHEN 'company_condensed'::text THEN 1
    WHEN 'company_created'::text THEN 1
    WHEN 'company_moved'::text THEN 1
    WHEN 'company_paused'::text THEN 1
    WHEN 'company_restored'::text THEN 1
    WHEN 'company_resumed'::text THEN 1
    WHEN 'conflict_chosen'::text THEN 1
    WHEN 'conflict_found'::text THEN 1
    WHEN 'conflict_gone'::text THEN 1
    WHEN 'conflict_moved_on'::text THEN 1
    WHEN 'conflict_settled'::text THEN 1
    WHEN 'connection_failed'::text THEN 1
    WHEN 'deletion_seen'::text THEN 1
    WHEN 'deletions_forgotten'::text THEN 1
    WHEN 'digest_sent'::text THEN 1
    WHEN 'document_held'::text THEN 1
    WHEN 'document_released'::text THEN 1
    WHEN 'elements_left_out'::text THEN 1
    WHEN 'flow_stopped'::text THEN 1
    WHEN 'found_in_books'::text THEN 1
    WHEN 'guid_learned'::text THEN 1
    WHEN 'history_asked'::text THEN 1
    WHEN 'history_begun'::text THEN 1
    WHEN 'history_done'::text THEN 1
    WHEN 'history_read'::text THEN 1
    WHEN 'kind_held'::text THEN 1
    WHEN 'kind_released'::text THEN 1
    WHEN 'said_deleted'::text THEN 1
    WHEN 'link_active'::text THEN 1
    WHEN 'link_deleted'::text THEN 1
    WHEN 'link_forgotten'::text THEN 1
    WHEN 'link_retired'::text THEN 1
    WHEN 'missing_decided'::text THEN 1
    WHEN 'merge_followed'::text THEN 1
    WHEN 'merge_proposed'::text THEN 1
    WHEN 'password_made'::text THEN 1
    WHEN 'password_rotated'::text THEN 1
    WHEN 'posted_twice'::text THEN 1
    WHEN 'read_job_done'::text THEN 1
    WHEN 'read_job_failed'::text THEN 1
    WHEN 'read_job_incomplete'::text THEN 1
    WHEN 'read_job_restarted'::text THEN 1
    WHEN 'read_job_split'::text THEN 1
    WHEN 'read_jobs_queued'::text THEN 1
    WHEN 'reconciled'::text THEN 1
    WHEN 'record_bound'::text THEN 1
    WHEN 'record_gone'::text THEN 1
    WHEN 'record_held'::text THEN 1
    WHEN 'record_misbound'::text THEN 1
    WHEN 'record_named'::text THEN 1
    WHEN 'record_recreated'::text THEN 1
    WHEN 'record_put_back'::text THEN 1
    WHEN 'record_unbound'::text THEN 1
    WHEN 'record_refused'::text THEN 1
    WHEN 'record_returned'::text THEN 1
    WHEN 'record_written'::text THEN 1
    WHEN 'records_lost'::text THEN 1
    WHEN 'records_refetched'::text THEN 1
    WHEN 'records_unknown'::text THEN 1
    WHEN 'records_validated'::text THEN 1
    WHEN 'recovery_answered'::text THEN 1
    WHEN 'recovery_asked'::text THEN 1
    WHEN 'report_read'::text THEN 1
    WHEN 'reports_asked'::text THEN 1
    WHEN 'request_applied'::text THEN 1
    WHEN 'request_cancelled'::text THEN 1
    WHEN 'request_decided'::text THEN 1
    WHEN 'request_rejected'::text THEN 1
    WHEN 'request_renewed'::text THEN 1
    WHEN 'request_served'::text THEN 1
    WHEN 'request_staged'::text THEN 1
    WHEN 'request_unknown'::text THEN 1
    WHEN 'requests_sent_again'::text THEN 1
    WHEN 'requests_served'::text THEN 1
    WHEN 'requests_tried_again'::text THEN 1
    WHEN 'row_gone'::text THEN 1
    WHEN 'row_refused'::text THEN 1
    WHEN 'look_up_changed'::text THEN 1
    WHEN 'rows_forgotten'::text THEN 1
    WHEN 'rows_written'::text THEN 1
    WHEN 'rules_waived'::text THEN 1
    WHEN 'session_busy'::text THEN 1
    WHEN 'session_closed'::text THEN 1
    WHEN 'session_expired'::text THEN 1
    WHEN 'session_refused'::text THEN 1
    WHEN 'session_started'::text THEN 1
    WHEN 'sign_in_refused'::text THEN 1
    WHEN 'version_lowered'::text THEN 1
    WHEN 'withdrawn_flagged'::text THEN 1
    WHEN 'write_back_retried'::text THEN 1
    ELSE 0
END = 1))),
    CONSTRAINT ck_event_cause CHECK (((cause IS NULL) OR (
CASE cause
    WHEN 'run'::text THEN 1
    WHEN 'withdrawn'::text THEN 1
    WHEN 'compared'::text THEN 1
    WHEN 'served'::text THEN 1
    WHEN 'answered'::text THEN 1
    WHEN 'answer missing'::text THEN 1
    WHEN 'followed'::text THEN 1
    WHEN 'posted'::text THEN 1
    WHEN 'found'::text THEN 1
    WHEN 'returned'::text THEN 1
    WHEN 'gone'::text THEN 1
    WHEN 'merged'::text THEN 1
    WHEN 'person'::text THEN 1
    WHEN 'restored'::text THEN 1
    ELSE 0
END = 1))),
    CONSTRAINT ck_event_subject CHECK (((subject)::text = ANY ((ARRAY['request'::character varying, 'link'::character varying])::text[])))
);


--
-- Name: event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.event_id_seq OWNED BY public.event.id;


--
-- Name: event_segment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_segment (
    company character varying(40) NOT NULL,
    first_number bigint NOT NULL,
    last_number bigint NOT NULL,
    seal_before character varying(64) NOT NULL,
    seal_after character varying(64) NOT NULL,
    file character varying(200) NOT NULL,
    events integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    written_at timestamp with time zone NOT NULL
);


--
-- Name: finding; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.finding (
    id bigint NOT NULL,
    flow_run_id bigint NOT NULL,
    suite character varying(80) NOT NULL,
    rule character varying(80) NOT NULL,
    row_id bigint NOT NULL,
    document_id character varying(36),
    record_id character varying(36),
    detail text,
    message text
);


--
-- Name: finding_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.finding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: finding_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.finding_id_seq OWNED BY public.finding.id;


--
-- Name: fingerprint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fingerprint (
    company character varying(40) NOT NULL,
    subject character varying(40) NOT NULL,
    value character varying(80) NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ck_fingerprint_subject CHECK (((subject)::text = ANY ((ARRAY['company field'::character varying, 'posting'::character varying, 'currency'::character varying, 'aging'::character varying, 'retried'::character varying])::text[])))
);


--
-- Name: flow_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.flow_run (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    run_id character varying(250) NOT NULL,
    flow character varying(80) NOT NULL,
    mode character varying(20) NOT NULL,
    landed integer NOT NULL,
    checked integer NOT NULL,
    held integer NOT NULL,
    released integer NOT NULL,
    staged integer NOT NULL,
    unchanged integer NOT NULL,
    problem text,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT ck_flow_run_mode CHECK (((mode)::text = ANY ((ARRAY['incremental'::character varying, 'complete'::character varying, 'history'::character varying])::text[])))
);


--
-- Name: flow_run_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.flow_run_document (
    id bigint NOT NULL,
    flow_run_id bigint NOT NULL,
    company character varying(40) NOT NULL,
    flow character varying(80) NOT NULL,
    record_id character varying(36) NOT NULL,
    reason character varying(20) NOT NULL,
    state character varying(20) NOT NULL,
    CONSTRAINT ck_flow_run_document_state CHECK (((state)::text = ANY ((ARRAY['chosen'::character varying, 'current'::character varying, 'clean'::character varying, 'held'::character varying, 'staged'::character varying, 'flagged'::character varying, 'unchanged'::character varying, 'withdrawn'::character varying, 'taken over'::character varying, 'dropped'::character varying, 'rehearsed'::character varying, 'passed'::character varying])::text[])))
);


--
-- Name: flow_run_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.flow_run_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: flow_run_document_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.flow_run_document_id_seq OWNED BY public.flow_run_document.id;


--
-- Name: flow_run_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.flow_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: flow_run_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.flow_run_id_seq OWNED BY public.flow_run.id;


--
-- Name: interval; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."interval" (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    direction character varying(16) NOT NULL,
    object character varying(80) NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    dry_run boolean NOT NULL,
    state character varying(12) NOT NULL,
    found integer NOT NULL,
    new integer NOT NULL,
    changed integer NOT NULL,
    unchanged integer NOT NULL,
    held integer NOT NULL,
    written integer NOT NULL,
    refused integer NOT NULL,
    before_cutover integer NOT NULL,
    also_before_cutover boolean NOT NULL,
    problem text,
    run_id character varying(250) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT ck_interval_direction CHECK (((direction)::text = ANY ((ARRAY['to_salesforce'::character varying, 'to_quickbooks'::character varying])::text[]))),
    CONSTRAINT ck_interval_state CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'reading'::character varying, 'done'::character varying])::text[])))
);


--
-- Name: interval_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.interval_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: interval_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.interval_id_seq OWNED BY public."interval".id;


--
-- Name: lane; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lane (
    dag character varying(80) NOT NULL,
    company character varying(40) NOT NULL,
    run_id character varying(250),
    claimed_at timestamp with time zone NOT NULL,
    is_asked boolean,
    next_run_id character varying(250),
    next_at timestamp with time zone
);


--
-- Name: link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.link (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    qb_id character varying(36) NOT NULL,
    flow character varying(80) NOT NULL,
    salesforce_id character varying(18) NOT NULL,
    part character varying(40) NOT NULL,
    generation integer NOT NULL,
    writes boolean NOT NULL,
    deal character varying(36) NOT NULL,
    is_list boolean NOT NULL,
    edit_sequence character varying(16),
    number character varying(250),
    idempotency_key character varying(38),
    sync_state character varying(16) NOT NULL,
    applied_hash character varying(64),
    last_synced text,
    kept text NOT NULL,
    snapshot text NOT NULL,
    origin character varying(12) NOT NULL,
    state character varying(12) NOT NULL,
    gone character varying(10),
    let_go_at timestamp with time zone,
    linked_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_link_gone CHECK (((gone)::text = ANY ((ARRAY['told'::character varying, 'cleared'::character varying, 'ignored'::character varying, 'lost'::character varying])::text[]))),
    CONSTRAINT ck_link_hash CHECK ((((sync_state)::text = 'synced'::text) = (applied_hash IS NOT NULL))),
    CONSTRAINT ck_link_id CHECK (((qb_id)::text <> ''::text)),
    CONSTRAINT ck_link_origin CHECK (((origin)::text = ANY ((ARRAY['posted'::character varying, 'found'::character varying, 'returned'::character varying, 'bound'::character varying])::text[]))),
    CONSTRAINT ck_link_state CHECK (((state)::text = ANY ((ARRAY['active'::character varying, 'deleted'::character varying, 'retired'::character varying])::text[]))),
    CONSTRAINT ck_link_sync_state CHECK (((sync_state)::text = ANY ((ARRAY['meeting'::character varying, 'unread'::character varying, 'synced'::character varying, 'to send'::character varying, 'take over'::character varying])::text[])))
);


--
-- Name: link_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.link_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: link_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.link_id_seq OWNED BY public.link.id;


--
-- Name: link_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.link_line (
    link_id bigint NOT NULL,
    "position" integer NOT NULL,
    source_line character varying(36) NOT NULL,
    line_id character varying(36),
    sent text NOT NULL,
    seen text
);


--
-- Name: message_set; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message_set (
    id character varying(23) NOT NULL,
    company character varying(40) NOT NULL,
    session_id integer NOT NULL,
    purpose character varying(12) NOT NULL,
    document text NOT NULL,
    context text NOT NULL,
    members integer NOT NULL,
    raw_answer text,
    state character varying(10) NOT NULL,
    outcome character varying(40),
    served_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    CONSTRAINT ck_message_set_purpose CHECK (((purpose)::text = ANY ((ARRAY['write'::character varying, 'identify'::character varying, 'canary'::character varying, 'deleted'::character varying, 'bound'::character varying, 'reread'::character varying, 'status'::character varying, 'look'::character varying, 'refresh'::character varying, 'read'::character varying, 'filler'::character varying])::text[]))),
    CONSTRAINT ck_message_set_state CHECK (((state)::text = ANY ((ARRAY['served'::character varying, 'unknown'::character varying, 'settled'::character varying])::text[])))
);


--
-- Name: mirror_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mirror_row (
    company character varying(40) NOT NULL,
    flow character varying(80) NOT NULL,
    key character varying(120) NOT NULL,
    object character varying(80) NOT NULL,
    kind character varying(40) NOT NULL,
    qb_id character varying(36) NOT NULL,
    salesforce_id character varying(18),
    deal character varying(18),
    parent_key character varying(120),
    row_hash character varying(64),
    content text NOT NULL,
    last_synced text,
    state character varying(12) NOT NULL,
    problem text,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_mirror_row_state CHECK (((state)::text = ANY ((ARRAY['written'::character varying, 'waiting'::character varying, 'refused'::character varying, 'gone'::character varying])::text[])))
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    flow character varying(80) NOT NULL,
    record_id character varying(36) NOT NULL,
    target character varying(40) NOT NULL,
    action character varying(12) NOT NULL,
    part character varying(40) NOT NULL,
    follows bigint,
    chain_open boolean NOT NULL,
    origin character varying(12) NOT NULL,
    deal character varying(36) NOT NULL,
    is_list boolean NOT NULL,
    fragment text NOT NULL,
    hash character varying(64) NOT NULL,
    link_hash character varying(64),
    generation integer NOT NULL,
    idempotency_key character varying(38) NOT NULL,
    lines text NOT NULL,
    natural_key text NOT NULL,
    title text NOT NULL,
    amount numeric(20,5),
    document_date date,
    held boolean NOT NULL,
    unmet integer NOT NULL,
    attempts integer NOT NULL,
    times_unsettled integer NOT NULL,
    not_before timestamp with time zone,
    refused_since timestamp with time zone,
    needs_refresh boolean NOT NULL,
    bisect_group character varying(60),
    state character varying(10) NOT NULL,
    flow_run_id integer,
    message_set_id character varying(23),
    "position" integer,
    status_code character varying(12),
    message text,
    compare_first boolean NOT NULL,
    source_stamp timestamp with time zone,
    sent text,
    staged_at timestamp with time zone NOT NULL,
    served_at timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT ck_outbox_action CHECK (((action)::text = ANY ((ARRAY['add'::character varying, 'modify'::character varying, 'void'::character varying, 'delete'::character varying, 'deactivate'::character varying, 'merge'::character varying, 'extend'::character varying])::text[]))),
    CONSTRAINT ck_outbox_head CHECK (((follows IS NULL) OR (NOT chain_open))),
    CONSTRAINT ck_outbox_origin CHECK (((origin)::text = ANY ((ARRAY['flow run'::character varying, 'person'::character varying, 'undo'::character varying])::text[]))),
    CONSTRAINT ck_outbox_state CHECK (((state)::text = ANY ((ARRAY['staged'::character varying, 'served'::character varying, 'unknown'::character varying, 'applied'::character varying, 'rejected'::character varying, 'cancelled'::character varying])::text[])))
);


--
-- Name: outbox_dependency; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox_dependency (
    outbox_id bigint NOT NULL,
    flow character varying(80) NOT NULL,
    record_id character varying(36) NOT NULL,
    company character varying(40) NOT NULL,
    qb_id character varying(36)
);


--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: outbox_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;


--
-- Name: read_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.read_job (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    object character varying(80) NOT NULL,
    basis character varying(12) NOT NULL,
    types text,
    interval_id bigint,
    start timestamp with time zone,
    until timestamp with time zone NOT NULL,
    window_from timestamp with time zone,
    window_to timestamp with time zone NOT NULL,
    name_from character varying(250),
    name_to character varying(250),
    offset_minutes integer,
    seen_from timestamp with time zone,
    seen_to timestamp with time zone,
    name_low character varying(250),
    name_high character varying(250),
    state character varying(10) NOT NULL,
    session_id bigint,
    splits integer NOT NULL,
    pages integer NOT NULL,
    landed integer NOT NULL,
    found integer NOT NULL,
    new integer NOT NULL,
    fails integer NOT NULL,
    problem text,
    then_complete boolean NOT NULL,
    asked_by character varying(250) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    done_at timestamp with time zone,
    CONSTRAINT ck_read_job_basis CHECK (((basis)::text = ANY ((ARRAY['modified'::character varying, 'txn_date'::character varying, 'report'::character varying])::text[]))),
    CONSTRAINT ck_read_job_state CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'open'::character varying, 'done'::character varying])::text[])))
);


--
-- Name: read_job_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.read_job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: read_job_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.read_job_id_seq OWNED BY public.read_job.id;


--
-- Name: reconciliation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reconciliation (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    run_id character varying(250) NOT NULL,
    as_of date NOT NULL,
    first_day date,
    last_day date,
    state character varying(12) NOT NULL,
    deals integer NOT NULL,
    differences integer NOT NULL,
    salesforce_total numeric(20,5),
    quickbooks_total numeric(20,5),
    summary text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT ck_reconciliation_state CHECK (((state)::text = 'done'::text))
);


--
-- Name: reconciliation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reconciliation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reconciliation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reconciliation_id_seq OWNED BY public.reconciliation.id;


--
-- Name: record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record (
    company character varying(40) NOT NULL,
    system character varying(20) NOT NULL,
    object character varying(80) NOT NULL,
    id character varying(36) NOT NULL,
    payload text NOT NULL,
    payload_hash character varying(32) NOT NULL,
    stamp timestamp with time zone,
    edit_sequence character varying(16),
    deleted boolean NOT NULL,
    master_id character varying(36),
    landed_at timestamp with time zone NOT NULL,
    dirty boolean NOT NULL,
    hidden_since timestamp with time zone,
    changed_fields text
);


--
-- Name: record_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_key (
    company character varying(40) NOT NULL,
    system character varying(20) NOT NULL,
    object character varying(80) NOT NULL,
    record_id character varying(36) NOT NULL,
    field character varying(80) NOT NULL,
    ref_id character varying(36) NOT NULL
);


--
-- Name: refusal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.refusal (
    company character varying(40) NOT NULL,
    day date NOT NULL,
    kind character varying(20) NOT NULL,
    source character varying(80) NOT NULL,
    count integer NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_refusal_kind CHECK (((kind)::text = ANY ((ARRAY['wrong password'::character varying, 'too early'::character varying, 'too many'::character varying, 'too large'::character varying, 'too slow'::character varying, 'no call'::character varying, 'unknown ticket'::character varying])::text[])))
);


--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    run_id character varying(250) NOT NULL,
    kind character varying(12) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    title text NOT NULL,
    html text NOT NULL,
    CONSTRAINT ck_report_kind CHECK (((kind)::text = ANY ((ARRAY['quality'::character varying, 'comparison'::character varying, 'audit'::character varying])::text[])))
);


--
-- Name: report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_id_seq OWNED BY public.report.id;


--
-- Name: rule_result; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rule_result (
    id bigint NOT NULL,
    flow_run_id bigint NOT NULL,
    suite character varying(80) NOT NULL,
    rule character varying(80) NOT NULL,
    severity character varying(20) NOT NULL,
    on_fail character varying(20) NOT NULL,
    description text NOT NULL,
    status character varying(10) NOT NULL,
    checked integer NOT NULL,
    failed integer NOT NULL,
    detail text,
    CONSTRAINT ck_rule_result_on_fail CHECK (((on_fail)::text = ANY ((ARRAY['stop'::character varying, 'quarantine'::character varying, 'note'::character varying])::text[]))),
    CONSTRAINT ck_rule_result_severity CHECK (((severity)::text = ANY ((ARRAY['critical'::character varying, 'warning'::character varying, 'info'::character varying])::text[]))),
    CONSTRAINT ck_rule_result_status CHECK (((status)::text = ANY ((ARRAY['pass'::character varying, 'fail'::character varying, 'error'::character varying])::text[])))
);


--
-- Name: rule_result_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rule_result_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rule_result_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rule_result_id_seq OWNED BY public.rule_result.id;


--
-- Name: staging_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staging_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: unlinked_guid; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unlinked_guid (
    company character varying(40) NOT NULL,
    guid character varying(38) NOT NULL,
    kind character varying(40) NOT NULL,
    qb_id character varying(36) NOT NULL,
    edit_sequence character varying(16),
    number character varying(250),
    snapshot text NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_unlinked_guid_id CHECK (((qb_id)::text <> ''::text))
);


--
-- Name: watermark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.watermark (
    company character varying(40) NOT NULL,
    system character varying(20) NOT NULL,
    object character varying(80) NOT NULL,
    "window" character varying(80) NOT NULL,
    value timestamp with time zone NOT NULL,
    fields_hash character varying(64),
    moved_at timestamp with time zone NOT NULL
);


--
-- Name: work_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.work_item (
    id bigint NOT NULL,
    company character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    source character varying(80) NOT NULL,
    record_id character varying(36) NOT NULL,
    state character varying(10) NOT NULL,
    claimed_by character varying(250),
    claimed_at timestamp with time zone,
    attempts integer NOT NULL,
    problem text,
    interval_id bigint,
    verdict character varying(12),
    created_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT ck_work_item_kind CHECK (((kind IS NULL) OR (
CASE kind
    WHEN 'read'::text THEN 1
    WHEN 'compare'::text THEN 1
    WHEN 'report'::text THEN 1
    WHEN 'count'::text THEN 1
    WHEN 'staged'::text THEN 1
    WHEN 'held'::text THEN 1
    WHEN 'released'::text THEN 1
    WHEN 'applied'::text THEN 1
    WHEN 'rejected'::text THEN 1
    WHEN 'flagged'::text THEN 1
    WHEN 'withdrawn'::text THEN 1
    WHEN 'deleted'::text THEN 1
    WHEN 'merged'::text THEN 1
    ELSE 0
END = 1))),
    CONSTRAINT ck_work_item_state CHECK (((state)::text = ANY ((ARRAY['unclaimed'::character varying, 'claimed'::character varying, 'done'::character varying, 'failed'::character varying])::text[]))),
    CONSTRAINT ck_work_item_verdict CHECK (((verdict)::text = ANY ((ARRAY['new'::character varying, 'changed'::character varying, 'unchanged'::character varying, 'held'::character varying, 'not mapped'::character varying])::text[])))
);


--
-- Name: work_item_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.work_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: work_item_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.work_item_id_seq OWNED BY public.work_item.id;


--
-- Name: billing id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing ALTER COLUMN id SET DEFAULT nextval('public.billing_id_seq'::regclass);


--
-- Name: checked_row id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checked_row ALTER COLUMN id SET DEFAULT nextval('public.checked_row_id_seq'::regclass);


--
-- Name: connector_session id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.connector_session ALTER COLUMN id SET DEFAULT nextval('public.connector_session_id_seq'::regclass);


--
-- Name: decision id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision ALTER COLUMN id SET DEFAULT nextval('public.decision_id_seq'::regclass);


--
-- Name: difference id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.difference ALTER COLUMN id SET DEFAULT nextval('public.difference_id_seq'::regclass);


--
-- Name: event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event ALTER COLUMN id SET DEFAULT nextval('public.event_id_seq'::regclass);


--
-- Name: finding id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding ALTER COLUMN id SET DEFAULT nextval('public.finding_id_seq'::regclass);


--
-- Name: flow_run id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.flow_run ALTER COLUMN id SET DEFAULT nextval('public.flow_run_id_seq'::regclass);


--
-- Name: flow_run_document id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.flow_run_document ALTER COLUMN id SET DEFAULT nextval('public.flow_run_document_id_seq'::regclass);


--
-- Name: interval id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."interval" ALTER COLUMN id SET DEFAULT nextval('public.interval_id_seq'::regclass);


--
-- Name: link id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link ALTER COLUMN id SET DEFAULT nextval('public.link_id_seq'::regclass);


--
-- Name: outbox id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);


--
-- Name: read_job id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.read_job ALTER COLUMN id SET DEFAULT nextval('public.read_job_id_seq'::regclass);


--
-- Name: reconciliation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reconciliation ALTER COLUMN id SET DEFAULT nextval('public.reconciliation_id_seq'::regclass);


--
-- Name: report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);


--
-- Name: rule_result id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_result ALTER COLUMN id SET DEFAULT nextval('public.rule_result_id_seq'::regclass);


--
-- Name: work_item id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_item ALTER COLUMN id SET DEFAULT nextval('public.work_item_id_seq'::regclass);


--
-- Data for Name: alert; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alert VALUES ('acme', 'approval', 'opportunity_to_invoice:006Hs000000000JIAQ', 'Vault', 'A person must say.', NULL, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'billed', 'opportunity_to_invoice:006Hs0000000007IAA', 'Table', 'SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal. Once the other one is void or gone, run: ./o2c decide 23 send-again Or: ./o2c decide 23 posted --id LISTID_OR_TXNID --by NAME', 100.00000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'conflict', 'account_to_customer:001Hs0000000001IAA:Phone', 'Customer Ash', 'Phone was changed on both sides: Salesforce says "555-0111" (System Administrator, 2027-02-24 17:30), QuickBooks "555-0222" (2027-02-24 17:30). Neither side is written. To decide, run: ./o2c settle 13 salesforce, or: ./o2c settle 13 quickbooks (with --by NAME)', NULL, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'difference', 'opportunity_to_invoice:006Hs0000000003IAA', 'Chair', 'Chair was changed in Salesforce after Invoice 3 was posted: Amount of line 1 is 99.00 here and 100.00 there. QuickBooks was not changed. Change Invoice 3 there, or set the record back.', 100.00000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'ended', 'opportunity_to_invoice:006Hs0000000006IAA', 'Shelf', 'Invoice 6 was voided in QuickBooks. Ask finance why. If the sale is off, withdraw the deal. Else have it posted again: ./o2c recreate opportunity_to_invoice 006Hs0000000006IAA --company acme --by NAME Or: ./o2c bind opportunity_to_invoice 006Hs0000000006IAA LISTID_OR_TXNID --company acme --by NAME', 100.00000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'left', 'account_to_customer:001Hs0000000004IAA:Ann, Lee', 'Elm', 'Customer Elm still has FirstName "Ann", LastName "Lee" in QuickBooks, and nothing in Salesforce says it any more: it was deleted or emptied here, as a contact. Finance corrects Customer Elm there, or a new one is entered here. Then: ./o2c waive account_to_customer 001Hs0000000004IAA --company acme --by NAME', NULL, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'lost', 'Invoice:E-1795277340:E-1795277340', 'Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340)', 'Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340) was typed into QuickBooks after the backup, and the restored company file does not have it. Type it again there if it still counts. Then: ./o2c missing 1 typed --by NAME', 55.00000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'lost answer', 'opportunity_to_invoice:006Hs000000000GIAQ', 'Fence', 'The answer to Fence was lost 2 times and the record was not found in QuickBooks. Look for it there, then run: ./o2c decide 26 posted --id ID, or: ./o2c decide 26 send-again', 100.00000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'merge', 'account_to_customer:001Hs0000000003IAA', 'Customer Cedar', 'Customer "Cedar" (80000003-1795273260) was deleted in QuickBooks. It seems to be merged: 1 of its 1 transactions now belong to "Cedar and Sons" (80000008-1803490200). That one stands for 001Hs000000000AIAQ: merge the two in Salesforce first. If that is it: ./o2c bind account_to_customer 001Hs0000000003IAA 80000008-1803490200 --company acme --by NAME. It is not created again by itself. Or: ./o2c recreate account_to_customer 001Hs0000000003IAA --company acme --by NAME; or: ./o2c waive account_to_customer 001Hs0000000003IAA --company acme --by NAME', NULL, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'misbound', 'account_to_customer:001Hs0000000006IAA', 'Gum', 'Kim said that Gum is Customer 8000000F-1 in QuickBooks, but QuickBooks has no Customer with this id. Nothing was changed, and nothing of Gum is sent before somebody names the right one, or takes that word back. Then: ./o2c bind account_to_customer 001Hs0000000006IAA LISTID_OR_TXNID --company acme --by NAME; or: ./o2c unbind account_to_customer 001Hs0000000006IAA --company acme --by NAME', NULL, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'missing', 'opportunity_to_invoice:006Hs0000000002IAA:3-1795273260', 'Invoice 2 of Ash over 100.00 dated 2026-09-04 (3-1795273260)', 'Invoice 2 of Ash over 100.00 dated 2026-09-04 (3-1795273260) is not in QuickBooks any more, and QuickBooks remembers only 90 days what was deleted. It stays as it is here until finance says whether it was deleted, or taken out when the file was condensed. 100.00 of it was open when it was read last, and condensing leaves what is open. Then: ./o2c missing 2 deleted --by NAME; or: ./o2c missing 2 kept --by NAME', 100.00000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'name taken', 'account_to_customer:001Hs0000000005IAA', 'Fir', 'QuickBooks already has a record named ''Fir'' (Customer 80000005-1803490200) that was not made from this one. If it is the same, run: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME; if not, give one of the two another name. Or: ./o2c decide 15 posted --id LISTID_OR_TXNID --by NAME; or: ./o2c decide 15 send-again --by NAME', NULL, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'not taken', 'account_to_customer:001Hs0000000007IAA', 'Holly', 'QuickBooks answered 3100: The name "Holly" of the list element is already in use. QuickBooks already has a record of this name. Link the two if they are the same, or rename one of them. It is tried again by itself, at the latest every 6 hours. Then: ./o2c send-again acme --request 17 --by NAME; or: ./o2c bind account_to_customer 001Hs0000000007IAA LISTID_OR_TXNID --company acme --by NAME', NULL, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'other amount', 'opportunity_to_invoice:006Hs000000000EIAQ', 'Door', 'Invoice F-3 comes to 99.95 before tax in QuickBooks, 0.05 less than the 100.00 of this record. Finance corrects the document there, or leaves it as it is and says so. Then: ./o2c waive opportunity_to_invoice 006Hs000000000EIAQ --company acme --by NAME', 100.00000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'overdue', '001Hs0000000001IAA', 'Ash', '499.95 is 30 days or more past due: invoices F-2 (due 2026-09-04, 100.00), F-3 (due 2026-09-04, 99.95), F-4 (due 2026-09-04, 100.00), F-5 (due 2026-09-04, 100.00), 2 (due 2026-09-04, 100.00). Ask for it, or correct it in QuickBooks.', 499.95000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'overdue', '001Hs0000000002IAA', 'Birch', '200.00 is 30 days or more past due: invoices 3 (due 2026-09-04, 100.00), 4 (due 2026-09-04, 100.00). Ask for it, or correct it in QuickBooks.', 200.00000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'overdue', '001Hs000000000AIAQ', 'Cedar and Sons', '100.00 is 30 days or more past due: invoice 5 (due 2026-09-04, 100.00). Ask for it, or correct it in QuickBooks.', 100.00000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'posted twice', 'opportunity_to_invoice:006Hs000000000FIAQ:18-1803492780', 'Invoice F-5', 'A late answer of QuickBooks shows Invoice F-5 (18-1803492780), whose request has been sent once more since then. If QuickBooks has it twice, void or delete this one.', NULL, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'rejected', 'opportunity_to_invoice:006Hs000000000CIAQ', 'Rack', 'Not sent to QuickBooks: InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/Description: is unknown to QuickBooks Then: ./o2c send-again acme --request 22 --by NAME; or: ./o2c bind opportunity_to_invoice 006Hs000000000CIAQ LISTID_OR_TXNID --company acme --by NAME', 100.00000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'update refused', 'account_to_customer:001Hs0000000002IAA', 'Customer Birch', 'Salesforce refuses what QuickBooks says of it: Phone "555-9000". FIELD_CUSTOM_VALIDATION_EXCEPTION: Not in service. A validation rule of the org refuses it. Correct the value, or an administrator lets the rule spare the custom permission QuickBooks_Sync. What is edited here still goes to QuickBooks, and the refused values are tried again every day. Then: ./o2c retry-write-back acme --by NAME', NULL, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'withdrawn', 'opportunity_to_invoice:006Hs0000000004IAA', 'Desk', 'The record of Invoice 4 was withdrawn in Salesforce (or deleted there) after it was posted. Void or delete Invoice 4 in QuickBooks, or set the record back.', 100.00000, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'write back', 'opportunity_to_invoice:006Hs000000000BIAQ', 'opportunity_to_invoice 006Hs000000000BIAQ', 'ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it. Then: ./o2c retry-write-back acme --by NAME', NULL, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);
INSERT INTO public.alert VALUES ('acme', 'write back', 'total_to_opportunity:006Hs000000000BIAQ', 'The sums of Opportunity 006Hs000000000BIAQ', 'Opportunity 006Hs000000000BIAQ: ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it. Then: ./o2c retry-write-back acme --by NAME', NULL, 'open', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', '2027-02-24 18:39:00.002143+00', NULL, NULL);


--
-- Data for Name: billing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.billing VALUES (1, 'acme', '006Hs0000000001IAA', '', 'Invoice', 6, 6, '2026-11-21 15:01:00.000095+00', NULL);
INSERT INTO public.billing VALUES (2, 'acme', '006Hs0000000002IAA', '', 'Invoice', 7, 7, '2026-11-21 15:01:00.000095+00', NULL);
INSERT INTO public.billing VALUES (3, 'acme', '006Hs0000000003IAA', '', 'Invoice', 8, 8, '2026-11-21 15:01:00.000095+00', NULL);
INSERT INTO public.billing VALUES (4, 'acme', '006Hs0000000004IAA', '', 'Invoice', 9, 9, '2026-11-21 15:01:00.000095+00', NULL);
INSERT INTO public.billing VALUES (5, 'acme', '006Hs0000000005IAA', '', 'Invoice', 10, 10, '2026-11-21 15:01:00.000095+00', NULL);
INSERT INTO public.billing VALUES (6, 'acme', '006Hs0000000006IAA', '', 'Invoice', 11, 11, '2026-11-21 15:01:00.000095+00', '2027-02-24 17:51:00.001208+00');
INSERT INTO public.billing VALUES (7, 'acme', '006Hs0000000008IAA', '', 'Invoice', 18, NULL, '2027-02-24 17:31:00.000895+00', NULL);
INSERT INTO public.billing VALUES (8, 'acme', '006Hs0000000009IAA', '', 'Invoice', 19, NULL, '2027-02-24 17:31:00.000895+00', NULL);
INSERT INTO public.billing VALUES (9, 'acme', '006Hs000000000AIAQ', '', 'Invoice', 20, NULL, '2027-02-24 17:31:00.000895+00', NULL);
INSERT INTO public.billing VALUES (10, 'acme', '006Hs000000000BIAQ', '', 'Invoice', 21, 14, '2027-02-24 17:31:00.000895+00', NULL);
INSERT INTO public.billing VALUES (11, 'acme', '006Hs000000000CIAQ', '', 'Invoice', 22, NULL, '2027-02-24 17:31:00.000895+00', '2027-02-24 17:31:00.000932+00');
INSERT INTO public.billing VALUES (12, 'acme', '006Hs0000000007IAA', '', 'Invoice', 23, NULL, '2027-02-24 17:31:00.000895+00', NULL);
INSERT INTO public.billing VALUES (13, 'acme', '006Hs000000000EIAQ', '', 'Invoice', 24, 16, '2027-02-24 18:11:00.001516+00', NULL);
INSERT INTO public.billing VALUES (14, 'acme', '006Hs000000000FIAQ', '', 'Invoice', 25, 17, '2027-02-24 18:13:00.001617+00', NULL);
INSERT INTO public.billing VALUES (15, 'acme', '006Hs000000000GIAQ', '', 'Invoice', 26, NULL, '2027-02-24 18:15:00.001729+00', NULL);
INSERT INTO public.billing VALUES (16, 'acme', '006Hs000000000HIAQ', '', 'SalesReceipt', 27, NULL, '2027-02-24 18:17:00.001847+00', NULL);
INSERT INTO public.billing VALUES (17, 'acme', '006Hs000000000IIAQ', '', 'SalesReceipt', 28, NULL, '2027-02-24 18:17:00.001847+00', NULL);
INSERT INTO public.billing VALUES (18, 'acme', '006Hs000000000JIAQ', '', 'Invoice', 29, NULL, '2027-02-24 18:18:00.001939+00', NULL);
INSERT INTO public.billing VALUES (19, 'acme', '006Hs000000000LIAQ', '', 'Invoice', 31, NULL, '2027-02-24 18:42:00.002376+00', NULL);


--
-- Data for Name: checked_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.checked_row VALUES (1, 1, 'account', '001Hs0000000001IAA', '001Hs0000000001IAA', '{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":null,"email":null,"line_count":0,"name":"Ash","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (2, 1, 'account', '001Hs0000000002IAA', '001Hs0000000002IAA', '{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":null,"email":null,"line_count":0,"name":"Birch","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (3, 1, 'account', '001Hs0000000003IAA', '001Hs0000000003IAA', '{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":null,"email":null,"line_count":0,"name":"Cedar","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (4, 1, 'account', '001Hs0000000004IAA', '001Hs0000000004IAA', '{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":"003Hs0000000001IAA","email":null,"line_count":0,"name":"Elm","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (5, 2, 'product', '01tHs0000000001IAA', '01tHs0000000001IAA', '{"code":"SV","item_type":"Service","line_count":0,"name":"SV","standard_price":10.0}');
INSERT INTO public.checked_row VALUES (6, 3, 'opportunity', '006Hs0000000001IAA', '006Hs0000000001IAA', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Bench","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (7, 3, 'opportunity', '006Hs0000000002IAA', '006Hs0000000002IAA', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Lamp","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (8, 3, 'opportunity', '006Hs0000000003IAA', '006Hs0000000003IAA', '{"account_found":"001Hs0000000002IAA","account_id":"001Hs0000000002IAA","account_name":"Birch","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Chair","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (9, 3, 'opportunity', '006Hs0000000004IAA', '006Hs0000000004IAA', '{"account_found":"001Hs0000000002IAA","account_id":"001Hs0000000002IAA","account_name":"Birch","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Desk","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (10, 3, 'opportunity', '006Hs0000000005IAA', '006Hs0000000005IAA', '{"account_found":"001Hs0000000003IAA","account_id":"001Hs0000000003IAA","account_name":"Cedar","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Stool","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (11, 3, 'opportunity', '006Hs0000000006IAA', '006Hs0000000006IAA', '{"account_found":"001Hs0000000004IAA","account_id":"001Hs0000000004IAA","account_name":"Elm","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Shelf","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (12, 3, 'opportunity_line', '006Hs0000000001IAA', '00kHs0000000001IAA', '{"document_amount":100.0,"document_name":"Bench","item_type":"Service","line_name":"Bench SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (13, 3, 'opportunity_line', '006Hs0000000002IAA', '00kHs0000000002IAA', '{"document_amount":100.0,"document_name":"Lamp","item_type":"Service","line_name":"Lamp SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (14, 3, 'opportunity_line', '006Hs0000000003IAA', '00kHs0000000003IAA', '{"document_amount":100.0,"document_name":"Chair","item_type":"Service","line_name":"Chair SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (15, 3, 'opportunity_line', '006Hs0000000004IAA', '00kHs0000000004IAA', '{"document_amount":100.0,"document_name":"Desk","item_type":"Service","line_name":"Desk SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (16, 3, 'opportunity_line', '006Hs0000000005IAA', '00kHs0000000005IAA', '{"document_amount":100.0,"document_name":"Stool","item_type":"Service","line_name":"Stool SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (17, 3, 'opportunity_line', '006Hs0000000006IAA', '00kHs0000000006IAA', '{"document_amount":100.0,"document_name":"Shelf","item_type":"Service","line_name":"Shelf SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (92, 26, 'account', '001Hs0000000001IAA', '001Hs0000000001IAA', '{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":null,"email":null,"line_count":0,"name":"Ash","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (93, 26, 'account', '001Hs000000000AIAQ', '001Hs000000000AIAQ', '{"billing_city":null,"billing_country":null,"billing_street":null,"contact_id":null,"email":null,"line_count":0,"name":"Cedar and Sons","shipping_city":null,"shipping_country":null,"shipping_street":null}');
INSERT INTO public.checked_row VALUES (94, 26, 'account', '001Hs000000000BIAQ', '001Hs000000000BIAQ', '{"billing_city":null,"billing_country":null,"billing_street":null,"contact_id":null,"email":null,"line_count":0,"name":"Of an earlier database","shipping_city":null,"shipping_country":null,"shipping_street":null}');
INSERT INTO public.checked_row VALUES (95, 27, 'opportunity', '006Hs000000000KIAQ', '006Hs000000000KIAQ', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Plan","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (96, 27, 'opportunity_line', '006Hs000000000KIAQ', '00kHs000000000JIAQ', '{"document_amount":100.0,"document_name":"Plan","item_type":"Service","line_name":"Plan SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (97, 28, 'opportunity', '006Hs0000000002IAA', '006Hs0000000002IAA', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Lamp","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (98, 28, 'opportunity', '006Hs0000000007IAA', '006Hs0000000007IAA', '{"account_found":"001Hs0000000002IAA","account_id":"001Hs0000000002IAA","account_name":"Birch","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Table","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (99, 28, 'opportunity', '006Hs000000000BIAQ', '006Hs000000000BIAQ', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Hutch","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (100, 28, 'opportunity', '006Hs000000000CIAQ', '006Hs000000000CIAQ', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Rack","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (101, 28, 'opportunity', '006Hs000000000DIAQ', '006Hs000000000DIAQ', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":null,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":0,"name":"Empty","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (102, 28, 'opportunity', '006Hs000000000EIAQ', '006Hs000000000EIAQ', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Door","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (103, 28, 'opportunity', '006Hs000000000FIAQ', '006Hs000000000FIAQ', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Gate","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (104, 28, 'opportunity', '006Hs000000000GIAQ', '006Hs000000000GIAQ', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Fence","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (105, 28, 'opportunity', '006Hs000000000JIAQ', '006Hs000000000JIAQ', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Vault","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (106, 28, 'opportunity_line', '006Hs0000000002IAA', '00kHs0000000002IAA', '{"document_amount":100.0,"document_name":"Lamp","item_type":"Service","line_name":"Lamp SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (107, 28, 'opportunity_line', '006Hs0000000007IAA', '00kHs0000000007IAA', '{"document_amount":100.0,"document_name":"Table","item_type":"Service","line_name":"Table SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (108, 28, 'opportunity_line', '006Hs000000000BIAQ', '00kHs000000000BIAQ', '{"document_amount":100.0,"document_name":"Hutch","item_type":"Service","line_name":"Hutch SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (109, 28, 'opportunity_line', '006Hs000000000CIAQ', '00kHs000000000CIAQ', '{"document_amount":100.0,"document_name":"Rack","item_type":"Service","line_name":"Rack SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (110, 28, 'opportunity_line', '006Hs000000000EIAQ', '00kHs000000000DIAQ', '{"document_amount":100.0,"document_name":"Door","item_type":"Service","line_name":"Door SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (111, 28, 'opportunity_line', '006Hs000000000FIAQ', '00kHs000000000EIAQ', '{"document_amount":100.0,"document_name":"Gate","item_type":"Service","line_name":"Gate SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (112, 28, 'opportunity_line', '006Hs000000000GIAQ', '00kHs000000000FIAQ', '{"document_amount":100.0,"document_name":"Fence","item_type":"Service","line_name":"Fence SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (113, 28, 'opportunity_line', '006Hs000000000JIAQ', '00kHs000000000IIAQ', '{"document_amount":100.0,"document_name":"Vault","item_type":"Service","line_name":"Vault SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (114, 30, 'opportunity', '006Hs000000000HIAQ', '006Hs000000000HIAQ', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Crate","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (115, 30, 'opportunity', '006Hs000000000IIAQ', '006Hs000000000IIAQ', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Chest","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (116, 30, 'opportunity_line', '006Hs000000000HIAQ', '00kHs000000000GIAQ', '{"document_amount":100.0,"document_name":"Crate","item_type":"Service","line_name":"Crate SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (117, 30, 'opportunity_line', '006Hs000000000IIAQ', '00kHs000000000HIAQ', '{"document_amount":100.0,"document_name":"Chest","item_type":"Service","line_name":"Chest SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO public.checked_row VALUES (118, 31, 'account', '001Hs0000000001IAA', '001Hs0000000001IAA', '{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":null,"email":null,"line_count":0,"name":"Ash","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (119, 31, 'account', '001Hs000000000AIAQ', '001Hs000000000AIAQ', '{"billing_city":null,"billing_country":null,"billing_street":null,"contact_id":null,"email":null,"line_count":0,"name":"Cedar and Sons","shipping_city":null,"shipping_country":null,"shipping_street":null}');
INSERT INTO public.checked_row VALUES (120, 31, 'account', '001Hs000000000BIAQ', '001Hs000000000BIAQ', '{"billing_city":null,"billing_country":null,"billing_street":null,"contact_id":null,"email":null,"line_count":0,"name":"Of an earlier database","shipping_city":null,"shipping_country":null,"shipping_street":null}');
INSERT INTO public.checked_row VALUES (121, 32, 'opportunity', '006Hs000000000LIAQ', '006Hs000000000LIAQ', '{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Bridge","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO public.checked_row VALUES (122, 32, 'opportunity_line', '006Hs000000000LIAQ', '00kHs000000000KIAQ', '{"document_amount":100.0,"document_name":"Bridge","item_type":"Service","line_name":"Bridge SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');


--
-- Data for Name: company; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.company VALUES ('acme', 'Acme', 'acme-sync', '$argon2id$v=19$m=8,t=1,p=1$b2YgZXZlcnkgdGVzdA$7dRw42JiGlQc13q4iJlPZmsUSrP4T5JB6VrzBj4kxo4', NULL, '{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}', '{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}', true, '00DHs0000000001MAA', NULL, 'C:\Users\Public\Documents\Intuit\QuickBooks\Company.qbw', 'QuickBooks Premier 2023 (simulated)', '13.0', NULL, 'US', '{"product": "QuickBooks Premier 2023 (simulated)", "edition": "Premier", "major_version": "33", "country": "US", "supported_versions": ["1.0", "1.1", "2.0", "2.1", "3.0", "4.0", "4.1", "5.0", "6.0", "7.0", "8.0", "9.0", "10.0", "11.0", "12.0", "13.0", "14.0", "15.0", "16.0"], "best_version": "13.0", "file_mode": "SingleUser", "automatic_login": false, "file_id": "{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}", "company_name": "Company", "legal_name": "Company", "is_sample": false, "closing_date": null, "is_multi_currency": false, "home_currency": null, "uses_estimates": true, "uses_classes": true, "uses_inventory": true, "uses_account_numbers": false, "uses_sales_tax": true, "aging_basis": "AgeFromDueDate", "automatic_login_allowed": false, "personal_data_allowed": false}', NULL, -300, NULL, NULL, NULL, NULL, NULL, '2000-01-01', 'test', '2026-11-21 15:00:00.000001+00', NULL, NULL, NULL, 'SalesReceiptAdd', true, 0, NULL, NULL, NULL, 2, '2026-11-21 15:00:00.000001+00', '2027-02-24 18:42:00.002381+00', '2026-11-21 15:00:00.000001+00');


--
-- Data for Name: connector_session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.connector_session VALUES (1, 'acme', '0000000000000000000000000000000000000000000000000000000000000001', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2026-11-21 15:01:00.000102+00', '2026-11-21 15:01:00.000112+00', '2026-11-21 15:01:00.000113+00', 'closed', 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[],"done":true,"missing":[],"proven":null,"there":[],"why":null},"rereading":{"answers":3,"done":["Customer","Invoice","ItemService"],"iterator":null,"known":{"Customer":"2026-11-21T15:01:00.000103+00:00","Invoice":"2026-11-21T15:01:00.000105+00:00","ItemService":"2026-11-21T15:01:00.000107+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 5, 11, 5, NULL);
INSERT INTO public.connector_session VALUES (2, 'acme', '0000000000000000000000000000000000000000000000000000000000000002', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2026-11-21 15:03:00.000135+00', '2026-11-21 15:03:00.000157+00', '2026-11-21 15:03:00.000158+00', 'closed', 'read', '{"canaries":{"again":[],"asked":[["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"],["Invoice","3-1795273260"],["Invoice","1-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:01:00.000112+00:00","there":[["Invoice","1-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","3-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"]],"why":null},"glanced":true}', NULL, 11, 0, 0, NULL);
INSERT INTO public.connector_session VALUES (3, 'acme', '0000000000000000000000000000000000000000000000000000000000000003', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2026-11-21 16:10:00.000248+00', '2026-11-21 16:10:00.00026+00', '2026-11-21 16:10:00.000261+00', 'closed', 'read', '{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"],["Invoice","3-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","3-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null},"glanced":true}', NULL, 6, 0, 0, NULL);
INSERT INTO public.connector_session VALUES (4, 'acme', '0000000000000000000000000000000000000000000000000000000000000004', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2026-11-21 16:12:00.000317+00', '2026-11-21 16:12:00.000322+00', '2026-11-21 16:12:00.000323+00', 'refused', 'deleted', '{"canaries":{"again":[],"asked":[["Invoice","E-1795277340"],["ReceivePayment","D-1795273320"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"],["ItemService","80000003-1795273260"],["Invoice","B-1795273260"],["Invoice","3-1795273260"],["Invoice","1-1795273260"],["Customer","80000004-1795273260"],["Customer","80000003-1795273260"],["Customer","80000002-1795273260"],["Customer","80000001-1795273260"],["ItemSalesTax","80000002-1795273200"],["ItemSalesTax","80000001-1795273200"]],"done":true,"missing":[["Invoice","E-1795277340","2026-11-21T16:09:00+00:00"]],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","1-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","3-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","B-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ItemService","80000003-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null}}', NULL, 3, 0, 0, 'The books of company ''acme'' have gone back in time. Known here, and neither there nor deleted there: Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340). An older copy of the company file is probably open. Nothing was written. Open the current file; if the older one is to stay, run: ./o2c company restored acme --by NAME --backup-time TIME. Was the file condensed instead, run: ./o2c company condensed acme --by NAME --before DAY');
INSERT INTO public.connector_session VALUES (5, 'acme', '0000000000000000000000000000000000000000000000000000000000000005', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2026-11-21 16:28:00.000372+00', '2026-11-21 16:28:00.000396+00', '2026-11-21 16:28:00.000397+00', 'closed', 'read', '{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","B-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ItemService","80000003-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":"restored"},"glanced":true}', NULL, 12, 0, 0, NULL);
INSERT INTO public.connector_session VALUES (6, 'acme', '0000000000000000000000000000000000000000000000000000000000000006', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2026-11-21 16:30:00.000462+00', '2026-11-21 16:30:00.000466+00', '2026-11-21 16:30:00.000467+00', 'closed', 'read', '{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"],["Invoice","3-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","3-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null},"glanced":true}', NULL, 2, 0, 0, NULL);
INSERT INTO public.connector_session VALUES (7, 'acme', '0000000000000000000000000000000000000000000000000000000000000007', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2026-11-21 16:49:00.000528+00', '2026-11-21 16:49:00.000532+00', '2026-11-21 16:49:00.000533+00', 'closed', 'read', '{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"],["Invoice","3-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","3-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null},"glanced":true}', NULL, 2, 0, 0, NULL);
INSERT INTO public.connector_session VALUES (8, 'acme', '0000000000000000000000000000000000000000000000000000000000000008', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 17:08:00.000617+00', '2027-02-24 17:08:00.000631+00', '2027-02-24 17:08:00.000632+00', 'closed', 'read', '{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","B-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ItemService","80000003-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":"forgotten"},"glanced":true}', NULL, 7, 0, 0, NULL);
INSERT INTO public.connector_session VALUES (9, 'acme', '0000000000000000000000000000000000000000000000000000000000000009', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 17:27:00.000715+00', '2027-02-24 17:27:00.000719+00', '2027-02-24 17:27:00.00072+00', 'closed', 'read', '{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"],["Invoice","B-1795273260"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","B-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null},"glanced":true}', NULL, 2, 0, 0, NULL);
INSERT INTO public.connector_session VALUES (10, 'acme', '000000000000000000000000000000000000000000000000000000000000000a', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 17:29:00.000793+00', '2027-02-24 17:29:00.000799+00', '2027-02-24 17:29:00.0008+00', 'closed', 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"],["Invoice","B-1795273260"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","B-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null},"rereading":{"answers":1,"done":["SalesOrder"],"iterator":null,"known":{"SalesOrder":"2027-02-24T17:29:00.000796+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 3, 1, 1, NULL);
INSERT INTO public.connector_session VALUES (11, 'acme', '000000000000000000000000000000000000000000000000000000000000000b', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 17:31:00.000907+00', '2027-02-24 17:31:00.000933+00', '2027-02-24 17:31:00.000934+00', 'closed', 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[["SalesOrder","E-1803490140"],["ReceivePayment","D-1795273320"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"],["SalesOrder","E-1803490140","1803490200","2027-02-24T12:30:00-05:00"]],"why":null},"looked for":[15,17,17,17],"named":[7],"nowhere":[],"rereading":{"answers":2,"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T17:31:00.000912+00:00","Invoice":"2027-02-24T17:31:00.000914+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 13, 8, 7, NULL);
INSERT INTO public.connector_session VALUES (12, 'acme', '000000000000000000000000000000000000000000000000000000000000000c', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 17:48:00.001075+00', '2027-02-24 17:48:00.001095+00', '2027-02-24 17:48:00.001096+00', 'closed', 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","12-1803490260"],["SalesOrder","E-1803490140"],["Customer","80000001-1795273260"],["ReceivePayment","D-1795273320"],["Invoice","7-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T17:31:00.000933+00:00","there":[["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"],["Customer","80000001-1795273260","1803490200","2027-02-24T12:30:00-05:00"],["SalesOrder","E-1803490140","1803490200","2027-02-24T12:30:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"]],"why":null},"looked for":[17,17,17],"rereading":{"answers":2,"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T17:48:00.001078+00:00","Invoice":"2027-02-24T17:48:00.001080+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 10, 4, 1, NULL);
INSERT INTO public.connector_session VALUES (13, 'acme', '000000000000000000000000000000000000000000000000000000000000000d', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 17:50:00.001116+00', '2027-02-24 17:50:00.001162+00', '2027-02-24 17:50:00.001163+00', 'closed', 'read', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","12-1803490260"],["SalesOrder","E-1803490140"],["Customer","80000001-1795273260"],["ReceivePayment","D-1795273320"],["Invoice","7-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T17:31:00.000933+00:00","there":[["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"],["Customer","80000001-1795273260","1803490200","2027-02-24T12:30:00-05:00"],["SalesOrder","E-1803490140","1803490200","2027-02-24T12:30:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"]],"why":null},"glanced":true,"looked for":[17,17,17,17,17,17],"nowhere":[],"rereading":{"answers":2,"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T17:50:00.001123+00:00","Invoice":"2027-02-24T17:50:00.001125+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 23, 8, 0, NULL);
INSERT INTO public.connector_session VALUES (14, 'acme', '000000000000000000000000000000000000000000000000000000000000000e', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:09:00.001393+00', '2027-02-24 18:09:00.001423+00', '2027-02-24 18:09:00.001424+00', 'closed', 'read', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"],["Customer","80000005-1803490200"],["Customer","80000002-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T17:31:00+00:00","there":[["Customer","80000002-1795273260","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000005-1803490200","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"]],"why":null},"glanced":true,"looked for":[17,17,17],"rereading":{"answers":2,"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:09:00.001396+00:00","Invoice":"2027-02-24T18:09:00.001398+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 15, 4, 1, NULL);
INSERT INTO public.connector_session VALUES (15, 'acme', '000000000000000000000000000000000000000000000000000000000000000f', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:11:00.001524+00', '2027-02-24 18:11:00.001532+00', '2027-02-24 18:11:00.001533+00', 'closed', 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"],["Customer","80000005-1803490200"],["Customer","80000002-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T17:31:00+00:00","there":[["Customer","80000002-1795273260","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000005-1803490200","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"]],"why":null},"rereading":{"answers":2,"beside":[],"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:11:00.001527+00:00","Invoice":"2027-02-24T18:11:00.001529+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 4, 1, 1, NULL);
INSERT INTO public.connector_session VALUES (16, 'acme', '0000000000000000000000000000000000000000000000000000000000000010', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:13:00.001622+00', '2027-02-24 18:13:00.001629+00', '2027-02-24 18:13:00.001631+00', 'superseded', 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"],["Customer","80000005-1803490200"]],"done":true,"missing":[],"proven":"2027-02-24T18:11:00.001532+00:00","there":[["Customer","80000005-1803490200","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"]],"why":null},"rereading":{"answers":2,"beside":[],"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:13:00.001625+00:00","Invoice":"2027-02-24T18:13:00.001627+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 4, 0, 1, NULL);
INSERT INTO public.connector_session VALUES (17, 'acme', '0000000000000000000000000000000000000000000000000000000000000011', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:13:00.001631+00', '2027-02-24 18:13:00.001643+00', '2027-02-24 18:13:00.001644+00', 'closed', 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"],["Customer","80000005-1803490200"]],"done":true,"missing":[],"proven":"2027-02-24T18:11:00.001532+00:00","there":[["Customer","80000005-1803490200","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"]],"why":null},"rereading":{"answers":2,"beside":[],"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:13:00.001638+00:00","Invoice":"2027-02-24T18:13:00.001640+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 6, 1, 0, NULL);
INSERT INTO public.connector_session VALUES (18, 'acme', '0000000000000000000000000000000000000000000000000000000000000012', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:15:00.001734+00', '2027-02-24 18:15:00.001741+00', '2027-02-24 18:15:00.001743+00', 'superseded', 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null},"rereading":{"answers":2,"beside":[],"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:15:00.001737+00:00","Invoice":"2027-02-24T18:15:00.001739+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 4, 0, 1, NULL);
INSERT INTO public.connector_session VALUES (19, 'acme', '0000000000000000000000000000000000000000000000000000000000000013', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:15:00.001743+00', '2027-02-24 18:15:00.001754+00', '2027-02-24 18:15:00.001756+00', 'superseded', 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null},"rereading":{"answers":2,"beside":[],"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:15:00.001750+00:00","Invoice":"2027-02-24T18:15:00.001752+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 6, 0, 0, NULL);
INSERT INTO public.connector_session VALUES (20, 'acme', '0000000000000000000000000000000000000000000000000000000000000014', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:15:00.001756+00', '2027-02-24 18:15:00.001762+00', '2027-02-24 18:15:00.001763+00', 'closed', 'recover', '{"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null}}', NULL, 3, 0, 0, NULL);
INSERT INTO public.connector_session VALUES (21, 'acme', '0000000000000000000000000000000000000000000000000000000000000015', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:17:00.001852+00', '2027-02-24 18:17:00.001868+00', '2027-02-24 18:17:00.001869+00', 'closed', 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null},"rereading":{"answers":3,"beside":["Invoice"],"done":["Customer","Invoice","SalesReceipt"],"iterator":null,"known":{"Customer":"2027-02-24T18:17:00.001855+00:00","Invoice":"2027-02-24T18:17:00.001857+00:00","SalesReceipt":"2027-02-24T18:17:00.001859+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 8, 4, 2, NULL);
INSERT INTO public.connector_session VALUES (22, 'acme', '0000000000000000000000000000000000000000000000000000000000000016', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:35:00.002005+00', '2027-02-24 18:35:00.002009+00', '2027-02-24 18:35:00.00201+00', 'closed', 'read', '{"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null},"glanced":true}', NULL, 2, 0, 0, NULL);
INSERT INTO public.connector_session VALUES (23, 'acme', '0000000000000000000000000000000000000000000000000000000000000017', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:37:00.002032+00', '2027-02-24 18:37:00.002064+00', '2027-02-24 18:37:00.002065+00', 'closed', 'read', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null},"glanced":true,"looked for":[17,17,17],"rereading":{"answers":3,"done":["Customer","Invoice","SalesReceipt"],"iterator":null,"known":{"Customer":"2027-02-24T18:37:00.002039+00:00","Invoice":"2027-02-24T18:37:00.002041+00:00","SalesReceipt":"2027-02-24T18:37:00.002043+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 16, 4, 0, NULL);
INSERT INTO public.connector_session VALUES (24, 'acme', '0000000000000000000000000000000000000000000000000000000000000018', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:40:00.002279+00', '2027-02-24 18:40:00.002291+00', '2027-02-24 18:40:00.002292+00', 'closed', 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Customer","80000009-1803493140"],["Invoice","18-1803492780"],["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"]],"done":true,"missing":[],"proven":"2027-02-24T18:19:00+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"],["Invoice","18-1803492780","1803492780","2027-02-24T13:13:00-05:00"],["Customer","80000009-1803493140","1803493140","2027-02-24T13:19:00-05:00"]],"why":null},"rereading":{"answers":4,"done":["Customer","Estimate","Invoice","SalesReceipt"],"iterator":null,"known":{"Customer":"2027-02-24T18:40:00.002282+00:00","Estimate":"2027-02-24T18:40:00.002284+00:00","Invoice":"2027-02-24T18:40:00.002286+00:00","SalesReceipt":"2027-02-24T18:40:00.002288+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', NULL, 6, 1, 1, NULL);
INSERT INTO public.connector_session VALUES (25, 'acme', '0000000000000000000000000000000000000000000000000000000000000019', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:41:00.0023+00', '2027-02-24 18:41:00.002306+00', '2027-02-24 18:42:00.002381+00', 'superseded', 'read', '{"canaries":{"again":[],"asked":[["Customer","80000009-1803493140"],["Invoice","18-1803492780"],["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"]],"done":true,"missing":[],"proven":"2027-02-24T18:19:00+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"],["Invoice","18-1803492780","1803492780","2027-02-24T13:13:00-05:00"],["Customer","80000009-1803493140","1803493140","2027-02-24T13:19:00-05:00"]],"why":null},"glanced":true,"read_job":{"found":4,"id":102,"iterator":"{00000000-0000-4000-8000-000000000001}","remaining":9,"restarts":0}}', NULL, 3, 0, 0, NULL);
INSERT INTO public.connector_session VALUES (26, 'acme', '000000000000000000000000000000000000000000000000000000000000001a', '127.0.0.1', 'ee55ac61b7f69e9a5162e71ccb5809ae', '2027-02-24 18:42:00.002381+00', '2027-02-24 18:42:00.002406+00', NULL, NULL, 'work', '{"asked in vain":[],"canaries":{"again":[],"asked":[["Customer","80000014-1803494400"],["Customer","80000013-1803494400"],["Customer","8000000A-1803494400"],["Customer","80000009-1803493140"],["Invoice","16-1803492780"]],"done":true,"missing":[],"proven":"2027-02-24T18:40:00+00:00","there":[["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"],["Customer","80000009-1803493140","1803493140","2027-02-24T13:19:00-05:00"],["Customer","8000000A-1803494400","1803494400","2027-02-24T13:40:00-05:00"],["Customer","80000013-1803494400","1803494400","2027-02-24T13:40:00-05:00"],["Customer","80000014-1803494400","1803494400","2027-02-24T13:40:00-05:00"]],"why":null},"looked for":[17,17,17],"rereading":{"answers":4,"done":["Customer","Estimate","Invoice","SalesReceipt"],"iterator":null,"known":{"Customer":"2027-02-24T18:42:00.002384+00:00","Estimate":"2027-02-24T18:42:00.002386+00:00","Invoice":"2027-02-24T18:42:00.002388+00:00","SalesReceipt":"2027-02-24T18:42:00.002390+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}', '000000000000000000bd', 13, 4, 2, NULL);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES (1, 'acme', 'lost', 'Invoice', 'E-1795277340', '', 'E-1795277340', NULL, NULL, 'Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340)', 'Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340) was typed into QuickBooks after the backup, and the restored company file does not have it. Type it again there if it still counts.', '{"kind":"Invoice"}', 55.00000, NULL, '2026-11-21', '2026-11-21 16:28:00.000376+00', '2026-11-21 16:28:00.000376+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (2, 'acme', 'missing', 'opportunity_to_invoice', '006Hs0000000002IAA', '', '3-1795273260', NULL, NULL, 'Invoice 2 of Ash over 100.00 dated 2026-09-04 (3-1795273260)', 'Invoice 2 of Ash over 100.00 dated 2026-09-04 (3-1795273260) is not in QuickBooks any more, and QuickBooks remembers only 90 days what was deleted. It stays as it is here until finance says whether it was deleted, or taken out when the file was condensed. 100.00 of it was open when it was read last, and condensing leaves what is open.', '{"kind":"Invoice"}', 100.00000, NULL, '2026-09-04', '2027-02-24 17:08:00.000621+00', '2027-02-24 17:08:00.000621+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (3, 'acme', 'rule', 'opportunity_to_invoice', '006Hs000000000DIAQ', '', 'product_line_present', NULL, 6, 'Empty', 'Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.', '{}', NULL, NULL, '2026-09-04', '2027-02-24 17:31:00.000888+00', '2027-02-24 18:40:00.002257+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (4, 'acme', 'left', 'account_to_customer', '001Hs0000000004IAA', '', 'Ann, Lee', NULL, NULL, 'Elm', 'Customer Elm still has FirstName "Ann", LastName "Lee" in QuickBooks, and nothing in Salesforce says it any more: it was deleted or emptied here, as a contact. Finance corrects Customer Elm there, or a new one is entered here.', '{"left":{"FirstName":"Ann","LastName":"Lee"}}', NULL, NULL, NULL, '2027-02-24 17:31:00.000892+00', '2027-02-24 17:31:00.000892+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (5, 'acme', 'withdrawn', 'opportunity_to_invoice', '006Hs0000000004IAA', '', '', NULL, NULL, 'Desk', 'The record of Invoice 4 was withdrawn in Salesforce (or deleted there) after it was posted. Void or delete Invoice 4 in QuickBooks, or set the record back.', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 17:31:00.000895+00', '2027-02-24 18:07:00.001329+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (6, 'acme', 'difference', 'opportunity_to_invoice', '006Hs0000000003IAA', '', '', NULL, NULL, 'Chair', 'Chair was changed in Salesforce after Invoice 3 was posted: Amount of line 1 is 99.00 here and 100.00 there. QuickBooks was not changed. Change Invoice 3 there, or set the record back.', '{"hash":"2af1bfb06b2092975713a14d210b06d8"}', 100.00000, NULL, '2026-09-04', '2027-02-24 17:31:00.000895+00', '2027-02-24 17:31:00.000895+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (7, 'acme', 'bound', 'account_to_customer', '001Hs0000000006IAA', '', '', NULL, NULL, 'Gum', 'Kim says that Gum is Customer 8000000F-1 in QuickBooks. The next update of the Web Connector looks it up there; nothing of Gum is sent before.', '{"back":["customer_to_account"],"by":"Kim","deal":"001Hs0000000006IAA","is_list":true,"kind":"Customer","object":"Account","qb_id":"8000000F-1","request":null}', NULL, NULL, NULL, '2027-02-24 17:31:00.000905+00', '2027-02-24 17:31:00.000911+00', 'settled', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (8, 'acme', 'misbound', 'account_to_customer', '001Hs0000000006IAA', '', '', NULL, NULL, 'Gum', 'Kim said that Gum is Customer 8000000F-1 in QuickBooks, but QuickBooks has no Customer with this id. Nothing was changed, and nothing of Gum is sent before somebody names the right one, or takes that word back.', '{"back":["customer_to_account"],"by":"Kim","deal":"001Hs0000000006IAA","is_list":true,"kind":"Customer","object":"Account","qb_id":"8000000F-1","request":null}', NULL, NULL, NULL, '2027-02-24 17:31:00.000911+00', '2027-02-24 17:31:00.000911+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (9, 'acme', 'name taken', 'account_to_customer', '001Hs0000000005IAA', '', '', 15, NULL, 'Fir', 'QuickBooks already has a record named ''Fir'' (Customer 80000005-1803490200) that was not made from this one. If it is the same, run: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME; if not, give one of the two another name.', '{}', NULL, NULL, NULL, '2027-02-24 17:31:00.000919+00', '2027-02-24 17:31:00.000919+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (10, 'acme', 'not taken', 'account_to_customer', '001Hs0000000007IAA', '', '', 17, NULL, 'Holly', 'QuickBooks answered 3100: The name "Holly" of the list element is already in use. QuickBooks already has a record of this name. Link the two if they are the same, or rename one of them. It is tried again by itself, at the latest every 6 hours.', '{}', NULL, NULL, NULL, '2027-02-24 17:31:00.000929+00', '2027-02-24 18:42:00.002405+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (11, 'acme', 'rejected', 'opportunity_to_invoice', '006Hs000000000CIAQ', '', '', 22, NULL, 'Rack', 'Not sent to QuickBooks: InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/Description: is unknown to QuickBooks', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 17:31:00.000932+00', '2027-02-24 17:31:00.000932+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (12, 'acme', 'billed', 'opportunity_to_invoice', '006Hs0000000007IAA', '', '', 23, NULL, 'Table', 'SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal. Once the other one is void or gone, run: ./o2c decide 23 send-again', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 17:31:00.000932+00', '2027-02-24 17:31:00.000932+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (13, 'acme', 'conflict', 'account_to_customer', '001Hs0000000001IAA', '', 'Phone', NULL, NULL, 'Customer Ash', '', '{"kind":"Customer","last_synced":["555-0100","555-0100"],"object":"Account","qb_id":"80000001-1795273260","quickbooks_at":"2027-02-24T17:30:00+00:00","quickbooks_value":"555-0222","salesforce_at":"2027-02-24T17:30:00+00:00","salesforce_by":"System Administrator","salesforce_value":"555-0111"}', NULL, NULL, NULL, '2027-02-24 17:32:00.000948+00', '2027-02-24 17:32:00.000948+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (14, 'acme', 'write back', 'opportunity_to_invoice', '006Hs000000000BIAQ', '', '', NULL, NULL, 'opportunity_to_invoice 006Hs000000000BIAQ', 'ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.', '{}', NULL, NULL, NULL, '2027-02-24 17:32:00.000993+00', '2027-02-24 18:08:00.001389+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (15, 'acme', 'rule', 'opportunity_to_invoice', '006Hs0000000007IAA', '', 'billed already', NULL, 9, 'Table', 'SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal.', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 17:48:00.001067+00', '2027-02-24 18:07:00.001322+00', 'settled', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (16, 'acme', 'update refused', 'account_to_customer', '001Hs0000000002IAA', '', '', NULL, NULL, 'Customer Birch', 'Salesforce refuses what QuickBooks says of it: Phone "555-9000". FIELD_CUSTOM_VALIDATION_EXCEPTION: Not in service. A validation rule of the org refuses it. Correct the value, or an administrator lets the rule spare the custom permission QuickBooks_Sync. What is edited here still goes to QuickBooks, and the refused values are tried again every day.', '{"kind":"Customer","object":"Account","qb_id":"80000002-1795273260"}', NULL, NULL, NULL, '2027-02-24 17:51:00.001178+00', '2027-02-24 17:51:00.001178+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (17, 'acme', 'duplicate', 'customer_to_account', '80000005-1803490200', '', '', NULL, NULL, 'Customer Fir', 'Customer "Fir" (80000005-1803490200) was not created in Salesforce: Account "Fir" (001Hs0000000005IAA) may be the same. If it is: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME. If it is another one, rename one of the two, or: ./o2c waive customer_to_account 80000005-1803490200 --company acme --by NAME', '{}', NULL, NULL, NULL, '2027-02-24 17:51:00.00119+00', '2027-02-24 18:38:00.002091+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (18, 'acme', 'duplicate', 'customer_to_account', '80000007-1803490200', '', '', NULL, NULL, 'Customer Juniper', 'Customer "Juniper" (80000007-1803490200) was not created in Salesforce: Account "Juniper, Inc." (001Hs0000000009IAA) may be the same. If it is: ./o2c bind account_to_customer 001Hs0000000009IAA 80000007-1803490200 --company acme --by NAME. If it is another one, rename one of the two, or: ./o2c waive customer_to_account 80000007-1803490200 --company acme --by NAME', '{}', NULL, NULL, NULL, '2027-02-24 17:51:00.00119+00', '2027-02-24 18:38:00.002091+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (19, 'acme', 'merge', 'account_to_customer', '001Hs0000000003IAA', '', '', NULL, NULL, 'Customer Cedar', 'Customer "Cedar" (80000003-1795273260) was deleted in QuickBooks. It seems to be merged: 1 of its 1 transactions now belong to "Cedar and Sons" (80000008-1803490200). That one stands for 001Hs000000000AIAQ: merge the two in Salesforce first. If that is it: ./o2c bind account_to_customer 001Hs0000000003IAA 80000008-1803490200 --company acme --by NAME. It is not created again by itself.', '{"into":"80000008-1803490200","qb_id":"80000003-1795273260"}', NULL, NULL, NULL, '2027-02-24 17:51:00.001205+00', '2027-02-24 18:38:00.002109+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (20, 'acme', 'write back', 'total_to_opportunity', '006Hs000000000BIAQ', '', '', NULL, NULL, 'The sums of Opportunity 006Hs000000000BIAQ', 'Opportunity 006Hs000000000BIAQ: ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.', '{}', NULL, NULL, NULL, '2027-02-24 17:51:00.001231+00', '2027-02-24 17:51:00.001231+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (21, 'acme', 'ended', 'opportunity_to_invoice', '006Hs0000000006IAA', '', '', NULL, NULL, 'Shelf', 'Invoice 6 was voided in QuickBooks. Ask finance why. If the sale is off, withdraw the deal. Else have it posted again: ./o2c recreate opportunity_to_invoice 006Hs0000000006IAA --company acme --by NAME', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 17:51:00.001242+00', '2027-02-24 17:51:00.001242+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (22, 'acme', 'rule', 'account_to_customer', '001Hs000000000AIAQ', '', 'account_billing_place_present', NULL, 11, 'Cedar and Sons', 'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.', '{}', NULL, NULL, NULL, '2027-02-24 18:07:00.001321+00', '2027-02-24 18:42:00.002369+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (23, 'acme', 'rule', 'account_to_customer', '001Hs000000000AIAQ', '', 'account_billing_country_present', NULL, 11, 'Cedar and Sons', 'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.', '{}', NULL, NULL, NULL, '2027-02-24 18:07:00.001321+00', '2027-02-24 18:42:00.002369+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (24, 'acme', 'rule', 'account_to_customer', '001Hs000000000AIAQ', '', 'account_shipping_place_present', NULL, 11, 'Cedar and Sons', 'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.', '{}', NULL, NULL, NULL, '2027-02-24 18:07:00.001321+00', '2027-02-24 18:42:00.002369+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (25, 'acme', 'rule', 'account_to_customer', '001Hs000000000AIAQ', '', 'account_shipping_country_present', NULL, 11, 'Cedar and Sons', 'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.', '{}', NULL, NULL, NULL, '2027-02-24 18:07:00.001321+00', '2027-02-24 18:42:00.002369+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (26, 'acme', 'rule', 'opportunity_to_invoice', '006Hs0000000007IAA', '', 'billed already', NULL, 12, 'Table', 'SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal.', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 18:07:00.001329+00', '2027-02-24 18:11:00.001509+00', 'settled', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (27, 'acme', 'rule', 'opportunity_to_invoice', '006Hs0000000007IAA', '', 'billed already', NULL, 15, 'Table', 'SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal.', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 18:11:00.001516+00', '2027-02-24 18:40:00.002257+00', 'settled', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (28, 'acme', 'other amount', 'opportunity_to_invoice', '006Hs000000000EIAQ', '', '', NULL, NULL, 'Door', '', '{"booked":"99.95","document":"Invoice F-3"}', 100.00000, NULL, '2026-09-04', '2027-02-24 18:11:00.001532+00', '2027-02-24 18:11:00.001532+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (29, 'acme', 'posted twice', 'opportunity_to_invoice', '006Hs000000000FIAQ', '', '18-1803492780', NULL, NULL, 'Invoice F-5', 'A late answer of QuickBooks shows Invoice F-5 (18-1803492780), whose request has been sent once more since then. If QuickBooks has it twice, void or delete this one.', '{}', NULL, NULL, NULL, '2027-02-24 18:13:00.001646+00', '2027-02-24 18:13:00.001646+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (30, 'acme', 'lost answer', 'opportunity_to_invoice', '006Hs000000000GIAQ', '', '', 26, NULL, 'Fence', 'The answer to Fence was lost 2 times and the record was not found in QuickBooks. Look for it there, then run: ./o2c decide 26 posted --id ID, or: ./o2c decide 26 send-again', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 18:15:00.001762+00', '2027-02-24 18:15:00.001762+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (31, 'acme', 'not taken', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', '', '', 27, NULL, 'Crate', 'QuickBooks could not process the request: 0x80040400 QuickBooks found an error when parsing the provided XML text stream. QuickBooks could not read Crate, which stood alone in the document. Shorten or simplify the texts of the record. It is tried again by itself, at the latest every 24 hours.', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 18:17:00.001864+00', '2027-02-24 18:17:00.001868+00', 'settled', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (32, 'acme', 'unreadable', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', '', 'SalesReceiptAdd', 28, NULL, 'Chest', 'QuickBooks could not read two SalesReceiptAdd requests in a row, each alone in its document. The mapping of flow opportunity_to_sales_receipt probably writes something that this QuickBooks does not know. Correct the mapping, then run: ./o2c release-kind acme SalesReceiptAdd', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 18:17:00.001868+00', '2027-02-24 18:17:00.001868+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (33, 'acme', 'unreadable', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', '', 'SalesReceiptAdd', 27, NULL, 'Crate', 'QuickBooks could not read two SalesReceiptAdd requests in a row, each alone in its document. The mapping of flow opportunity_to_sales_receipt probably writes something that this QuickBooks does not know. Correct the mapping, then run: ./o2c release-kind acme SalesReceiptAdd', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 18:17:00.001868+00', '2027-02-24 18:17:00.001868+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (34, 'acme', 'approval', 'opportunity_to_invoice', '006Hs000000000JIAQ', '', '', 29, NULL, 'Vault', 'A person must say.', '{}', NULL, NULL, NULL, '2027-02-24 18:18:00.001944+00', '2027-02-24 18:18:00.001944+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (35, 'acme', 'rule', 'account_to_customer', '001Hs000000000BIAQ', '', 'account_billing_place_present', NULL, 26, 'Of an earlier database', 'Account "Of an earlier database" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.', '{}', NULL, NULL, NULL, '2027-02-24 18:40:00.002255+00', '2027-02-24 18:42:00.002369+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (36, 'acme', 'rule', 'account_to_customer', '001Hs000000000BIAQ', '', 'account_billing_country_present', NULL, 26, 'Of an earlier database', 'Account "Of an earlier database" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.', '{}', NULL, NULL, NULL, '2027-02-24 18:40:00.002255+00', '2027-02-24 18:42:00.002369+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (37, 'acme', 'rule', 'account_to_customer', '001Hs000000000BIAQ', '', 'account_shipping_place_present', NULL, 26, 'Of an earlier database', 'Account "Of an earlier database" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.', '{}', NULL, NULL, NULL, '2027-02-24 18:40:00.002255+00', '2027-02-24 18:42:00.002369+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (38, 'acme', 'rule', 'account_to_customer', '001Hs000000000BIAQ', '', 'account_shipping_country_present', NULL, 26, 'Of an earlier database', 'Account "Of an earlier database" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.', '{}', NULL, NULL, NULL, '2027-02-24 18:40:00.002255+00', '2027-02-24 18:42:00.002369+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (39, 'acme', 'rule', 'opportunity_to_invoice', '006Hs0000000007IAA', '', 'billed already', NULL, 28, 'Table', 'SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal.', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 18:40:00.002268+00', '2027-02-24 18:40:00.002268+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (40, 'acme', 'permission', 'opportunity_to_estimate', '006Hs000000000KIAQ', '', 'EstimateAdd', 30, NULL, 'Plan', 'QuickBooks answered 3263: The application has been given read-only access to the company data. The sync may only read this company file. Ask the QuickBooks administrator for the right to write. It is tried again by itself, at the latest every 6 hours.', '{}', 100.00000, NULL, '2026-09-04', '2027-02-24 18:40:00.002291+00', '2027-02-24 18:40:00.002291+00', 'open', NULL, NULL, NULL);
INSERT INTO public.decision VALUES (41, 'acme', 'bound', 'account_to_customer', '001Hs0000000008IAA', '', '', NULL, NULL, 'Ivy', 'Kim says that Ivy is Customer 8000000A-1803494400 in QuickBooks. The next update of the Web Connector looks it up there; nothing of Ivy is sent before.', '{"back":["customer_to_account"],"by":"Kim","deal":"001Hs0000000008IAA","is_list":true,"kind":"Customer","object":"Account","qb_id":"8000000A-1803494400","request":null}', NULL, NULL, NULL, '2027-02-24 18:42:00.002407+00', '2027-02-24 18:42:00.002407+00', 'open', NULL, NULL, NULL);


--
-- Data for Name: difference; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.difference VALUES (1, 1, 'deal', '006Hs000000000CIAQ', 'Rack', 'amount', '100.00', '0.00', 100.00000, 'rejected', 'Not sent to QuickBooks: InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/Description: is unknown to QuickBooks');
INSERT INTO public.difference VALUES (2, 1, 'deal', '006Hs000000000IIAQ', 'Chest', 'amount', '100.00', '0.00', 100.00000, 'held', 'QuickBooks could not read two SalesReceiptAdd requests in a row, each alone in its document. The mapping of flow opportunity_to_sales_receipt probably writes something that this QuickBooks does not know. Correct the mapping, then run: ./o2c release-kind acme SalesReceiptAdd');
INSERT INTO public.difference VALUES (3, 1, 'deal', '006Hs000000000HIAQ', 'Crate', 'amount', '100.00', '0.00', 100.00000, 'held', 'QuickBooks could not read two SalesReceiptAdd requests in a row, each alone in its document. The mapping of flow opportunity_to_sales_receipt probably writes something that this QuickBooks does not know. Correct the mapping, then run: ./o2c release-kind acme SalesReceiptAdd');
INSERT INTO public.difference VALUES (4, 1, 'deal', '006Hs000000000DIAQ', 'Empty', 'amount', '0.00', '0.00', 0.00000, 'held', 'Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.');
INSERT INTO public.difference VALUES (5, 1, 'deal', '006Hs000000000GIAQ', 'Fence', 'amount', '100.00', '0.00', 100.00000, 'held', 'The answer to Fence was lost 2 times and the record was not found in QuickBooks. Look for it there, then run: ./o2c decide 26 posted --id ID, or: ./o2c decide 26 send-again');
INSERT INTO public.difference VALUES (6, 1, 'deal', '006Hs000000000JIAQ', 'Vault', 'amount', '100.00', '0.00', 100.00000, 'held', 'A person must say.');
INSERT INTO public.difference VALUES (7, 1, 'deal', '006Hs000000000AIAQ', 'Bunk', 'amount', '100.00', '0.00', 100.00000, 'waiting', 'Waits for Holly: QuickBooks answered 3100: The name "Holly" of the list element is already in use. QuickBooks already has a record of this name. Link the two if they are the same, or rename one of them. It is tried again by itself, at the latest every 6 hours.');
INSERT INTO public.difference VALUES (8, 1, 'deal', '006Hs0000000009IAA', 'Cot', 'amount', '100.00', '0.00', 100.00000, 'waiting', 'Waits for Gum: Kim said that Gum is Customer 8000000F-1 in QuickBooks, but QuickBooks has no Customer with this id. Nothing was changed, and nothing of Gum is sent before somebody names the right one, or takes that word back.');
INSERT INTO public.difference VALUES (9, 1, 'deal', '006Hs0000000008IAA', 'Crib', 'amount', '100.00', '0.00', 100.00000, 'waiting', 'Waits for Fir: QuickBooks already has a record named ''Fir'' (Customer 80000005-1803490200) that was not made from this one. If it is the same, run: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME; if not, give one of the two another name.');
INSERT INTO public.difference VALUES (10, 1, 'deal', '006Hs0000000006IAA', 'Shelf', 'amount', '100.00', '0.00', 100.00000, 'voided in QuickBooks', 'Invoice 6. Ask finance why. If the sale is off, reopen the deal in Salesforce; else have it posted again: ./o2c recreate FLOW SALESFORCE_ID --company KEY --by NAME.');
INSERT INTO public.difference VALUES (11, 1, 'deal', '006Hs0000000003IAA', 'Chair', 'amount', '99.00', '100.00', -1.00000, 'changed in Salesforce', 'Decide which is right: change it back in Salesforce, or correct QuickBooks.');
INSERT INTO public.difference VALUES (12, 1, 'deal', '006Hs0000000004IAA', 'Desk', 'amount', '0.00', '100.00', -100.00000, 'changed in Salesforce', 'Decide which is right: change it back in Salesforce, or correct QuickBooks.');
INSERT INTO public.difference VALUES (13, 1, 'deal', '006Hs000000000EIAQ', 'Door', 'amount', '100.00', '99.95', 0.05000, 'booked otherwise', 'Compare the lines of both: an item of QuickBooks works out its own amount.');
INSERT INTO public.difference VALUES (14, 1, 'document', '006Hs000000000FIAQ', 'Invoice F-5, Ash', 'amount', NULL, '100.00', -100.00000, 'never linked', 'Look for the deal that it was posted for, and link it: ./o2c bind FLOW SALESFORCE_ID TXNID --company KEY --by NAME. Is there none any more, void the document in QuickBooks.');
INSERT INTO public.difference VALUES (15, 1, 'deal', '006Hs000000000BIAQ', 'Hutch', 'Invoiced', NULL, '100.00', -100.00000, 'not yet written back', 'Nothing: the next run writes it. If it stays: ./o2c retry-write-back KEY --by NAME.');
INSERT INTO public.difference VALUES (16, 1, 'deal', '006Hs000000000BIAQ', 'Hutch', 'Open', NULL, '100.00', -100.00000, 'not yet written back', 'Nothing: the next run writes it. If it stays: ./o2c retry-write-back KEY --by NAME.');


--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event VALUES (14, 'acme', '2026-11-21 15:01:00.000095+00', 'request_staged', 'opportunity_to_invoice', '006Hs0000000006IAA', 11, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', '98147a5b6281cba5c4e55b2156ef8f471a9070f96afcab51d4dd4122af3c3f57', 14);
INSERT INTO public.event VALUES (15, 'acme', '2026-11-21 15:01:00.000102+00', 'session_started', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (16, 'acme', '2026-11-21 15:01:00.000103+00', 'requests_served', NULL, NULL, NULL, '00000000000000000001', 1, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (17, 'acme', '2026-11-21 15:01:00.000105+00', 'requests_served', NULL, NULL, NULL, '00000000000000000002', 1, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (18, 'acme', '2026-11-21 15:01:00.000107+00', 'requests_served', NULL, NULL, NULL, '00000000000000000003', 1, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (19, 'acme', '2026-11-21 15:01:00.000109+00', 'request_served', 'account_to_customer', '001Hs0000000001IAA', 1, '00000000000000000004', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (20, 'acme', '2026-11-21 15:01:00.000109+00', 'request_served', 'account_to_customer', '001Hs0000000002IAA', 2, '00000000000000000004', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (21, 'acme', '2026-11-21 15:01:00.000109+00', 'request_served', 'account_to_customer', '001Hs0000000003IAA', 3, '00000000000000000004', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (22, 'acme', '2026-11-21 15:01:00.000109+00', 'request_served', 'account_to_customer', '001Hs0000000004IAA', 4, '00000000000000000004', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (23, 'acme', '2026-11-21 15:01:00.000109+00', 'request_served', 'product_to_item', '01tHs0000000001IAA', 5, '00000000000000000004', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (24, 'acme', '2026-11-21 15:01:00.000109+00', 'requests_served', NULL, NULL, NULL, '00000000000000000004', 1, NULL, NULL, NULL, NULL, NULL, '{"members":5,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (25, 'acme', '2026-11-21 15:01:00.00011+00', 'link_active', 'account_to_customer', '001Hs0000000001IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Customer","part":"","qb_id":"80000001-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (26, 'acme', '2026-11-21 15:01:00.00011+00', 'link_active', 'account_to_customer', '001Hs0000000002IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Customer","part":"","qb_id":"80000002-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (27, 'acme', '2026-11-21 15:01:00.00011+00', 'link_active', 'account_to_customer', '001Hs0000000003IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Customer","part":"","qb_id":"80000003-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (28, 'acme', '2026-11-21 15:01:00.00011+00', 'link_active', 'account_to_customer', '001Hs0000000004IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Customer","part":"","qb_id":"80000004-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (29, 'acme', '2026-11-21 15:01:00.00011+00', 'link_active', 'product_to_item', '01tHs0000000001IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"ItemService","part":"","qb_id":"80000003-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (30, 'acme', '2026-11-21 15:01:00.00011+00', 'guid_learned', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, '{"shown":true}', NULL, NULL);
INSERT INTO public.event VALUES (31, 'acme', '2026-11-21 15:01:00.00011+00', 'request_applied', 'account_to_customer', '001Hs0000000001IAA', 1, '00000000000000000004', 1, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"80000001-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (32, 'acme', '2026-11-21 15:01:00.00011+00', 'request_applied', 'account_to_customer', '001Hs0000000002IAA', 2, '00000000000000000004', 1, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"80000002-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (33, 'acme', '2026-11-21 15:01:00.00011+00', 'request_applied', 'account_to_customer', '001Hs0000000003IAA', 3, '00000000000000000004', 1, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"80000003-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (34, 'acme', '2026-11-21 15:01:00.00011+00', 'request_applied', 'account_to_customer', '001Hs0000000004IAA', 4, '00000000000000000004', 1, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"80000004-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (35, 'acme', '2026-11-21 15:01:00.00011+00', 'request_applied', 'product_to_item', '01tHs0000000001IAA', 5, '00000000000000000004', 1, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"80000003-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (36, 'acme', '2026-11-21 15:01:00.000111+00', 'request_served', 'opportunity_to_invoice', '006Hs0000000001IAA', 6, '00000000000000000005', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (37, 'acme', '2026-11-21 15:01:00.000111+00', 'request_served', 'opportunity_to_invoice', '006Hs0000000002IAA', 7, '00000000000000000005', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (38, 'acme', '2026-11-21 15:01:00.000111+00', 'request_served', 'opportunity_to_invoice', '006Hs0000000003IAA', 8, '00000000000000000005', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (39, 'acme', '2026-11-21 15:01:00.000111+00', 'request_served', 'opportunity_to_invoice', '006Hs0000000004IAA', 9, '00000000000000000005', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (40, 'acme', '2026-11-21 15:01:00.000111+00', 'request_served', 'opportunity_to_invoice', '006Hs0000000005IAA', 10, '00000000000000000005', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (41, 'acme', '2026-11-21 15:01:00.000111+00', 'request_served', 'opportunity_to_invoice', '006Hs0000000006IAA', 11, '00000000000000000005', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (42, 'acme', '2026-11-21 15:01:00.000111+00', 'requests_served', NULL, NULL, NULL, '00000000000000000005', 1, NULL, NULL, NULL, NULL, NULL, '{"members":6,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (43, 'acme', '2026-11-21 15:01:00.000112+00', 'link_active', 'opportunity_to_invoice', '006Hs0000000001IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Invoice","part":"","qb_id":"1-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (44, 'acme', '2026-11-21 15:01:00.000112+00', 'link_active', 'opportunity_to_invoice', '006Hs0000000002IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Invoice","part":"","qb_id":"3-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (45, 'acme', '2026-11-21 15:01:00.000112+00', 'link_active', 'opportunity_to_invoice', '006Hs0000000003IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Invoice","part":"","qb_id":"5-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (46, 'acme', '2026-11-21 15:01:00.000112+00', 'link_active', 'opportunity_to_invoice', '006Hs0000000004IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Invoice","part":"","qb_id":"7-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (47, 'acme', '2026-11-21 15:01:00.000112+00', 'link_active', 'opportunity_to_invoice', '006Hs0000000005IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Invoice","part":"","qb_id":"9-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (48, 'acme', '2026-11-21 15:01:00.000112+00', 'link_active', 'opportunity_to_invoice', '006Hs0000000006IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Invoice","part":"","qb_id":"B-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (49, 'acme', '2026-11-21 15:01:00.000112+00', 'request_applied', 'opportunity_to_invoice', '006Hs0000000001IAA', 6, '00000000000000000005', 1, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"1-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (50, 'acme', '2026-11-21 15:01:00.000112+00', 'request_applied', 'opportunity_to_invoice', '006Hs0000000002IAA', 7, '00000000000000000005', 1, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"3-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (51, 'acme', '2026-11-21 15:01:00.000112+00', 'request_applied', 'opportunity_to_invoice', '006Hs0000000003IAA', 8, '00000000000000000005', 1, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"5-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (52, 'acme', '2026-11-21 15:01:00.000112+00', 'request_applied', 'opportunity_to_invoice', '006Hs0000000004IAA', 9, '00000000000000000005', 1, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"7-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (53, 'acme', '2026-11-21 15:01:00.000112+00', 'request_applied', 'opportunity_to_invoice', '006Hs0000000005IAA', 10, '00000000000000000005', 1, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"9-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (54, 'acme', '2026-11-21 15:01:00.000112+00', 'request_applied', 'opportunity_to_invoice', '006Hs0000000006IAA', 11, '00000000000000000005', 1, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"B-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (55, 'acme', '2026-11-21 15:01:00.000113+00', 'session_closed', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (56, 'acme', '2026-11-21 15:02:00.000129+00', 'record_written', NULL, '001Hs0000000001IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (57, 'acme', '2026-11-21 15:02:00.000129+00', 'record_written', NULL, '001Hs0000000002IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (58, 'acme', '2026-11-21 15:02:00.000129+00', 'record_written', NULL, '001Hs0000000003IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (59, 'acme', '2026-11-21 15:02:00.000129+00', 'record_written', NULL, '001Hs0000000004IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (60, 'acme', '2026-11-21 15:02:00.00013+00', 'record_written', NULL, '006Hs0000000001IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (61, 'acme', '2026-11-21 15:02:00.00013+00', 'record_written', NULL, '006Hs0000000002IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (62, 'acme', '2026-11-21 15:02:00.00013+00', 'record_written', NULL, '006Hs0000000003IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (63, 'acme', '2026-11-21 15:02:00.00013+00', 'record_written', NULL, '006Hs0000000004IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (64, 'acme', '2026-11-21 15:02:00.00013+00', 'record_written', NULL, '006Hs0000000005IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (65, 'acme', '2026-11-21 15:02:00.00013+00', 'record_written', NULL, '006Hs0000000006IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (66, 'acme', '2026-11-21 15:02:00.000131+00', 'record_written', NULL, '01tHs0000000001IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (67, 'acme', '2026-11-21 15:03:00.000133+00', 'read_jobs_queued', NULL, NULL, NULL, NULL, NULL, 'run 3', NULL, NULL, NULL, NULL, '{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (68, 'acme', '2026-11-21 15:03:00.000135+00', 'session_started', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (69, 'acme', '2026-11-21 15:03:00.000136+00', 'requests_served', NULL, NULL, NULL, '00000000000000000006', 2, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (70, 'acme', '2026-11-21 15:03:00.000138+00', 'requests_served', NULL, NULL, NULL, '00000000000000000007', 2, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (71, 'acme', '2026-11-21 15:03:00.000139+00', 'read_job_done', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, '{"object":"Customer","until":"2026-11-21T15:03:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (72, 'acme', '2026-11-21 15:03:00.00014+00', 'requests_served', NULL, NULL, NULL, '00000000000000000008', 2, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (73, 'acme', '2026-11-21 15:03:00.000141+00', 'read_job_done', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, '{"object":"Item","until":"2026-11-21T15:03:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (74, 'acme', '2026-11-21 15:03:00.000142+00', 'requests_served', NULL, NULL, NULL, '00000000000000000009', 2, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (75, 'acme', '2026-11-21 15:03:00.000143+00', 'read_job_done', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, '{"object":"ReceivePayment","until":"2026-11-21T15:03:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (76, 'acme', '2026-11-21 15:03:00.000144+00', 'requests_served', NULL, NULL, NULL, '0000000000000000000a', 2, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (77, 'acme', '2026-11-21 15:03:00.000145+00', 'read_job_done', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, '{"object":"CreditMemo","until":"2026-11-21T15:03:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (78, 'acme', '2026-11-21 15:03:00.000146+00', 'requests_served', NULL, NULL, NULL, '0000000000000000000b', 2, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (79, 'acme', '2026-11-21 15:03:00.000147+00', 'read_job_done', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, '{"object":"Invoice","until":"2026-11-21T15:03:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (80, 'acme', '2026-11-21 15:03:00.000148+00', 'requests_served', NULL, NULL, NULL, '0000000000000000000c', 2, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (81, 'acme', '2026-11-21 15:03:00.000149+00', 'read_job_done', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, '{"object":"Estimate","until":"2026-11-21T15:03:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (82, 'acme', '2026-11-21 15:03:00.00015+00', 'requests_served', NULL, NULL, NULL, '0000000000000000000d', 2, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (83, 'acme', '2026-11-21 15:03:00.000151+00', 'read_job_done', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, '{"object":"SalesOrder","until":"2026-11-21T15:03:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (84, 'acme', '2026-11-21 15:03:00.000152+00', 'requests_served', NULL, NULL, NULL, '0000000000000000000e', 2, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (85, 'acme', '2026-11-21 15:03:00.000153+00', 'read_job_done', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, '{"object":"SalesReceipt","until":"2026-11-21T15:03:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (86, 'acme', '2026-11-21 15:03:00.000154+00', 'requests_served', NULL, NULL, NULL, '0000000000000000000f', 2, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (87, 'acme', '2026-11-21 15:03:00.000155+00', 'read_job_done', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, '{"object":"TxnDeleted","until":"2026-11-21T15:03:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (88, 'acme', '2026-11-21 15:03:00.000156+00', 'requests_served', NULL, NULL, NULL, '00000000000000000010', 2, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (89, 'acme', '2026-11-21 15:03:00.000157+00', 'read_job_done', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, '{"object":"ListDeleted","until":"2026-11-21T15:03:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (90, 'acme', '2026-11-21 15:03:00.000158+00', 'session_closed', NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (91, 'acme', '2026-11-21 15:04:00.000207+00', 'rows_written', 'invoice_to_transaction', NULL, NULL, NULL, NULL, 'run 4', NULL, NULL, NULL, NULL, '{"rows":6}', NULL, NULL);
INSERT INTO public.event VALUES (92, 'acme', '2026-11-21 15:04:00.00021+00', 'rows_written', 'invoice_to_transaction', NULL, NULL, NULL, NULL, 'run 4', NULL, NULL, NULL, NULL, '{"rows":6}', NULL, NULL);
INSERT INTO public.event VALUES (93, 'acme', '2026-11-21 15:04:00.000223+00', 'rows_written', 'payment_to_payment', NULL, NULL, NULL, NULL, 'run 4', NULL, NULL, NULL, NULL, '{"rows":1}', NULL, NULL);
INSERT INTO public.event VALUES (94, 'acme', '2026-11-21 15:04:00.000232+00', 'rows_written', 'total_to_opportunity', NULL, NULL, NULL, NULL, 'run 4', NULL, NULL, NULL, NULL, '{"rows":6}', NULL, NULL);
INSERT INTO public.event VALUES (95, 'acme', '2026-11-21 15:04:00.000239+00', 'rows_written', 'receivable_to_account', NULL, NULL, NULL, NULL, 'run 4', NULL, NULL, NULL, NULL, '{"rows":4}', NULL, NULL);
INSERT INTO public.event VALUES (96, 'acme', '2026-11-21 16:10:00.000246+00', 'read_jobs_queued', NULL, NULL, NULL, NULL, NULL, 'run 5', NULL, NULL, NULL, NULL, '{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (97, 'acme', '2026-11-21 16:10:00.000248+00', 'session_started', NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (98, 'acme', '2026-11-21 16:10:00.000249+00', 'requests_served', NULL, NULL, NULL, '00000000000000000011', 3, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (99, 'acme', '2026-11-21 16:10:00.000251+00', 'requests_served', NULL, NULL, NULL, '00000000000000000012', 3, NULL, NULL, NULL, NULL, NULL, '{"members":10,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (100, 'acme', '2026-11-21 16:10:00.000252+00', 'read_job_done', NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{"objects":["CreditMemo","Estimate","ListDeleted","SalesOrder","SalesReceipt","TxnDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (101, 'acme', '2026-11-21 16:10:00.000253+00', 'requests_served', NULL, NULL, NULL, '00000000000000000013', 3, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (102, 'acme', '2026-11-21 16:10:00.000254+00', 'read_job_done', NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{"object":"Customer","until":"2026-11-21T16:10:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (103, 'acme', '2026-11-21 16:10:00.000255+00', 'requests_served', NULL, NULL, NULL, '00000000000000000014', 3, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (104, 'acme', '2026-11-21 16:10:00.000256+00', 'read_job_done', NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{"object":"Item","until":"2026-11-21T16:10:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (105, 'acme', '2026-11-21 16:10:00.000257+00', 'requests_served', NULL, NULL, NULL, '00000000000000000015', 3, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (106, 'acme', '2026-11-21 16:10:00.000258+00', 'read_job_done', NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{"object":"ReceivePayment","until":"2026-11-21T16:10:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (107, 'acme', '2026-11-21 16:10:00.000259+00', 'requests_served', NULL, NULL, NULL, '00000000000000000016', 3, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (108, 'acme', '2026-11-21 16:10:00.00026+00', 'read_job_done', NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, '{"object":"Invoice","until":"2026-11-21T16:10:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (109, 'acme', '2026-11-21 16:10:00.000261+00', 'session_closed', NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (110, 'acme', '2026-11-21 16:11:00.000294+00', 'rows_written', 'invoice_to_transaction', NULL, NULL, NULL, NULL, 'run 6', NULL, NULL, NULL, NULL, '{"rows":1}', NULL, NULL);
INSERT INTO public.event VALUES (111, 'acme', '2026-11-21 16:11:00.000297+00', 'rows_written', 'invoice_to_transaction', NULL, NULL, NULL, NULL, 'run 6', NULL, NULL, NULL, NULL, '{"rows":1}', NULL, NULL);
INSERT INTO public.event VALUES (112, 'acme', '2026-11-21 16:11:00.000308+00', 'rows_written', 'receivable_to_account', NULL, NULL, NULL, NULL, 'run 6', NULL, NULL, NULL, NULL, '{"rows":1}', NULL, NULL);
INSERT INTO public.event VALUES (113, 'acme', '2026-11-21 16:12:00.000315+00', 'read_jobs_queued', NULL, NULL, NULL, NULL, NULL, 'run 7', NULL, NULL, NULL, NULL, '{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (114, 'acme', '2026-11-21 16:12:00.000317+00', 'session_started', NULL, NULL, NULL, NULL, 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (115, 'acme', '2026-11-21 16:12:00.000318+00', 'requests_served', NULL, NULL, NULL, '00000000000000000017', 4, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (116, 'acme', '2026-11-21 16:12:00.00032+00', 'requests_served', NULL, NULL, NULL, '00000000000000000018', 4, NULL, NULL, NULL, NULL, NULL, '{"members":4,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (117, 'acme', '2026-11-21 16:12:00.000322+00', 'requests_served', NULL, NULL, NULL, '00000000000000000019', 4, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"deleted","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (118, 'acme', '2026-11-21 16:12:00.000323+00', 'records_unknown', NULL, NULL, NULL, NULL, 4, NULL, NULL, NULL, NULL, NULL, '{"ids":["E-1795277340"]}', NULL, NULL);
INSERT INTO public.event VALUES (119, 'acme', '2026-11-21 16:12:00.000323+00', 'session_refused', NULL, NULL, NULL, NULL, 4, NULL, NULL, NULL, NULL, NULL, '{"why":"The books of company ''acme'' have gone back in time. Known here, and neither there nor deleted there: Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340). An older copy of the company file is probably open. Nothing was written. Open the current file; if the older one is to stay, run: ./o2c company restored acme --by NAME --backup-time TIME. Was the file condensed instead, run: ./o2c company condensed acme --by NAME --before DAY"}', NULL, NULL);
INSERT INTO public.event VALUES (120, 'acme', '2026-11-21 16:12:00.000329+00', 'company_restored', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"backup_time":"2026-11-21T16:04:00.000244+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (121, 'acme', '2026-11-21 16:28:00.000372+00', 'session_started', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (122, 'acme', '2026-11-21 16:28:00.000373+00', 'requests_served', NULL, NULL, NULL, '0000000000000000001a', 5, NULL, NULL, NULL, NULL, NULL, '{"members":5,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (123, 'acme', '2026-11-21 16:28:00.000375+00', 'requests_served', NULL, NULL, NULL, '0000000000000000001b', 5, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"deleted","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (124, 'acme', '2026-11-21 16:28:00.000376+00', 'records_lost', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"posted_again":0,"typed_again":1}', NULL, NULL);
INSERT INTO public.event VALUES (125, 'acme', '2026-11-21 16:28:00.000376+00', 'books_checked', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"lost":1,"missing":1,"why":"restored"}', NULL, NULL);
INSERT INTO public.event VALUES (126, 'acme', '2026-11-21 16:28:00.000377+00', 'requests_served', NULL, NULL, NULL, '0000000000000000001c', 5, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (127, 'acme', '2026-11-21 16:28:00.000378+00', 'read_job_done', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"object":"Customer","until":"2026-11-21T16:28:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (128, 'acme', '2026-11-21 16:28:00.000379+00', 'requests_served', NULL, NULL, NULL, '0000000000000000001d', 5, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (129, 'acme', '2026-11-21 16:28:00.00038+00', 'read_job_done', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"object":"Item","until":"2026-11-21T16:28:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (130, 'acme', '2026-11-21 16:28:00.000381+00', 'requests_served', NULL, NULL, NULL, '0000000000000000001e', 5, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (131, 'acme', '2026-11-21 16:28:00.000382+00', 'read_job_done', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"object":"ReceivePayment","until":"2026-11-21T16:28:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (132, 'acme', '2026-11-21 16:28:00.000383+00', 'requests_served', NULL, NULL, NULL, '0000000000000000001f', 5, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (133, 'acme', '2026-11-21 16:28:00.000384+00', 'read_job_done', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"object":"CreditMemo","until":"2026-11-21T16:28:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (134, 'acme', '2026-11-21 16:28:00.000385+00', 'requests_served', NULL, NULL, NULL, '00000000000000000020', 5, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (135, 'acme', '2026-11-21 16:28:00.000386+00', 'read_job_done', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"object":"Invoice","until":"2026-11-21T16:28:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (136, 'acme', '2026-11-21 16:28:00.000387+00', 'requests_served', NULL, NULL, NULL, '00000000000000000021', 5, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (137, 'acme', '2026-11-21 16:28:00.000388+00', 'read_job_done', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"object":"Estimate","until":"2026-11-21T16:28:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (138, 'acme', '2026-11-21 16:28:00.000389+00', 'requests_served', NULL, NULL, NULL, '00000000000000000022', 5, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (139, 'acme', '2026-11-21 16:28:00.00039+00', 'read_job_done', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"object":"SalesOrder","until":"2026-11-21T16:28:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (140, 'acme', '2026-11-21 16:28:00.000391+00', 'requests_served', NULL, NULL, NULL, '00000000000000000023', 5, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (141, 'acme', '2026-11-21 16:28:00.000392+00', 'read_job_done', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"object":"SalesReceipt","until":"2026-11-21T16:28:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (142, 'acme', '2026-11-21 16:28:00.000393+00', 'requests_served', NULL, NULL, NULL, '00000000000000000024', 5, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (143, 'acme', '2026-11-21 16:28:00.000394+00', 'read_job_done', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"object":"TxnDeleted","until":"2026-11-21T16:28:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (144, 'acme', '2026-11-21 16:28:00.000395+00', 'requests_served', NULL, NULL, NULL, '00000000000000000025', 5, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (145, 'acme', '2026-11-21 16:28:00.000396+00', 'read_job_done', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, '{"object":"ListDeleted","until":"2026-11-21T16:28:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (146, 'acme', '2026-11-21 16:28:00.000397+00', 'session_closed', NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (147, 'acme', '2026-11-21 16:29:00.00044+00', 'row_gone', 'invoice_to_transaction', 'E-1795277340', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (148, 'acme', '2026-11-21 16:29:00.000442+00', 'row_gone', 'invoice_to_transaction', 'E-1795277340', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (149, 'acme', '2026-11-21 16:29:00.000453+00', 'rows_written', 'receivable_to_account', NULL, NULL, NULL, NULL, 'run 9', NULL, NULL, NULL, NULL, '{"rows":1}', NULL, NULL);
INSERT INTO public.event VALUES (150, 'acme', '2026-11-21 16:30:00.00046+00', 'read_jobs_queued', NULL, NULL, NULL, NULL, NULL, 'run 10', NULL, NULL, NULL, NULL, '{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (151, 'acme', '2026-11-21 16:30:00.000462+00', 'session_started', NULL, NULL, NULL, NULL, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (152, 'acme', '2026-11-21 16:30:00.000463+00', 'requests_served', NULL, NULL, NULL, '00000000000000000026', 6, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (153, 'acme', '2026-11-21 16:30:00.000465+00', 'requests_served', NULL, NULL, NULL, '00000000000000000027', 6, NULL, NULL, NULL, NULL, NULL, '{"members":10,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (154, 'acme', '2026-11-21 16:30:00.000466+00', 'read_job_done', NULL, NULL, NULL, NULL, 6, NULL, NULL, NULL, NULL, NULL, '{"objects":["CreditMemo","Customer","Estimate","Invoice","Item","ListDeleted","ReceivePayment","SalesOrder","SalesReceipt","TxnDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (155, 'acme', '2026-11-21 16:30:00.000467+00', 'session_closed', NULL, NULL, NULL, NULL, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (156, 'acme', '2026-11-21 16:49:00.000526+00', 'read_jobs_queued', NULL, NULL, NULL, NULL, NULL, 'run 14', NULL, NULL, NULL, NULL, '{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (157, 'acme', '2026-11-21 16:49:00.000528+00', 'session_started', NULL, NULL, NULL, NULL, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (158, 'acme', '2026-11-21 16:49:00.000529+00', 'requests_served', NULL, NULL, NULL, '00000000000000000028', 7, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (159, 'acme', '2026-11-21 16:49:00.000531+00', 'requests_served', NULL, NULL, NULL, '00000000000000000029', 7, NULL, NULL, NULL, NULL, NULL, '{"members":10,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (160, 'acme', '2026-11-21 16:49:00.000532+00', 'read_job_done', NULL, NULL, NULL, NULL, 7, NULL, NULL, NULL, NULL, NULL, '{"objects":["CreditMemo","Customer","Estimate","Invoice","Item","ListDeleted","ReceivePayment","SalesOrder","SalesReceipt","TxnDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (161, 'acme', '2026-11-21 16:49:00.000533+00', 'session_closed', NULL, NULL, NULL, NULL, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (162, 'acme', '2027-02-24 17:07:00.000607+00', 'rows_written', 'receivable_to_account', NULL, NULL, NULL, NULL, 'run 17', NULL, NULL, NULL, NULL, '{"rows":4}', NULL, NULL);
INSERT INTO public.event VALUES (163, 'acme', '2027-02-24 17:08:00.000615+00', 'read_jobs_queued', NULL, NULL, NULL, NULL, NULL, 'run 18', NULL, NULL, NULL, NULL, '{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (164, 'acme', '2027-02-24 17:08:00.000617+00', 'session_started', NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (165, 'acme', '2027-02-24 17:08:00.000618+00', 'deletions_forgotten', NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, '{"days":89,"object":"ListDeleted","since":"2026-11-21T16:49:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (166, 'acme', '2027-02-24 17:08:00.000618+00', 'deletions_forgotten', NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, '{"days":89,"object":"TxnDeleted","since":"2026-11-21T16:49:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (167, 'acme', '2027-02-24 17:08:00.000618+00', 'books_check_begun', NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, '{"why":"forgotten"}', NULL, NULL);
INSERT INTO public.event VALUES (168, 'acme', '2027-02-24 17:08:00.000618+00', 'requests_served', NULL, NULL, NULL, '0000000000000000002a', 8, NULL, NULL, NULL, NULL, NULL, '{"members":5,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (169, 'acme', '2027-02-24 17:08:00.00062+00', 'requests_served', NULL, NULL, NULL, '0000000000000000002b', 8, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"deleted","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (170, 'acme', '2027-02-24 17:08:00.000621+00', 'books_checked', NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, '{"lost":1,"missing":1,"why":"forgotten"}', NULL, NULL);
INSERT INTO public.event VALUES (171, 'acme', '2027-02-24 17:08:00.000622+00', 'requests_served', NULL, NULL, NULL, '0000000000000000002c', 8, NULL, NULL, NULL, NULL, NULL, '{"members":10,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (172, 'acme', '2027-02-24 17:08:00.000623+00', 'read_job_done', NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, '{"objects":["CreditMemo","Estimate","ListDeleted","SalesOrder","SalesReceipt","TxnDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (173, 'acme', '2027-02-24 17:08:00.000624+00', 'requests_served', NULL, NULL, NULL, '0000000000000000002d', 8, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (174, 'acme', '2027-02-24 17:08:00.000625+00', 'read_job_done', NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, '{"object":"Customer","until":"2027-02-24T17:08:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (175, 'acme', '2027-02-24 17:08:00.000626+00', 'requests_served', NULL, NULL, NULL, '0000000000000000002e', 8, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (176, 'acme', '2027-02-24 17:08:00.000627+00', 'read_job_done', NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, '{"object":"Item","until":"2027-02-24T17:08:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (177, 'acme', '2027-02-24 17:08:00.000628+00', 'requests_served', NULL, NULL, NULL, '0000000000000000002f', 8, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (178, 'acme', '2027-02-24 17:08:00.000629+00', 'read_job_done', NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, '{"object":"ReceivePayment","until":"2027-02-24T17:08:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (179, 'acme', '2027-02-24 17:08:00.00063+00', 'requests_served', NULL, NULL, NULL, '00000000000000000030', 8, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (180, 'acme', '2027-02-24 17:08:00.000631+00', 'read_job_done', NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, '{"object":"Invoice","until":"2027-02-24T17:08:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (181, 'acme', '2027-02-24 17:08:00.000632+00', 'session_closed', NULL, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (182, 'acme', '2027-02-24 17:09:00.000667+00', 'record_written', NULL, '006Hs0000000002IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (183, 'acme', '2027-02-24 17:27:00.000713+00', 'read_jobs_queued', NULL, NULL, NULL, NULL, NULL, 'run 22', NULL, NULL, NULL, NULL, '{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (184, 'acme', '2027-02-24 17:27:00.000715+00', 'session_started', NULL, NULL, NULL, NULL, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (185, 'acme', '2027-02-24 17:27:00.000716+00', 'requests_served', NULL, NULL, NULL, '00000000000000000031', 9, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (186, 'acme', '2027-02-24 17:27:00.000718+00', 'requests_served', NULL, NULL, NULL, '00000000000000000032', 9, NULL, NULL, NULL, NULL, NULL, '{"members":10,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (187, 'acme', '2027-02-24 17:27:00.000719+00', 'read_job_done', NULL, NULL, NULL, NULL, 9, NULL, NULL, NULL, NULL, NULL, '{"objects":["CreditMemo","Customer","Estimate","Invoice","Item","ListDeleted","ReceivePayment","SalesOrder","SalesReceipt","TxnDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (188, 'acme', '2027-02-24 17:27:00.00072+00', 'session_closed', NULL, NULL, NULL, NULL, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (189, 'acme', '2027-02-24 17:29:00.000785+00', 'records_validated', 'opportunity_to_sales_order', NULL, NULL, NULL, NULL, 'run 24', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (190, 'acme', '2027-02-24 17:29:00.000788+00', 'request_staged', 'opportunity_to_sales_order', '006Hs0000000007IAA', 12, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"SalesOrder","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (191, 'acme', '2027-02-24 17:29:00.000793+00', 'session_started', NULL, NULL, NULL, NULL, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (192, 'acme', '2027-02-24 17:29:00.000794+00', 'requests_served', NULL, NULL, NULL, '00000000000000000033', 10, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (193, 'acme', '2027-02-24 17:29:00.000796+00', 'requests_served', NULL, NULL, NULL, '00000000000000000034', 10, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (194, 'acme', '2027-02-24 17:29:00.000798+00', 'request_served', 'opportunity_to_sales_order', '006Hs0000000007IAA', 12, '00000000000000000035', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (195, 'acme', '2027-02-24 17:29:00.000798+00', 'requests_served', NULL, NULL, NULL, '00000000000000000035', 10, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (196, 'acme', '2027-02-24 17:29:00.000799+00', 'link_active', 'opportunity_to_sales_order', '006Hs0000000007IAA', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"SalesOrder","part":"","qb_id":"E-1803490140"}', NULL, NULL);
INSERT INTO public.event VALUES (197, 'acme', '2027-02-24 17:29:00.000799+00', 'request_applied', 'opportunity_to_sales_order', '006Hs0000000007IAA', 12, '00000000000000000035', 10, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"E-1803490140"}', NULL, NULL);
INSERT INTO public.event VALUES (198, 'acme', '2027-02-24 17:29:00.0008+00', 'session_closed', NULL, NULL, NULL, NULL, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (199, 'acme', '2027-02-24 17:30:00.000815+00', 'record_written', NULL, '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (200, 'acme', '2027-02-24 17:31:00.000887+00', 'records_validated', 'account_to_customer', NULL, NULL, NULL, NULL, 'run 26', NULL, NULL, NULL, NULL, '{"checked":5,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (201, 'acme', '2027-02-24 17:31:00.000888+00', 'document_held', 'opportunity_to_invoice', '006Hs000000000DIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"rules":"product_line_present"}', NULL, NULL);
INSERT INTO public.event VALUES (202, 'acme', '2027-02-24 17:31:00.000888+00', 'records_validated', 'opportunity_to_invoice', NULL, NULL, NULL, NULL, 'run 26', NULL, NULL, NULL, NULL, '{"checked":10,"held":1}', NULL, NULL);
INSERT INTO public.event VALUES (203, 'acme', '2027-02-24 17:31:00.000889+00', 'records_validated', 'opportunity_to_sales_order', NULL, NULL, NULL, NULL, 'run 26', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (204, 'acme', '2027-02-24 17:31:00.000892+00', 'request_staged', 'account_to_customer', '001Hs0000000004IAA', 13, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Customer","what":"modify"}', NULL, NULL);
INSERT INTO public.event VALUES (205, 'acme', '2027-02-24 17:31:00.000892+00', 'request_staged', 'account_to_customer', '001Hs0000000001IAA', 14, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Customer","what":"modify"}', NULL, NULL);
INSERT INTO public.event VALUES (206, 'acme', '2027-02-24 17:31:00.000892+00', 'request_staged', 'account_to_customer', '001Hs0000000005IAA', 15, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Customer","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (207, 'acme', '2027-02-24 17:31:00.000892+00', 'request_staged', 'account_to_customer', '001Hs0000000006IAA', 16, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Customer","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (208, 'acme', '2027-02-24 17:31:00.000892+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Customer","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (209, 'acme', '2027-02-24 17:31:00.000892+00', 'change_flagged', 'account_to_customer', '001Hs0000000004IAA', NULL, NULL, NULL, 'run 26', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (210, 'acme', '2027-02-24 17:31:00.000895+00', 'request_staged', 'opportunity_to_invoice', '006Hs0000000008IAA', 18, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (211, 'acme', '2027-02-24 17:31:00.000895+00', 'request_staged', 'opportunity_to_invoice', '006Hs0000000009IAA', 19, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (212, 'acme', '2027-02-24 17:31:00.000895+00', 'request_staged', 'opportunity_to_invoice', '006Hs000000000AIAQ', 20, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (213, 'acme', '2027-02-24 17:31:00.000895+00', 'request_staged', 'opportunity_to_invoice', '006Hs000000000BIAQ', 21, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (214, 'acme', '2027-02-24 17:31:00.000895+00', 'request_staged', 'opportunity_to_invoice', '006Hs000000000CIAQ', 22, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (215, 'acme', '2027-02-24 17:31:00.000895+00', 'request_staged', 'opportunity_to_invoice', '006Hs0000000007IAA', 23, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (216, 'acme', '2027-02-24 17:31:00.000895+00', 'withdrawn_flagged', 'opportunity_to_invoice', '006Hs0000000004IAA', NULL, NULL, NULL, 'run 26', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (217, 'acme', '2027-02-24 17:31:00.000895+00', 'change_flagged', 'opportunity_to_invoice', '006Hs0000000003IAA', NULL, NULL, NULL, 'run 26', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (218, 'acme', '2027-02-24 17:31:00.000905+00', 'record_named', 'account_to_customer', '001Hs0000000006IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"qb_id":"8000000F-1"}', NULL, NULL);
INSERT INTO public.event VALUES (219, 'acme', '2027-02-24 17:31:00.000907+00', 'session_started', NULL, NULL, NULL, NULL, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (220, 'acme', '2027-02-24 17:31:00.000908+00', 'requests_served', NULL, NULL, NULL, '00000000000000000036', 11, NULL, NULL, NULL, NULL, NULL, '{"members":3,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (221, 'acme', '2027-02-24 17:31:00.00091+00', 'requests_served', NULL, NULL, NULL, '00000000000000000037', 11, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"bound","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (222, 'acme', '2027-02-24 17:31:00.000911+00', 'record_misbound', 'account_to_customer', '001Hs0000000006IAA', NULL, NULL, 11, NULL, NULL, NULL, NULL, NULL, '{"by":"Kim","qb_id":"8000000F-1"}', NULL, NULL);
INSERT INTO public.event VALUES (223, 'acme', '2027-02-24 17:31:00.000912+00', 'requests_served', NULL, NULL, NULL, '00000000000000000038', 11, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (224, 'acme', '2027-02-24 17:31:00.000914+00', 'requests_served', NULL, NULL, NULL, '00000000000000000039', 11, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (225, 'acme', '2027-02-24 17:31:00.000916+00', 'request_served', 'account_to_customer', '001Hs0000000004IAA', 13, '0000000000000000003a', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (226, 'acme', '2027-02-24 17:31:00.000916+00', 'request_served', 'account_to_customer', '001Hs0000000001IAA', 14, '0000000000000000003a', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (227, 'acme', '2027-02-24 17:31:00.000916+00', 'request_served', 'account_to_customer', '001Hs0000000005IAA', 15, '0000000000000000003a', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (228, 'acme', '2027-02-24 17:31:00.000916+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000003a', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (229, 'acme', '2027-02-24 17:31:00.000916+00', 'requests_served', NULL, NULL, NULL, '0000000000000000003a', 11, NULL, NULL, NULL, NULL, NULL, '{"members":4,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (230, 'acme', '2027-02-24 17:31:00.000917+00', 'request_applied', 'account_to_customer', '001Hs0000000004IAA', 13, '0000000000000000003a', 11, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"80000004-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (231, 'acme', '2027-02-24 17:31:00.000917+00', 'request_staged', 'account_to_customer', '001Hs0000000001IAA', 14, '0000000000000000003a', 11, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3200"}', NULL, NULL);
INSERT INTO public.event VALUES (232, 'acme', '2027-02-24 17:31:00.000917+00', 'request_staged', 'account_to_customer', '001Hs0000000005IAA', 15, '0000000000000000003a', 11, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (233, 'acme', '2027-02-24 17:31:00.000917+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000003a', 11, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (234, 'acme', '2027-02-24 17:31:00.000918+00', 'requests_served', NULL, NULL, NULL, '0000000000000000003b', 11, NULL, NULL, NULL, NULL, NULL, '{"members":3,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (235, 'acme', '2027-02-24 17:31:00.000919+00', 'request_cancelled', 'account_to_customer', '001Hs0000000001IAA', 14, '0000000000000000003a', 11, NULL, 'request', 'staged', 'cancelled', 'answered', '{"status_code":"3200"}', NULL, NULL);
INSERT INTO public.event VALUES (236, 'acme', '2027-02-24 17:31:00.000919+00', 'answer_parsed', 'account_to_customer', '001Hs0000000005IAA', 15, '0000000000000000003a', 11, NULL, NULL, NULL, NULL, NULL, '{"hold":"name taken","status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (237, 'acme', '2027-02-24 17:31:00.000919+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000003a', 11, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (238, 'acme', '2027-02-24 17:31:00.00092+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000003c', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (239, 'acme', '2027-02-24 17:31:00.00092+00', 'requests_served', NULL, NULL, NULL, '0000000000000000003c', 11, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (240, 'acme', '2027-02-24 17:31:00.000921+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000003c', 11, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (241, 'acme', '2027-02-24 17:31:00.000922+00', 'requests_served', NULL, NULL, NULL, '0000000000000000003d', 11, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (242, 'acme', '2027-02-24 17:31:00.000923+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000003c', 11, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (243, 'acme', '2027-02-24 17:31:00.000924+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000003e', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (244, 'acme', '2027-02-24 17:31:00.000924+00', 'requests_served', NULL, NULL, NULL, '0000000000000000003e', 11, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (245, 'acme', '2027-02-24 17:31:00.000925+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000003e', 11, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (246, 'acme', '2027-02-24 17:31:00.000926+00', 'requests_served', NULL, NULL, NULL, '0000000000000000003f', 11, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (247, 'acme', '2027-02-24 17:31:00.000927+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000003e', 11, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (248, 'acme', '2027-02-24 17:31:00.000928+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000040', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (249, 'acme', '2027-02-24 17:31:00.000928+00', 'requests_served', NULL, NULL, NULL, '00000000000000000040', 11, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (250, 'acme', '2027-02-24 17:31:00.000929+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000040', 11, NULL, 'request', 'served', 'staged', 'answered', '{"hold":"not taken","status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (251, 'acme', '2027-02-24 17:31:00.00093+00', 'requests_served', NULL, NULL, NULL, '00000000000000000041', 11, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (252, 'acme', '2027-02-24 17:31:00.000931+00', 'records_refetched', NULL, NULL, NULL, NULL, 11, NULL, NULL, NULL, NULL, NULL, '{"found":1,"object":"SalesOrder"}', NULL, NULL);
INSERT INTO public.event VALUES (253, 'acme', '2027-02-24 17:31:00.000932+00', 'request_rejected', 'opportunity_to_invoice', '006Hs000000000CIAQ', 22, NULL, 11, NULL, 'request', 'staged', 'rejected', 'answered', NULL, NULL, NULL);
INSERT INTO public.event VALUES (254, 'acme', '2027-02-24 17:31:00.000932+00', 'answer_parsed', 'opportunity_to_invoice', '006Hs0000000007IAA', 23, NULL, 11, NULL, NULL, NULL, NULL, NULL, '{"hold":"billed"}', NULL, NULL);
INSERT INTO public.event VALUES (255, 'acme', '2027-02-24 17:31:00.000932+00', 'request_served', 'opportunity_to_invoice', '006Hs000000000BIAQ', 21, '00000000000000000042', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (256, 'acme', '2027-02-24 17:31:00.000932+00', 'requests_served', NULL, NULL, NULL, '00000000000000000042', 11, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (257, 'acme', '2027-02-24 17:31:00.000933+00', 'link_active', 'opportunity_to_invoice', '006Hs000000000BIAQ', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Invoice","part":"","qb_id":"12-1803490260"}', NULL, NULL);
INSERT INTO public.event VALUES (258, 'acme', '2027-02-24 17:31:00.000933+00', 'request_applied', 'opportunity_to_invoice', '006Hs000000000BIAQ', 21, '00000000000000000042', 11, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"12-1803490260"}', NULL, NULL);
INSERT INTO public.event VALUES (259, 'acme', '2027-02-24 17:31:00.000934+00', 'session_closed', NULL, NULL, NULL, NULL, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (260, 'acme', '2027-02-24 17:32:00.000948+00', 'conflict_found', 'customer_to_account', '001Hs0000000001IAA', NULL, NULL, NULL, 'run 27', NULL, NULL, NULL, NULL, '{"field":"Phone","qb_id":"80000001-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (261, 'acme', '2027-02-24 17:32:00.000967+00', 'rows_written', 'sales_order_to_transaction', NULL, NULL, NULL, NULL, 'run 27', NULL, NULL, NULL, NULL, '{"rows":1}', NULL, NULL);
INSERT INTO public.event VALUES (262, 'acme', '2027-02-24 17:32:00.00097+00', 'rows_written', 'sales_order_to_transaction', NULL, NULL, NULL, NULL, 'run 27', NULL, NULL, NULL, NULL, '{"rows":1}', NULL, NULL);
INSERT INTO public.event VALUES (263, 'acme', '2027-02-24 17:32:00.00098+00', 'rows_written', 'total_to_opportunity', NULL, NULL, NULL, NULL, 'run 27', NULL, NULL, NULL, NULL, '{"rows":1}', NULL, NULL);
INSERT INTO public.event VALUES (264, 'acme', '2027-02-24 17:32:00.000992+00', 'record_written', NULL, '001Hs0000000004IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (265, 'acme', '2027-02-24 17:32:00.000992+00', 'record_written', NULL, '001Hs0000000006IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (266, 'acme', '2027-02-24 17:32:00.000992+00', 'record_written', NULL, '001Hs0000000001IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (267, 'acme', '2027-02-24 17:32:00.000992+00', 'record_written', NULL, '001Hs0000000005IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (268, 'acme', '2027-02-24 17:32:00.000992+00', 'record_written', NULL, '001Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (269, 'acme', '2027-02-24 17:32:00.000993+00', 'record_written', NULL, '006Hs000000000DIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (270, 'acme', '2027-02-24 17:32:00.000993+00', 'record_written', NULL, '006Hs0000000008IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (271, 'acme', '2027-02-24 17:32:00.000993+00', 'record_written', NULL, '006Hs0000000009IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (272, 'acme', '2027-02-24 17:32:00.000993+00', 'record_written', NULL, '006Hs000000000AIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (273, 'acme', '2027-02-24 17:32:00.000993+00', 'record_refused', NULL, '006Hs000000000BIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"why":"ENTITY_IS_LOCKED: entity is locked for editing"}', NULL, NULL);
INSERT INTO public.event VALUES (274, 'acme', '2027-02-24 17:32:00.000993+00', 'record_written', NULL, '006Hs000000000CIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (275, 'acme', '2027-02-24 17:32:00.000993+00', 'record_written', NULL, '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (276, 'acme', '2027-02-24 17:32:00.000993+00', 'record_written', NULL, '006Hs0000000004IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (277, 'acme', '2027-02-24 17:32:00.000993+00', 'record_written', NULL, '006Hs0000000003IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (278, 'acme', '2027-02-24 17:48:00.001059+00', 'records_validated', 'account_to_customer', NULL, NULL, NULL, NULL, 'run 28', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (279, 'acme', '2027-02-24 17:48:00.00106+00', 'records_validated', 'opportunity_to_invoice', NULL, NULL, NULL, NULL, 'run 28', NULL, NULL, NULL, NULL, '{"checked":5,"held":1}', NULL, NULL);
INSERT INTO public.event VALUES (280, 'acme', '2027-02-24 17:48:00.001061+00', 'records_validated', 'opportunity_to_sales_order', NULL, NULL, NULL, NULL, 'run 28', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (281, 'acme', '2027-02-24 17:48:00.001067+00', 'document_held', 'opportunity_to_invoice', '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"rules":"billed already"}', NULL, NULL);
INSERT INTO public.event VALUES (282, 'acme', '2027-02-24 17:48:00.001075+00', 'session_started', NULL, NULL, NULL, NULL, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (283, 'acme', '2027-02-24 17:48:00.001076+00', 'requests_served', NULL, NULL, NULL, '00000000000000000043', 12, NULL, NULL, NULL, NULL, NULL, '{"members":4,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (284, 'acme', '2027-02-24 17:48:00.001078+00', 'requests_served', NULL, NULL, NULL, '00000000000000000044', 12, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (285, 'acme', '2027-02-24 17:48:00.00108+00', 'requests_served', NULL, NULL, NULL, '00000000000000000045', 12, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (286, 'acme', '2027-02-24 17:48:00.001082+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000046', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (287, 'acme', '2027-02-24 17:48:00.001082+00', 'requests_served', NULL, NULL, NULL, '00000000000000000046', 12, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (288, 'acme', '2027-02-24 17:48:00.001083+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000046', 12, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (289, 'acme', '2027-02-24 17:48:00.001084+00', 'requests_served', NULL, NULL, NULL, '00000000000000000047', 12, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (290, 'acme', '2027-02-24 17:48:00.001085+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000046', 12, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (291, 'acme', '2027-02-24 17:48:00.001086+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000048', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (292, 'acme', '2027-02-24 17:48:00.001086+00', 'requests_served', NULL, NULL, NULL, '00000000000000000048', 12, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (293, 'acme', '2027-02-24 17:48:00.001087+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000048', 12, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (294, 'acme', '2027-02-24 17:48:00.001088+00', 'requests_served', NULL, NULL, NULL, '00000000000000000049', 12, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (295, 'acme', '2027-02-24 17:48:00.001089+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000048', 12, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (296, 'acme', '2027-02-24 17:48:00.00109+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000004a', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (297, 'acme', '2027-02-24 17:48:00.00109+00', 'requests_served', NULL, NULL, NULL, '0000000000000000004a', 12, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (298, 'acme', '2027-02-24 17:48:00.001091+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000004a', 12, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (299, 'acme', '2027-02-24 17:48:00.001092+00', 'requests_served', NULL, NULL, NULL, '0000000000000000004b', 12, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (300, 'acme', '2027-02-24 17:48:00.001093+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000004a', 12, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (301, 'acme', '2027-02-24 17:48:00.001094+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000004c', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (302, 'acme', '2027-02-24 17:48:00.001094+00', 'requests_served', NULL, NULL, NULL, '0000000000000000004c', 12, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (303, 'acme', '2027-02-24 17:48:00.001095+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000004c', 12, NULL, 'request', 'served', 'staged', 'answered', '{"hold":"not taken","status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (304, 'acme', '2027-02-24 17:48:00.001096+00', 'session_closed', NULL, NULL, NULL, NULL, 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (305, 'acme', '2027-02-24 17:49:00.001111+00', 'record_written', NULL, '001Hs0000000001IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (306, 'acme', '2027-02-24 17:49:00.001111+00', 'record_written', NULL, '001Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (307, 'acme', '2027-02-24 17:49:00.001112+00', 'record_written', NULL, '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (308, 'acme', '2027-02-24 17:49:00.001112+00', 'record_refused', NULL, '006Hs000000000BIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"why":"ENTITY_IS_LOCKED: entity is locked for editing"}', NULL, NULL);
INSERT INTO public.event VALUES (309, 'acme', '2027-02-24 17:50:00.001114+00', 'read_jobs_queued', NULL, NULL, NULL, NULL, NULL, 'run 30', NULL, NULL, NULL, NULL, '{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (310, 'acme', '2027-02-24 17:50:00.001116+00', 'session_started', NULL, NULL, NULL, NULL, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (311, 'acme', '2027-02-24 17:50:00.001117+00', 'requests_served', NULL, NULL, NULL, '0000000000000000004d', 13, NULL, NULL, NULL, NULL, NULL, '{"members":4,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (312, 'acme', '2027-02-24 17:50:00.001119+00', 'requests_served', NULL, NULL, NULL, '0000000000000000004e', 13, NULL, NULL, NULL, NULL, NULL, '{"members":10,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (313, 'acme', '2027-02-24 17:50:00.00112+00', 'read_job_done', NULL, NULL, NULL, NULL, 13, NULL, NULL, NULL, NULL, NULL, '{"objects":["CreditMemo","Estimate","Item","ReceivePayment","SalesReceipt","TxnDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (314, 'acme', '2027-02-24 17:50:00.001121+00', 'requests_served', NULL, NULL, NULL, '0000000000000000004f', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (315, 'acme', '2027-02-24 17:50:00.001122+00', 'requests_tried_again', NULL, NULL, NULL, NULL, 13, NULL, NULL, NULL, NULL, NULL, '{"requests":1,"why":"records of a list came, changed or went"}', NULL, NULL);
INSERT INTO public.event VALUES (316, 'acme', '2027-02-24 17:50:00.001122+00', 'read_job_done', NULL, NULL, NULL, NULL, 13, NULL, NULL, NULL, NULL, NULL, '{"object":"Customer","until":"2027-02-24T17:50:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (317, 'acme', '2027-02-24 17:50:00.001123+00', 'requests_served', NULL, NULL, NULL, '00000000000000000050', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (318, 'acme', '2027-02-24 17:50:00.001125+00', 'requests_served', NULL, NULL, NULL, '00000000000000000051', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (319, 'acme', '2027-02-24 17:50:00.001127+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000052', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (320, 'acme', '2027-02-24 17:50:00.001127+00', 'requests_served', NULL, NULL, NULL, '00000000000000000052', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (321, 'acme', '2027-02-24 17:50:00.001128+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000052', 13, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (322, 'acme', '2027-02-24 17:50:00.001129+00', 'requests_served', NULL, NULL, NULL, '00000000000000000053', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (323, 'acme', '2027-02-24 17:50:00.00113+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000052', 13, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (324, 'acme', '2027-02-24 17:50:00.001131+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000054', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (325, 'acme', '2027-02-24 17:50:00.001131+00', 'requests_served', NULL, NULL, NULL, '00000000000000000054', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (326, 'acme', '2027-02-24 17:50:00.001132+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000054', 13, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (327, 'acme', '2027-02-24 17:50:00.001133+00', 'requests_served', NULL, NULL, NULL, '00000000000000000055', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (328, 'acme', '2027-02-24 17:50:00.001134+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000054', 13, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (329, 'acme', '2027-02-24 17:50:00.001135+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000056', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (330, 'acme', '2027-02-24 17:50:00.001135+00', 'requests_served', NULL, NULL, NULL, '00000000000000000056', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (331, 'acme', '2027-02-24 17:50:00.001136+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000056', 13, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (332, 'acme', '2027-02-24 17:50:00.001137+00', 'requests_served', NULL, NULL, NULL, '00000000000000000057', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (333, 'acme', '2027-02-24 17:50:00.001138+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000056', 13, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (334, 'acme', '2027-02-24 17:50:00.001139+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000058', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (335, 'acme', '2027-02-24 17:50:00.001139+00', 'requests_served', NULL, NULL, NULL, '00000000000000000058', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (336, 'acme', '2027-02-24 17:50:00.00114+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000058', 13, NULL, 'request', 'served', 'staged', 'answered', '{"hold":"not taken","status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (337, 'acme', '2027-02-24 17:50:00.001141+00', 'requests_served', NULL, NULL, NULL, '00000000000000000059', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (338, 'acme', '2027-02-24 17:50:00.001142+00', 'read_job_done', NULL, NULL, NULL, NULL, 13, NULL, NULL, NULL, NULL, NULL, '{"object":"Invoice","until":"2027-02-24T17:50:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (339, 'acme', '2027-02-24 17:50:00.001143+00', 'requests_served', NULL, NULL, NULL, '0000000000000000005a', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (340, 'acme', '2027-02-24 17:50:00.001144+00', 'read_job_done', NULL, NULL, NULL, NULL, 13, NULL, NULL, NULL, NULL, NULL, '{"object":"SalesOrder","until":"2027-02-24T17:50:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (341, 'acme', '2027-02-24 17:50:00.001145+00', 'requests_served', NULL, NULL, NULL, '0000000000000000005b', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (342, 'acme', '2027-02-24 17:50:00.001146+00', 'requests_tried_again', NULL, NULL, NULL, NULL, 13, NULL, NULL, NULL, NULL, NULL, '{"requests":1,"why":"records of a list came, changed or went"}', NULL, NULL);
INSERT INTO public.event VALUES (343, 'acme', '2027-02-24 17:50:00.001146+00', 'read_job_done', NULL, NULL, NULL, NULL, 13, NULL, NULL, NULL, NULL, NULL, '{"object":"ListDeleted","until":"2027-02-24T17:50:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (344, 'acme', '2027-02-24 17:50:00.001147+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000005c', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (345, 'acme', '2027-02-24 17:50:00.001147+00', 'requests_served', NULL, NULL, NULL, '0000000000000000005c', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (346, 'acme', '2027-02-24 17:50:00.001148+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000005c', 13, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (347, 'acme', '2027-02-24 17:50:00.001149+00', 'requests_served', NULL, NULL, NULL, '0000000000000000005d', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (348, 'acme', '2027-02-24 17:50:00.00115+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000005c', 13, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (349, 'acme', '2027-02-24 17:50:00.001151+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000005e', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (350, 'acme', '2027-02-24 17:50:00.001151+00', 'requests_served', NULL, NULL, NULL, '0000000000000000005e', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (351, 'acme', '2027-02-24 17:50:00.001152+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000005e', 13, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (352, 'acme', '2027-02-24 17:50:00.001153+00', 'requests_served', NULL, NULL, NULL, '0000000000000000005f', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (353, 'acme', '2027-02-24 17:50:00.001154+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000005e', 13, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (354, 'acme', '2027-02-24 17:50:00.001155+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000060', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (355, 'acme', '2027-02-24 17:50:00.001155+00', 'requests_served', NULL, NULL, NULL, '00000000000000000060', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (356, 'acme', '2027-02-24 17:50:00.001156+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000060', 13, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (357, 'acme', '2027-02-24 17:50:00.001157+00', 'requests_served', NULL, NULL, NULL, '00000000000000000061', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (358, 'acme', '2027-02-24 17:50:00.001158+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000060', 13, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (359, 'acme', '2027-02-24 17:50:00.001159+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000062', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (360, 'acme', '2027-02-24 17:50:00.001159+00', 'requests_served', NULL, NULL, NULL, '00000000000000000062', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (361, 'acme', '2027-02-24 17:50:00.00116+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000062', 13, NULL, 'request', 'served', 'staged', 'answered', '{"hold":"not taken","status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (362, 'acme', '2027-02-24 17:50:00.001161+00', 'requests_served', NULL, NULL, NULL, '00000000000000000063', 13, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (363, 'acme', '2027-02-24 17:50:00.001162+00', 'records_refetched', NULL, NULL, NULL, NULL, 13, NULL, NULL, NULL, NULL, NULL, '{"found":1,"object":"Invoice"}', NULL, NULL);
INSERT INTO public.event VALUES (364, 'acme', '2027-02-24 17:50:00.001163+00', 'session_closed', NULL, NULL, NULL, NULL, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (365, 'acme', '2027-02-24 17:51:00.001178+00', 'row_refused', 'customer_to_account', '001Hs0000000002IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"why":"Salesforce refuses what QuickBooks says of it: Phone \"555-9000\". FIELD_CUSTOM_VALIDATION_EXCEPTION: Not in service. A validation rule of the org refuses it. Correct the value, or an administrator lets the rule spare the custom permission QuickBooks_Sync. What is edited here still goes to QuickBooks, and the refused values are tried again every day."}', NULL, NULL);
INSERT INTO public.event VALUES (366, 'acme', '2027-02-24 17:51:00.001187+00', 'rows_written', 'customer_to_account', NULL, NULL, NULL, NULL, 'run 31', NULL, NULL, NULL, NULL, '{"rows":1}', NULL, NULL);
INSERT INTO public.event VALUES (367, 'acme', '2027-02-24 17:51:00.001188+00', 'link_active', 'account_to_customer', '001Hs000000000AIAQ', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'returned', '{"generation":1,"kind":"Customer","part":"","qb_id":"80000008-1803490200"}', NULL, NULL);
INSERT INTO public.event VALUES (368, 'acme', '2027-02-24 17:51:00.001188+00', 'record_returned', 'customer_to_account', '001Hs000000000AIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"qb_id":"80000008-1803490200"}', NULL, NULL);
INSERT INTO public.event VALUES (369, 'acme', '2027-02-24 17:51:00.00119+00', 'record_held', 'customer_to_account', '80000005-1803490200', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"kind":"duplicate"}', NULL, NULL);
INSERT INTO public.event VALUES (370, 'acme', '2027-02-24 17:51:00.00119+00', 'record_held', 'customer_to_account', '80000007-1803490200', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"kind":"duplicate"}', NULL, NULL);
INSERT INTO public.event VALUES (371, 'acme', '2027-02-24 17:51:00.001205+00', 'link_deleted', 'account_to_customer', '001Hs0000000003IAA', NULL, NULL, NULL, NULL, 'link', 'active', 'deleted', 'gone', '{"generation":1,"kind":"Customer","part":"","qb_id":"80000003-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (372, 'acme', '2027-02-24 17:51:00.001205+00', 'deletion_seen', 'account_to_customer', '001Hs0000000003IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"qb_id":"80000003-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (373, 'acme', '2027-02-24 17:51:00.001205+00', 'merge_proposed', 'account_to_customer', '001Hs0000000003IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"into":"80000008-1803490200","qb_id":"80000003-1795273260"}', NULL, NULL);
INSERT INTO public.event VALUES (374, 'acme', '2027-02-24 17:51:00.001217+00', 'rows_written', 'invoice_to_transaction', NULL, NULL, NULL, NULL, 'run 31', NULL, NULL, NULL, NULL, '{"rows":4}', NULL, NULL);
INSERT INTO public.event VALUES (375, 'acme', '2027-02-24 17:51:00.00122+00', 'rows_written', 'invoice_to_transaction', NULL, NULL, NULL, NULL, 'run 31', NULL, NULL, NULL, NULL, '{"rows":3}', NULL, NULL);
INSERT INTO public.event VALUES (376, 'acme', '2027-02-24 17:51:00.00123+00', 'row_refused', 'total_to_opportunity', '006Hs000000000BIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"why":"ENTITY_IS_LOCKED: entity is locked for editing"}', NULL, NULL);
INSERT INTO public.event VALUES (377, 'acme', '2027-02-24 17:51:00.00123+00', 'rows_written', 'total_to_opportunity', NULL, NULL, NULL, NULL, 'run 31', NULL, NULL, NULL, NULL, '{"rows":2}', NULL, NULL);
INSERT INTO public.event VALUES (378, 'acme', '2027-02-24 17:51:00.001231+00', 'record_held', 'total_to_opportunity', '006Hs000000000BIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"kind":"write back"}', NULL, NULL);
INSERT INTO public.event VALUES (379, 'acme', '2027-02-24 17:51:00.001237+00', 'rows_written', 'receivable_to_account', NULL, NULL, NULL, NULL, 'run 31', NULL, NULL, NULL, NULL, '{"rows":5}', NULL, NULL);
INSERT INTO public.event VALUES (380, 'acme', '2027-02-24 17:51:00.001245+00', 'record_written', NULL, '001Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (381, 'acme', '2027-02-24 17:51:00.001246+00', 'record_written', NULL, '006Hs0000000006IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (382, 'acme', '2027-02-24 18:07:00.001321+00', 'document_held', 'account_to_customer', '001Hs000000000AIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"rules":"account_billing_place_present,account_billing_country_present,account_shipping_place_present,account_shipping_country_present"}', NULL, NULL);
INSERT INTO public.event VALUES (383, 'acme', '2027-02-24 18:07:00.001321+00', 'records_validated', 'account_to_customer', NULL, NULL, NULL, NULL, 'run 32', NULL, NULL, NULL, NULL, '{"checked":3,"held":1}', NULL, NULL);
INSERT INTO public.event VALUES (384, 'acme', '2027-02-24 18:07:00.001322+00', 'document_released', 'opportunity_to_invoice', '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (385, 'acme', '2027-02-24 18:07:00.001322+00', 'records_validated', 'opportunity_to_invoice', NULL, NULL, NULL, NULL, 'run 32', NULL, NULL, NULL, NULL, '{"checked":7,"held":1}', NULL, NULL);
INSERT INTO public.event VALUES (386, 'acme', '2027-02-24 18:07:00.001323+00', 'records_validated', 'opportunity_to_sales_order', NULL, NULL, NULL, NULL, 'run 32', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (387, 'acme', '2027-02-24 18:07:00.001329+00', 'document_held', 'opportunity_to_invoice', '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"rules":"billed already"}', NULL, NULL);
INSERT INTO public.event VALUES (388, 'acme', '2027-02-24 18:08:00.001388+00', 'record_written', NULL, '001Hs0000000002IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (389, 'acme', '2027-02-24 18:08:00.001388+00', 'record_written', NULL, '001Hs0000000003IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (390, 'acme', '2027-02-24 18:08:00.001388+00', 'record_written', NULL, '001Hs000000000AIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (391, 'acme', '2027-02-24 18:08:00.001389+00', 'record_written', NULL, '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (392, 'acme', '2027-02-24 18:08:00.001389+00', 'record_refused', NULL, '006Hs000000000BIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"why":"ENTITY_IS_LOCKED: entity is locked for editing"}', NULL, NULL);
INSERT INTO public.event VALUES (393, 'acme', '2027-02-24 18:09:00.001391+00', 'read_jobs_queued', NULL, NULL, NULL, NULL, NULL, 'run 34', NULL, NULL, NULL, NULL, '{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (394, 'acme', '2027-02-24 18:09:00.001393+00', 'session_started', NULL, NULL, NULL, NULL, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (395, 'acme', '2027-02-24 18:09:00.001394+00', 'requests_served', NULL, NULL, NULL, '00000000000000000064', 14, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (396, 'acme', '2027-02-24 18:09:00.001396+00', 'requests_served', NULL, NULL, NULL, '00000000000000000065', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (397, 'acme', '2027-02-24 18:09:00.001398+00', 'requests_served', NULL, NULL, NULL, '00000000000000000066', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (398, 'acme', '2027-02-24 18:09:00.0014+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000067', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (399, 'acme', '2027-02-24 18:09:00.0014+00', 'requests_served', NULL, NULL, NULL, '00000000000000000067', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (400, 'acme', '2027-02-24 18:09:00.001401+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000067', 14, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (401, 'acme', '2027-02-24 18:09:00.001402+00', 'requests_served', NULL, NULL, NULL, '00000000000000000068', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (402, 'acme', '2027-02-24 18:09:00.001403+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000067', 14, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (403, 'acme', '2027-02-24 18:09:00.001404+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000069', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (404, 'acme', '2027-02-24 18:09:00.001404+00', 'requests_served', NULL, NULL, NULL, '00000000000000000069', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (405, 'acme', '2027-02-24 18:09:00.001405+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000069', 14, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (406, 'acme', '2027-02-24 18:09:00.001406+00', 'requests_served', NULL, NULL, NULL, '0000000000000000006a', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (407, 'acme', '2027-02-24 18:09:00.001407+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '00000000000000000069', 14, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (408, 'acme', '2027-02-24 18:09:00.001408+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000006b', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (409, 'acme', '2027-02-24 18:09:00.001408+00', 'requests_served', NULL, NULL, NULL, '0000000000000000006b', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (410, 'acme', '2027-02-24 18:09:00.001409+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000006b', 14, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (411, 'acme', '2027-02-24 18:09:00.00141+00', 'requests_served', NULL, NULL, NULL, '0000000000000000006c', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (412, 'acme', '2027-02-24 18:09:00.001411+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000006b', 14, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (413, 'acme', '2027-02-24 18:09:00.001412+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000006d', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (414, 'acme', '2027-02-24 18:09:00.001412+00', 'requests_served', NULL, NULL, NULL, '0000000000000000006d', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (415, 'acme', '2027-02-24 18:09:00.001413+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000006d', 14, NULL, 'request', 'served', 'staged', 'answered', '{"hold":"not taken","status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (416, 'acme', '2027-02-24 18:09:00.001414+00', 'requests_served', NULL, NULL, NULL, '0000000000000000006e', 14, NULL, NULL, NULL, NULL, NULL, '{"members":10,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (417, 'acme', '2027-02-24 18:09:00.001415+00', 'read_job_done', NULL, NULL, NULL, NULL, 14, NULL, NULL, NULL, NULL, NULL, '{"objects":["CreditMemo","Estimate","Item","ReceivePayment","SalesReceipt","TxnDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (418, 'acme', '2027-02-24 18:09:00.001416+00', 'requests_served', NULL, NULL, NULL, '0000000000000000006f', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (419, 'acme', '2027-02-24 18:09:00.001417+00', 'read_job_done', NULL, NULL, NULL, NULL, 14, NULL, NULL, NULL, NULL, NULL, '{"object":"Customer","until":"2027-02-24T18:09:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (420, 'acme', '2027-02-24 18:09:00.001418+00', 'requests_served', NULL, NULL, NULL, '00000000000000000070', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (421, 'acme', '2027-02-24 18:09:00.001419+00', 'read_job_done', NULL, NULL, NULL, NULL, 14, NULL, NULL, NULL, NULL, NULL, '{"object":"Invoice","until":"2027-02-24T18:09:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (422, 'acme', '2027-02-24 18:09:00.00142+00', 'requests_served', NULL, NULL, NULL, '00000000000000000071', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (423, 'acme', '2027-02-24 18:09:00.001421+00', 'read_job_done', NULL, NULL, NULL, NULL, 14, NULL, NULL, NULL, NULL, NULL, '{"object":"SalesOrder","until":"2027-02-24T18:09:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (424, 'acme', '2027-02-24 18:09:00.001422+00', 'requests_served', NULL, NULL, NULL, '00000000000000000072', 14, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (425, 'acme', '2027-02-24 18:09:00.001423+00', 'read_job_done', NULL, NULL, NULL, NULL, 14, NULL, NULL, NULL, NULL, NULL, '{"object":"ListDeleted","until":"2027-02-24T18:09:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (426, 'acme', '2027-02-24 18:09:00.001424+00', 'session_closed', NULL, NULL, NULL, NULL, 14, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (427, 'acme', '2027-02-24 18:10:00.001439+00', 'record_written', NULL, '001Hs0000000003IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (428, 'acme', '2027-02-24 18:10:00.001439+00', 'record_written', NULL, '001Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (429, 'acme', '2027-02-24 18:11:00.001508+00', 'records_validated', 'account_to_customer', NULL, NULL, NULL, NULL, 'run 36', NULL, NULL, NULL, NULL, '{"checked":2,"held":1}', NULL, NULL);
INSERT INTO public.event VALUES (430, 'acme', '2027-02-24 18:11:00.001509+00', 'document_released', 'opportunity_to_invoice', '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (431, 'acme', '2027-02-24 18:11:00.001509+00', 'records_validated', 'opportunity_to_invoice', NULL, NULL, NULL, NULL, 'run 36', NULL, NULL, NULL, NULL, '{"checked":2,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (432, 'acme', '2027-02-24 18:11:00.00151+00', 'records_validated', 'opportunity_to_sales_order', NULL, NULL, NULL, NULL, 'run 36', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (433, 'acme', '2027-02-24 18:11:00.001516+00', 'request_staged', 'opportunity_to_invoice', '006Hs000000000EIAQ', 24, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (434, 'acme', '2027-02-24 18:11:00.001516+00', 'document_held', 'opportunity_to_invoice', '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"rules":"billed already"}', NULL, NULL);
INSERT INTO public.event VALUES (435, 'acme', '2027-02-24 18:11:00.001524+00', 'session_started', NULL, NULL, NULL, NULL, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (436, 'acme', '2027-02-24 18:11:00.001525+00', 'requests_served', NULL, NULL, NULL, '00000000000000000073', 15, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (437, 'acme', '2027-02-24 18:11:00.001527+00', 'requests_served', NULL, NULL, NULL, '00000000000000000074', 15, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (438, 'acme', '2027-02-24 18:11:00.001529+00', 'requests_served', NULL, NULL, NULL, '00000000000000000075', 15, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (439, 'acme', '2027-02-24 18:11:00.001531+00', 'request_served', 'opportunity_to_invoice', '006Hs000000000EIAQ', 24, '00000000000000000076', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (440, 'acme', '2027-02-24 18:11:00.001531+00', 'requests_served', NULL, NULL, NULL, '00000000000000000076', 15, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (441, 'acme', '2027-02-24 18:11:00.001532+00', 'link_active', 'opportunity_to_invoice', '006Hs000000000EIAQ', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Invoice","part":"","qb_id":"14-1803492660"}', NULL, NULL);
INSERT INTO public.event VALUES (442, 'acme', '2027-02-24 18:11:00.001532+00', 'request_applied', 'opportunity_to_invoice', '006Hs000000000EIAQ', 24, '00000000000000000076', 15, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"14-1803492660"}', NULL, NULL);
INSERT INTO public.event VALUES (443, 'acme', '2027-02-24 18:11:00.001533+00', 'session_closed', NULL, NULL, NULL, NULL, 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (444, 'acme', '2027-02-24 18:12:00.001548+00', 'record_written', NULL, '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (445, 'acme', '2027-02-24 18:12:00.001548+00', 'record_written', NULL, '006Hs000000000EIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (446, 'acme', '2027-02-24 18:13:00.00161+00', 'records_validated', 'account_to_customer', NULL, NULL, NULL, NULL, 'run 38', NULL, NULL, NULL, NULL, '{"checked":2,"held":1}', NULL, NULL);
INSERT INTO public.event VALUES (447, 'acme', '2027-02-24 18:13:00.001611+00', 'records_validated', 'opportunity_to_invoice', NULL, NULL, NULL, NULL, 'run 38', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (448, 'acme', '2027-02-24 18:13:00.001617+00', 'request_staged', 'opportunity_to_invoice', '006Hs000000000FIAQ', 25, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (449, 'acme', '2027-02-24 18:13:00.001622+00', 'session_started', NULL, NULL, NULL, NULL, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (450, 'acme', '2027-02-24 18:13:00.001623+00', 'requests_served', NULL, NULL, NULL, '00000000000000000077', 16, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (451, 'acme', '2027-02-24 18:13:00.001625+00', 'requests_served', NULL, NULL, NULL, '00000000000000000078', 16, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (452, 'acme', '2027-02-24 18:13:00.001627+00', 'requests_served', NULL, NULL, NULL, '00000000000000000079', 16, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (453, 'acme', '2027-02-24 18:13:00.001629+00', 'request_served', 'opportunity_to_invoice', '006Hs000000000FIAQ', 25, '0000000000000000007a', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (454, 'acme', '2027-02-24 18:13:00.001629+00', 'requests_served', NULL, NULL, NULL, '0000000000000000007a', 16, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (455, 'acme', '2027-02-24 18:13:00.001631+00', 'request_unknown', 'opportunity_to_invoice', '006Hs000000000FIAQ', 25, '0000000000000000007a', NULL, NULL, 'request', 'served', 'unknown', 'answer missing', NULL, NULL, NULL);
INSERT INTO public.event VALUES (456, 'acme', '2027-02-24 18:13:00.001631+00', 'answer_missing', NULL, NULL, NULL, '0000000000000000007a', 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (457, 'acme', '2027-02-24 18:13:00.001631+00', 'answer_missed', NULL, NULL, NULL, '0000000000000000007a', NULL, NULL, NULL, NULL, NULL, NULL, '{"purpose":"write","times":1}', NULL, NULL);
INSERT INTO public.event VALUES (458, 'acme', '2027-02-24 18:13:00.001631+00', 'session_started', NULL, NULL, NULL, NULL, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (459, 'acme', '2027-02-24 18:13:00.001632+00', 'requests_served', NULL, NULL, NULL, '0000000000000000007b', 17, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (460, 'acme', '2027-02-24 18:13:00.001634+00', 'recovery_asked', NULL, NULL, NULL, '0000000000000000007a', 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (461, 'acme', '2027-02-24 18:13:00.001634+00', 'requests_served', NULL, NULL, NULL, '0000000000000000007c', 17, NULL, NULL, NULL, NULL, NULL, '{"members":0,"purpose":"status","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (462, 'acme', '2027-02-24 18:13:00.001636+00', 'requests_served', NULL, NULL, NULL, '0000000000000000007d', 17, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"look","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (463, 'acme', '2027-02-24 18:13:00.001637+00', 'request_staged', 'opportunity_to_invoice', '006Hs000000000FIAQ', 25, '0000000000000000007a', 17, NULL, 'request', 'unknown', 'staged', 'answered', NULL, NULL, NULL);
INSERT INTO public.event VALUES (464, 'acme', '2027-02-24 18:13:00.001638+00', 'requests_served', NULL, NULL, NULL, '0000000000000000007e', 17, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (465, 'acme', '2027-02-24 18:13:00.00164+00', 'requests_served', NULL, NULL, NULL, '0000000000000000007f', 17, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (466, 'acme', '2027-02-24 18:13:00.001642+00', 'request_served', 'opportunity_to_invoice', '006Hs000000000FIAQ', 25, '00000000000000000080', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (467, 'acme', '2027-02-24 18:13:00.001642+00', 'requests_served', NULL, NULL, NULL, '00000000000000000080', 17, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (468, 'acme', '2027-02-24 18:13:00.001643+00', 'link_active', 'opportunity_to_invoice', '006Hs000000000FIAQ', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'posted', '{"generation":1,"kind":"Invoice","part":"","qb_id":"16-1803492780"}', NULL, NULL);
INSERT INTO public.event VALUES (469, 'acme', '2027-02-24 18:13:00.001643+00', 'request_applied', 'opportunity_to_invoice', '006Hs000000000FIAQ', 25, '00000000000000000080', 17, NULL, 'request', 'served', 'applied', 'answered', '{"qb_id":"16-1803492780"}', NULL, NULL);
INSERT INTO public.event VALUES (470, 'acme', '2027-02-24 18:13:00.001644+00', 'session_closed', NULL, NULL, NULL, NULL, 17, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (471, 'acme', '2027-02-24 18:13:00.001646+00', 'posted_twice', NULL, NULL, NULL, NULL, 16, NULL, NULL, NULL, NULL, NULL, '{"kind":"Invoice","qb_id":"18-1803492780"}', NULL, NULL);
INSERT INTO public.event VALUES (472, 'acme', '2027-02-24 18:14:00.00166+00', 'record_written', NULL, '006Hs000000000FIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (473, 'acme', '2027-02-24 18:15:00.001722+00', 'records_validated', 'account_to_customer', NULL, NULL, NULL, NULL, 'run 40', NULL, NULL, NULL, NULL, '{"checked":2,"held":1}', NULL, NULL);
INSERT INTO public.event VALUES (474, 'acme', '2027-02-24 18:15:00.001723+00', 'records_validated', 'opportunity_to_invoice', NULL, NULL, NULL, NULL, 'run 40', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (475, 'acme', '2027-02-24 18:15:00.001729+00', 'request_staged', 'opportunity_to_invoice', '006Hs000000000GIAQ', 26, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (476, 'acme', '2027-02-24 18:15:00.001734+00', 'session_started', NULL, NULL, NULL, NULL, 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (477, 'acme', '2027-02-24 18:15:00.001735+00', 'requests_served', NULL, NULL, NULL, '00000000000000000081', 18, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (478, 'acme', '2027-02-24 18:15:00.001737+00', 'requests_served', NULL, NULL, NULL, '00000000000000000082', 18, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (479, 'acme', '2027-02-24 18:15:00.001739+00', 'requests_served', NULL, NULL, NULL, '00000000000000000083', 18, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (480, 'acme', '2027-02-24 18:15:00.001741+00', 'request_served', 'opportunity_to_invoice', '006Hs000000000GIAQ', 26, '00000000000000000084', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (481, 'acme', '2027-02-24 18:15:00.001741+00', 'requests_served', NULL, NULL, NULL, '00000000000000000084', 18, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (482, 'acme', '2027-02-24 18:15:00.001743+00', 'request_unknown', 'opportunity_to_invoice', '006Hs000000000GIAQ', 26, '00000000000000000084', NULL, NULL, 'request', 'served', 'unknown', 'answer missing', NULL, NULL, NULL);
INSERT INTO public.event VALUES (483, 'acme', '2027-02-24 18:15:00.001743+00', 'answer_missing', NULL, NULL, NULL, '00000000000000000084', 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (484, 'acme', '2027-02-24 18:15:00.001743+00', 'answer_missed', NULL, NULL, NULL, '00000000000000000084', NULL, NULL, NULL, NULL, NULL, NULL, '{"purpose":"write","times":1}', NULL, NULL);
INSERT INTO public.event VALUES (485, 'acme', '2027-02-24 18:15:00.001743+00', 'session_started', NULL, NULL, NULL, NULL, 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (486, 'acme', '2027-02-24 18:15:00.001744+00', 'requests_served', NULL, NULL, NULL, '00000000000000000085', 19, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (487, 'acme', '2027-02-24 18:15:00.001746+00', 'recovery_asked', NULL, NULL, NULL, '00000000000000000084', 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (488, 'acme', '2027-02-24 18:15:00.001746+00', 'requests_served', NULL, NULL, NULL, '00000000000000000086', 19, NULL, NULL, NULL, NULL, NULL, '{"members":0,"purpose":"status","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (489, 'acme', '2027-02-24 18:15:00.001748+00', 'requests_served', NULL, NULL, NULL, '00000000000000000087', 19, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"look","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (490, 'acme', '2027-02-24 18:15:00.001749+00', 'request_staged', 'opportunity_to_invoice', '006Hs000000000GIAQ', 26, '00000000000000000084', 19, NULL, 'request', 'unknown', 'staged', 'answered', NULL, NULL, NULL);
INSERT INTO public.event VALUES (491, 'acme', '2027-02-24 18:15:00.00175+00', 'requests_served', NULL, NULL, NULL, '00000000000000000088', 19, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (492, 'acme', '2027-02-24 18:15:00.001752+00', 'requests_served', NULL, NULL, NULL, '00000000000000000089', 19, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (493, 'acme', '2027-02-24 18:15:00.001754+00', 'request_served', 'opportunity_to_invoice', '006Hs000000000GIAQ', 26, '0000000000000000008a', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (494, 'acme', '2027-02-24 18:15:00.001754+00', 'requests_served', NULL, NULL, NULL, '0000000000000000008a', 19, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (495, 'acme', '2027-02-24 18:15:00.001756+00', 'request_unknown', 'opportunity_to_invoice', '006Hs000000000GIAQ', 26, '0000000000000000008a', NULL, NULL, 'request', 'served', 'unknown', 'answer missing', NULL, NULL, NULL);
INSERT INTO public.event VALUES (496, 'acme', '2027-02-24 18:15:00.001756+00', 'answer_missing', NULL, NULL, NULL, '0000000000000000008a', 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (497, 'acme', '2027-02-24 18:15:00.001756+00', 'answer_missed', NULL, NULL, NULL, '0000000000000000008a', NULL, NULL, NULL, NULL, NULL, NULL, '{"purpose":"write","times":1}', NULL, NULL);
INSERT INTO public.event VALUES (498, 'acme', '2027-02-24 18:15:00.001756+00', 'session_started', NULL, NULL, NULL, NULL, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (499, 'acme', '2027-02-24 18:15:00.001757+00', 'requests_served', NULL, NULL, NULL, '0000000000000000008b', 20, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (500, 'acme', '2027-02-24 18:15:00.001759+00', 'recovery_asked', NULL, NULL, NULL, '0000000000000000008a', 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (501, 'acme', '2027-02-24 18:15:00.001759+00', 'requests_served', NULL, NULL, NULL, '0000000000000000008c', 20, NULL, NULL, NULL, NULL, NULL, '{"members":0,"purpose":"status","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (502, 'acme', '2027-02-24 18:15:00.001761+00', 'requests_served', NULL, NULL, NULL, '0000000000000000008d', 20, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"look","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (503, 'acme', '2027-02-24 18:15:00.001762+00', 'request_staged', 'opportunity_to_invoice', '006Hs000000000GIAQ', 26, '0000000000000000008a', 20, NULL, 'request', 'unknown', 'staged', 'answered', '{"hold":"lost answer"}', NULL, NULL);
INSERT INTO public.event VALUES (504, 'acme', '2027-02-24 18:15:00.001763+00', 'session_closed', NULL, NULL, NULL, NULL, 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (505, 'acme', '2027-02-24 18:16:00.001778+00', 'record_written', NULL, '006Hs000000000GIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (506, 'acme', '2027-02-24 18:17:00.00184+00', 'records_validated', 'account_to_customer', NULL, NULL, NULL, NULL, 'run 42', NULL, NULL, NULL, NULL, '{"checked":2,"held":1}', NULL, NULL);
INSERT INTO public.event VALUES (507, 'acme', '2027-02-24 18:17:00.001841+00', 'records_validated', 'opportunity_to_sales_receipt', NULL, NULL, NULL, NULL, 'run 42', NULL, NULL, NULL, NULL, '{"checked":2,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (508, 'acme', '2027-02-24 18:17:00.001847+00', 'request_staged', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 27, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"SalesReceipt","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (509, 'acme', '2027-02-24 18:17:00.001847+00', 'request_staged', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 28, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"SalesReceipt","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (510, 'acme', '2027-02-24 18:17:00.001852+00', 'session_started', NULL, NULL, NULL, NULL, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (511, 'acme', '2027-02-24 18:17:00.001853+00', 'requests_served', NULL, NULL, NULL, '0000000000000000008e', 21, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (512, 'acme', '2027-02-24 18:17:00.001855+00', 'requests_served', NULL, NULL, NULL, '0000000000000000008f', 21, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (513, 'acme', '2027-02-24 18:17:00.001857+00', 'requests_served', NULL, NULL, NULL, '00000000000000000090', 21, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (514, 'acme', '2027-02-24 18:17:00.001859+00', 'requests_served', NULL, NULL, NULL, '00000000000000000091', 21, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (515, 'acme', '2027-02-24 18:17:00.001861+00', 'request_served', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 27, '00000000000000000092', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (516, 'acme', '2027-02-24 18:17:00.001861+00', 'requests_served', NULL, NULL, NULL, '00000000000000000092', 21, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (517, 'acme', '2027-02-24 18:17:00.001862+00', 'answer_failed', NULL, NULL, NULL, '00000000000000000092', 21, NULL, NULL, NULL, NULL, NULL, '{"hresult":"0x80040400","purpose":"write"}', NULL, NULL);
INSERT INTO public.event VALUES (518, 'acme', '2027-02-24 18:17:00.001862+00', 'request_staged', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 27, '00000000000000000092', 21, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"0x80040400"}', NULL, NULL);
INSERT INTO public.event VALUES (519, 'acme', '2027-02-24 18:17:00.001863+00', 'request_served', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 27, '00000000000000000093', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (520, 'acme', '2027-02-24 18:17:00.001863+00', 'requests_served', NULL, NULL, NULL, '00000000000000000093', 21, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (521, 'acme', '2027-02-24 18:17:00.001864+00', 'answer_failed', NULL, NULL, NULL, '00000000000000000093', 21, NULL, NULL, NULL, NULL, NULL, '{"hresult":"0x80040400","purpose":"write"}', NULL, NULL);
INSERT INTO public.event VALUES (522, 'acme', '2027-02-24 18:17:00.001864+00', 'request_staged', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 27, '00000000000000000093', 21, NULL, 'request', 'served', 'staged', 'answered', '{"hold":"not taken","status_code":"0x80040400"}', NULL, NULL);
INSERT INTO public.event VALUES (523, 'acme', '2027-02-24 18:17:00.001865+00', 'request_served', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 28, '00000000000000000094', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (524, 'acme', '2027-02-24 18:17:00.001865+00', 'requests_served', NULL, NULL, NULL, '00000000000000000094', 21, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (525, 'acme', '2027-02-24 18:17:00.001866+00', 'answer_failed', NULL, NULL, NULL, '00000000000000000094', 21, NULL, NULL, NULL, NULL, NULL, '{"hresult":"0x80040400","purpose":"write"}', NULL, NULL);
INSERT INTO public.event VALUES (526, 'acme', '2027-02-24 18:17:00.001866+00', 'request_staged', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 28, '00000000000000000094', 21, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"0x80040400"}', NULL, NULL);
INSERT INTO public.event VALUES (527, 'acme', '2027-02-24 18:17:00.001867+00', 'request_served', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 28, '00000000000000000095', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (528, 'acme', '2027-02-24 18:17:00.001867+00', 'requests_served', NULL, NULL, NULL, '00000000000000000095', 21, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (529, 'acme', '2027-02-24 18:17:00.001868+00', 'answer_failed', NULL, NULL, NULL, '00000000000000000095', 21, NULL, NULL, NULL, NULL, NULL, '{"hresult":"0x80040400","purpose":"write"}', NULL, NULL);
INSERT INTO public.event VALUES (530, 'acme', '2027-02-24 18:17:00.001868+00', 'request_staged', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 28, '00000000000000000095', 21, NULL, 'request', 'served', 'staged', 'answered', '{"hold":"unreadable"}', NULL, NULL);
INSERT INTO public.event VALUES (531, 'acme', '2027-02-24 18:17:00.001868+00', 'kind_held', NULL, NULL, NULL, NULL, 21, NULL, NULL, NULL, NULL, NULL, '{"kind":"SalesReceiptAdd"}', NULL, NULL);
INSERT INTO public.event VALUES (532, 'acme', '2027-02-24 18:17:00.001869+00', 'session_closed', NULL, NULL, NULL, NULL, 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (533, 'acme', '2027-02-24 18:18:00.001932+00', 'records_validated', 'account_to_customer', NULL, NULL, NULL, NULL, 'run 43', NULL, NULL, NULL, NULL, '{"checked":2,"held":1}', NULL, NULL);
INSERT INTO public.event VALUES (534, 'acme', '2027-02-24 18:18:00.001933+00', 'records_validated', 'opportunity_to_invoice', NULL, NULL, NULL, NULL, 'run 43', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (535, 'acme', '2027-02-24 18:18:00.001939+00', 'request_staged', 'opportunity_to_invoice', '006Hs000000000JIAQ', 29, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (536, 'acme', '2027-02-24 18:19:00.001958+00', 'record_written', NULL, '006Hs000000000HIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (537, 'acme', '2027-02-24 18:19:00.001958+00', 'record_written', NULL, '006Hs000000000IIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (538, 'acme', '2027-02-24 18:19:00.001958+00', 'record_written', NULL, '006Hs000000000JIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (539, 'acme', '2027-02-24 18:19:00.001959+00', 'history_begun', NULL, NULL, NULL, NULL, NULL, 'migrate', NULL, NULL, NULL, NULL, '{"also_before_cutover":false,"days":"2026-09-01 to 2026-09-30","direction":"to_salesforce","dry_run":true,"object":"Invoice"}', NULL, NULL);
INSERT INTO public.event VALUES (540, 'acme', '2027-02-24 18:19:00.001959+00', 'history_asked', NULL, NULL, NULL, NULL, NULL, 'migrate', NULL, NULL, NULL, NULL, '{"interval_id":1,"object":"Invoice"}', NULL, NULL);
INSERT INTO public.event VALUES (541, 'acme', '2027-02-24 18:35:00.001997+00', 'records_validated', 'account_to_customer', NULL, NULL, NULL, NULL, 'run 45', NULL, NULL, NULL, NULL, '{"checked":2,"held":1}', NULL, NULL);
INSERT INTO public.event VALUES (542, 'acme', '2027-02-24 18:35:00.002005+00', 'session_started', NULL, NULL, NULL, NULL, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (543, 'acme', '2027-02-24 18:35:00.002006+00', 'requests_served', NULL, NULL, NULL, '00000000000000000096', 22, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (544, 'acme', '2027-02-24 18:35:00.002008+00', 'requests_served', NULL, NULL, NULL, '00000000000000000097', 22, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (545, 'acme', '2027-02-24 18:35:00.002009+00', 'read_job_done', NULL, NULL, NULL, NULL, 22, NULL, NULL, NULL, NULL, NULL, '{"object":"Invoice","until":"2026-09-30T00:00:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (546, 'acme', '2027-02-24 18:35:00.002009+00', 'history_read', NULL, NULL, NULL, NULL, 22, NULL, NULL, NULL, NULL, NULL, '{"changed":0,"found":9,"interval_id":1,"new":0,"object":"Invoice","pages":1}', NULL, NULL);
INSERT INTO public.event VALUES (547, 'acme', '2027-02-24 18:35:00.00201+00', 'session_closed', NULL, NULL, NULL, NULL, 22, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (548, 'acme', '2027-02-24 18:36:00.002027+00', 'history_done', NULL, NULL, NULL, NULL, NULL, 'migrate', NULL, NULL, NULL, NULL, '{"changed":0,"found":9,"held":0,"new":3,"object":"Invoice","refused":0,"written":0}', NULL, NULL);
INSERT INTO public.event VALUES (549, 'acme', '2027-02-24 18:37:00.00203+00', 'read_jobs_queued', NULL, NULL, NULL, NULL, NULL, 'run 47', NULL, NULL, NULL, NULL, '{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (550, 'acme', '2027-02-24 18:37:00.002032+00', 'session_started', NULL, NULL, NULL, NULL, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (551, 'acme', '2027-02-24 18:37:00.002033+00', 'requests_served', NULL, NULL, NULL, '00000000000000000098', 23, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (552, 'acme', '2027-02-24 18:37:00.002035+00', 'requests_served', NULL, NULL, NULL, '00000000000000000099', 23, NULL, NULL, NULL, NULL, NULL, '{"members":10,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (553, 'acme', '2027-02-24 18:37:00.002036+00', 'read_job_done', NULL, NULL, NULL, NULL, 23, NULL, NULL, NULL, NULL, NULL, '{"objects":["CreditMemo","Estimate","Item","ReceivePayment","SalesReceipt","TxnDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (554, 'acme', '2027-02-24 18:37:00.002037+00', 'requests_served', NULL, NULL, NULL, '0000000000000000009a', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (555, 'acme', '2027-02-24 18:37:00.002038+00', 'requests_tried_again', NULL, NULL, NULL, NULL, 23, NULL, NULL, NULL, NULL, NULL, '{"requests":1,"why":"records of a list came, changed or went"}', NULL, NULL);
INSERT INTO public.event VALUES (556, 'acme', '2027-02-24 18:37:00.002038+00', 'read_job_done', NULL, NULL, NULL, NULL, 23, NULL, NULL, NULL, NULL, NULL, '{"object":"Customer","until":"2027-02-24T18:37:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (557, 'acme', '2027-02-24 18:37:00.002039+00', 'requests_served', NULL, NULL, NULL, '0000000000000000009b', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (558, 'acme', '2027-02-24 18:37:00.002041+00', 'requests_served', NULL, NULL, NULL, '0000000000000000009c', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (559, 'acme', '2027-02-24 18:37:00.002043+00', 'requests_served', NULL, NULL, NULL, '0000000000000000009d', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (560, 'acme', '2027-02-24 18:37:00.002045+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000009e', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (561, 'acme', '2027-02-24 18:37:00.002045+00', 'requests_served', NULL, NULL, NULL, '0000000000000000009e', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (562, 'acme', '2027-02-24 18:37:00.002046+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000009e', 23, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (563, 'acme', '2027-02-24 18:37:00.002047+00', 'requests_served', NULL, NULL, NULL, '0000000000000000009f', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (564, 'acme', '2027-02-24 18:37:00.002048+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '0000000000000000009e', 23, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (565, 'acme', '2027-02-24 18:37:00.002049+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000a0', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (566, 'acme', '2027-02-24 18:37:00.002049+00', 'requests_served', NULL, NULL, NULL, '000000000000000000a0', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (567, 'acme', '2027-02-24 18:37:00.00205+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000a0', 23, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (568, 'acme', '2027-02-24 18:37:00.002051+00', 'requests_served', NULL, NULL, NULL, '000000000000000000a1', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (569, 'acme', '2027-02-24 18:37:00.002052+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000a0', 23, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (570, 'acme', '2027-02-24 18:37:00.002053+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000a2', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (571, 'acme', '2027-02-24 18:37:00.002053+00', 'requests_served', NULL, NULL, NULL, '000000000000000000a2', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (572, 'acme', '2027-02-24 18:37:00.002054+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000a2', 23, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (573, 'acme', '2027-02-24 18:37:00.002055+00', 'requests_served', NULL, NULL, NULL, '000000000000000000a3', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (574, 'acme', '2027-02-24 18:37:00.002056+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000a2', 23, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (575, 'acme', '2027-02-24 18:37:00.002057+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000a4', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (576, 'acme', '2027-02-24 18:37:00.002057+00', 'requests_served', NULL, NULL, NULL, '000000000000000000a4', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (577, 'acme', '2027-02-24 18:37:00.002058+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000a4', 23, NULL, 'request', 'served', 'staged', 'answered', '{"hold":"not taken","status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (578, 'acme', '2027-02-24 18:37:00.002059+00', 'requests_served', NULL, NULL, NULL, '000000000000000000a5', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (579, 'acme', '2027-02-24 18:37:00.00206+00', 'read_job_done', NULL, NULL, NULL, NULL, 23, NULL, NULL, NULL, NULL, NULL, '{"object":"Invoice","until":"2027-02-24T18:37:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (580, 'acme', '2027-02-24 18:37:00.002061+00', 'requests_served', NULL, NULL, NULL, '000000000000000000a6', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (581, 'acme', '2027-02-24 18:37:00.002062+00', 'read_job_done', NULL, NULL, NULL, NULL, 23, NULL, NULL, NULL, NULL, NULL, '{"object":"SalesOrder","until":"2027-02-24T18:37:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (582, 'acme', '2027-02-24 18:37:00.002063+00', 'requests_served', NULL, NULL, NULL, '000000000000000000a7', 23, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (583, 'acme', '2027-02-24 18:37:00.002064+00', 'read_job_done', NULL, NULL, NULL, NULL, 23, NULL, NULL, NULL, NULL, NULL, '{"object":"ListDeleted","until":"2027-02-24T18:37:00+00:00"}', NULL, NULL);
INSERT INTO public.event VALUES (584, 'acme', '2027-02-24 18:37:00.002065+00', 'session_closed', NULL, NULL, NULL, NULL, 23, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (585, 'acme', '2027-02-24 18:38:00.002088+00', 'rows_written', 'customer_to_account', NULL, NULL, NULL, NULL, 'run 48', NULL, NULL, NULL, NULL, '{"rows":1}', NULL, NULL);
INSERT INTO public.event VALUES (586, 'acme', '2027-02-24 18:38:00.002089+00', 'link_active', 'account_to_customer', '001Hs000000000BIAQ', NULL, NULL, NULL, NULL, 'link', NULL, 'active', 'returned', '{"generation":1,"kind":"Customer","part":"","qb_id":"80000009-1803493140"}', NULL, NULL);
INSERT INTO public.event VALUES (587, 'acme', '2027-02-24 18:38:00.002089+00', 'record_returned', 'customer_to_account', '001Hs000000000BIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"qb_id":"80000009-1803493140"}', NULL, NULL);
INSERT INTO public.event VALUES (588, 'acme', '2027-02-24 18:38:00.002103+00', 'rows_written', 'invoice_to_transaction', NULL, NULL, NULL, NULL, 'run 48', NULL, NULL, NULL, NULL, '{"rows":3}', NULL, NULL);
INSERT INTO public.event VALUES (589, 'acme', '2027-02-24 18:38:00.002106+00', 'rows_written', 'invoice_to_transaction', NULL, NULL, NULL, NULL, 'run 48', NULL, NULL, NULL, NULL, '{"rows":3}', NULL, NULL);
INSERT INTO public.event VALUES (590, 'acme', '2027-02-24 18:38:00.002116+00', 'rows_written', 'total_to_opportunity', NULL, NULL, NULL, NULL, 'run 48', NULL, NULL, NULL, NULL, '{"rows":2}', NULL, NULL);
INSERT INTO public.event VALUES (591, 'acme', '2027-02-24 18:38:00.002123+00', 'rows_written', 'receivable_to_account', NULL, NULL, NULL, NULL, 'run 48', NULL, NULL, NULL, NULL, '{"rows":2}', NULL, NULL);
INSERT INTO public.event VALUES (592, 'acme', '2027-02-24 18:38:00.002131+00', 'record_written', NULL, '001Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (593, 'acme', '2027-02-24 18:39:00.002141+00', 'reconciled', NULL, NULL, NULL, NULL, NULL, 'run 49', NULL, NULL, NULL, NULL, '{"deals":19,"differences":16}', NULL, NULL);
INSERT INTO public.event VALUES (594, 'acme', '2027-02-24 18:39:00.002143+00', 'alerts_found', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"ended":0,"news":23,"open":23}', NULL, NULL);
INSERT INTO public.event VALUES (595, 'acme', '2027-02-24 18:40:00.002255+00', 'document_held', 'account_to_customer', '001Hs000000000BIAQ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"rules":"account_billing_place_present,account_billing_country_present,account_shipping_place_present,account_shipping_country_present"}', NULL, NULL);
INSERT INTO public.event VALUES (596, 'acme', '2027-02-24 18:40:00.002255+00', 'records_validated', 'account_to_customer', NULL, NULL, NULL, NULL, 'run 50', NULL, NULL, NULL, NULL, '{"checked":3,"held":2}', NULL, NULL);
INSERT INTO public.event VALUES (597, 'acme', '2027-02-24 18:40:00.002256+00', 'records_validated', 'opportunity_to_estimate', NULL, NULL, NULL, NULL, 'run 50', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (598, 'acme', '2027-02-24 18:40:00.002257+00', 'document_released', 'opportunity_to_invoice', '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (599, 'acme', '2027-02-24 18:40:00.002257+00', 'records_validated', 'opportunity_to_invoice', NULL, NULL, NULL, NULL, 'run 50', NULL, NULL, NULL, NULL, '{"checked":9,"held":1}', NULL, NULL);
INSERT INTO public.event VALUES (600, 'acme', '2027-02-24 18:40:00.002258+00', 'records_validated', 'opportunity_to_sales_order', NULL, NULL, NULL, NULL, 'run 50', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (601, 'acme', '2027-02-24 18:40:00.002259+00', 'records_validated', 'opportunity_to_sales_receipt', NULL, NULL, NULL, NULL, 'run 50', NULL, NULL, NULL, NULL, '{"checked":2,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (602, 'acme', '2027-02-24 18:40:00.002265+00', 'request_staged', 'opportunity_to_estimate', '006Hs000000000KIAQ', 30, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Estimate","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (603, 'acme', '2027-02-24 18:40:00.002268+00', 'document_held', 'opportunity_to_invoice', '006Hs0000000007IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"rules":"billed already"}', NULL, NULL);
INSERT INTO public.event VALUES (604, 'acme', '2027-02-24 18:40:00.002279+00', 'session_started', NULL, NULL, NULL, NULL, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (605, 'acme', '2027-02-24 18:40:00.00228+00', 'requests_served', NULL, NULL, NULL, '000000000000000000a8', 24, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (606, 'acme', '2027-02-24 18:40:00.002282+00', 'requests_served', NULL, NULL, NULL, '000000000000000000a9', 24, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (607, 'acme', '2027-02-24 18:40:00.002284+00', 'requests_served', NULL, NULL, NULL, '000000000000000000aa', 24, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (608, 'acme', '2027-02-24 18:40:00.002286+00', 'requests_served', NULL, NULL, NULL, '000000000000000000ab', 24, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (609, 'acme', '2027-02-24 18:40:00.002288+00', 'requests_served', NULL, NULL, NULL, '000000000000000000ac', 24, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (610, 'acme', '2027-02-24 18:40:00.00229+00', 'request_served', 'opportunity_to_estimate', '006Hs000000000KIAQ', 30, '000000000000000000ad', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (611, 'acme', '2027-02-24 18:40:00.00229+00', 'requests_served', NULL, NULL, NULL, '000000000000000000ad', 24, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (612, 'acme', '2027-02-24 18:40:00.002291+00', 'request_staged', 'opportunity_to_estimate', '006Hs000000000KIAQ', 30, '000000000000000000ad', 24, NULL, 'request', 'served', 'staged', 'answered', '{"hold":"permission","status_code":"3263"}', NULL, NULL);
INSERT INTO public.event VALUES (613, 'acme', '2027-02-24 18:40:00.002292+00', 'session_closed', NULL, NULL, NULL, NULL, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (614, 'acme', '2027-02-24 18:40:00.002295+00', 'sign_in_refused', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"count":1,"sources":["192.0.2.7"]}', NULL, NULL);
INSERT INTO public.event VALUES (615, 'acme', '2027-02-24 18:41:00.002298+00', 'read_jobs_queued', NULL, NULL, NULL, NULL, NULL, 'run 51', NULL, NULL, NULL, NULL, '{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (616, 'acme', '2027-02-24 18:41:00.0023+00', 'session_started', NULL, NULL, NULL, NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (617, 'acme', '2027-02-24 18:41:00.002301+00', 'requests_served', NULL, NULL, NULL, '000000000000000000ae', 25, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (618, 'acme', '2027-02-24 18:41:00.002303+00', 'requests_served', NULL, NULL, NULL, '000000000000000000af', 25, NULL, NULL, NULL, NULL, NULL, '{"members":10,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (619, 'acme', '2027-02-24 18:41:00.002304+00', 'read_job_done', NULL, NULL, NULL, NULL, 25, NULL, NULL, NULL, NULL, NULL, '{"objects":["CreditMemo","Estimate","Item","ListDeleted","ReceivePayment","SalesOrder","SalesReceipt","TxnDeleted"]}', NULL, NULL);
INSERT INTO public.event VALUES (620, 'acme', '2027-02-24 18:41:00.002305+00', 'requests_served', NULL, NULL, NULL, '000000000000000000b0', 25, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"read","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (621, 'acme', '2027-02-24 18:41:00.002306+00', 'requests_tried_again', NULL, NULL, NULL, NULL, 25, NULL, NULL, NULL, NULL, NULL, '{"requests":1,"why":"records of a list came, changed or went"}', NULL, NULL);
INSERT INTO public.event VALUES (622, 'acme', '2027-02-24 18:42:00.002369+00', 'records_validated', 'account_to_customer', NULL, NULL, NULL, NULL, 'run 52', NULL, NULL, NULL, NULL, '{"checked":3,"held":2}', NULL, NULL);
INSERT INTO public.event VALUES (623, 'acme', '2027-02-24 18:42:00.00237+00', 'records_validated', 'opportunity_to_invoice', NULL, NULL, NULL, NULL, 'run 52', NULL, NULL, NULL, NULL, '{"checked":1,"held":0}', NULL, NULL);
INSERT INTO public.event VALUES (624, 'acme', '2027-02-24 18:42:00.002376+00', 'request_staged', 'opportunity_to_invoice', '006Hs000000000LIAQ', 31, NULL, NULL, NULL, 'request', NULL, 'staged', 'run', '{"target":"Invoice","what":"add"}', NULL, NULL);
INSERT INTO public.event VALUES (625, 'acme', '2027-02-24 18:42:00.002381+00', 'session_started', NULL, NULL, NULL, NULL, 26, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (626, 'acme', '2027-02-24 18:42:00.002382+00', 'requests_served', NULL, NULL, NULL, '000000000000000000b1', 26, NULL, NULL, NULL, NULL, NULL, '{"members":2,"purpose":"canary","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (627, 'acme', '2027-02-24 18:42:00.002384+00', 'requests_served', NULL, NULL, NULL, '000000000000000000b2', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (628, 'acme', '2027-02-24 18:42:00.002386+00', 'requests_served', NULL, NULL, NULL, '000000000000000000b3', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (629, 'acme', '2027-02-24 18:42:00.002388+00', 'requests_served', NULL, NULL, NULL, '000000000000000000b4', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (630, 'acme', '2027-02-24 18:42:00.00239+00', 'requests_served', NULL, NULL, NULL, '000000000000000000b5', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"reread","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (631, 'acme', '2027-02-24 18:42:00.002392+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000b6', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (632, 'acme', '2027-02-24 18:42:00.002392+00', 'requests_served', NULL, NULL, NULL, '000000000000000000b6', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (633, 'acme', '2027-02-24 18:42:00.002393+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000b6', 26, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (634, 'acme', '2027-02-24 18:42:00.002394+00', 'requests_served', NULL, NULL, NULL, '000000000000000000b7', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (635, 'acme', '2027-02-24 18:42:00.002395+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000b6', 26, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (636, 'acme', '2027-02-24 18:42:00.002396+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000b8', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (637, 'acme', '2027-02-24 18:42:00.002396+00', 'requests_served', NULL, NULL, NULL, '000000000000000000b8', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (638, 'acme', '2027-02-24 18:42:00.002397+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000b8', 26, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (639, 'acme', '2027-02-24 18:42:00.002398+00', 'requests_served', NULL, NULL, NULL, '000000000000000000b9', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (640, 'acme', '2027-02-24 18:42:00.002399+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000b8', 26, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (641, 'acme', '2027-02-24 18:42:00.0024+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000ba', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (642, 'acme', '2027-02-24 18:42:00.0024+00', 'requests_served', NULL, NULL, NULL, '000000000000000000ba', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (643, 'acme', '2027-02-24 18:42:00.002401+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000ba', 26, NULL, 'request', 'served', 'staged', 'answered', '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (644, 'acme', '2027-02-24 18:42:00.002402+00', 'requests_served', NULL, NULL, NULL, '000000000000000000bb', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"refresh","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (645, 'acme', '2027-02-24 18:42:00.002403+00', 'answer_parsed', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000ba', 26, NULL, NULL, NULL, NULL, NULL, '{"status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (646, 'acme', '2027-02-24 18:42:00.002404+00', 'request_served', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000bc', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (647, 'acme', '2027-02-24 18:42:00.002404+00', 'requests_served', NULL, NULL, NULL, '000000000000000000bc', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (648, 'acme', '2027-02-24 18:42:00.002405+00', 'request_staged', 'account_to_customer', '001Hs0000000007IAA', 17, '000000000000000000bc', 26, NULL, 'request', 'served', 'staged', 'answered', '{"hold":"not taken","status_code":"3100"}', NULL, NULL);
INSERT INTO public.event VALUES (649, 'acme', '2027-02-24 18:42:00.002406+00', 'request_served', 'opportunity_to_invoice', '006Hs000000000LIAQ', 31, '000000000000000000bd', NULL, NULL, 'request', 'staged', 'served', 'served', NULL, NULL, NULL);
INSERT INTO public.event VALUES (650, 'acme', '2027-02-24 18:42:00.002406+00', 'requests_served', NULL, NULL, NULL, '000000000000000000bd', 26, NULL, NULL, NULL, NULL, NULL, '{"members":1,"purpose":"write","state":"served"}', NULL, NULL);
INSERT INTO public.event VALUES (651, 'acme', '2027-02-24 18:42:00.002407+00', 'record_named', 'account_to_customer', '001Hs0000000008IAA', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"qb_id":"8000000A-1803494400"}', NULL, NULL);


--
-- Data for Name: event_segment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_segment VALUES ('acme', 1, 13, '0000000000000000000000000000000000000000000000000000000000000000', '9c2a7fd99e66118c20a3df38bcaba028a6501eca38887520ce9b714a765c3338', '000000000001-000000000013.jsonl.gz', 13, '2026-11-21 15:01:00.000095+00', '2027-02-24 18:42:00.00241+00');


--
-- Data for Name: finding; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.finding VALUES (1, 6, 'opportunity', 'product_line_present', 33, '006Hs000000000DIAQ', '006Hs000000000DIAQ', NULL, 'Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.');
INSERT INTO public.finding VALUES (2, 9, 'opportunity', 'product_line_present', 47, '006Hs000000000DIAQ', '006Hs000000000DIAQ', NULL, 'Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.');
INSERT INTO public.finding VALUES (3, 11, 'account', 'account_billing_place_present', 54, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (4, 11, 'account', 'account_billing_country_present', 54, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (5, 11, 'account', 'account_shipping_place_present', 54, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (6, 11, 'account', 'account_shipping_country_present', 54, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (7, 12, 'opportunity', 'product_line_present', 60, '006Hs000000000DIAQ', '006Hs000000000DIAQ', NULL, 'Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.');
INSERT INTO public.finding VALUES (8, 14, 'account', 'account_billing_place_present', 67, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (9, 14, 'account', 'account_billing_country_present', 67, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (10, 14, 'account', 'account_shipping_place_present', 67, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (11, 14, 'account', 'account_shipping_country_present', 67, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (12, 17, 'account', 'account_billing_place_present', 73, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (13, 17, 'account', 'account_billing_country_present', 73, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (14, 17, 'account', 'account_shipping_place_present', 73, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (15, 17, 'account', 'account_shipping_country_present', 73, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (16, 19, 'account', 'account_billing_place_present', 77, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (17, 19, 'account', 'account_billing_country_present', 77, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (18, 19, 'account', 'account_shipping_place_present', 77, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (19, 19, 'account', 'account_shipping_country_present', 77, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (20, 21, 'account', 'account_billing_place_present', 81, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (21, 21, 'account', 'account_billing_country_present', 81, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (22, 21, 'account', 'account_shipping_place_present', 81, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (23, 21, 'account', 'account_shipping_country_present', 81, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (24, 23, 'account', 'account_billing_place_present', 87, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (25, 23, 'account', 'account_billing_country_present', 87, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (26, 23, 'account', 'account_shipping_place_present', 87, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (27, 23, 'account', 'account_shipping_country_present', 87, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (28, 25, 'account', 'account_billing_place_present', 91, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (29, 25, 'account', 'account_billing_country_present', 91, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (30, 25, 'account', 'account_shipping_place_present', 91, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (31, 25, 'account', 'account_shipping_country_present', 91, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (32, 26, 'account', 'account_billing_place_present', 93, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (33, 26, 'account', 'account_billing_place_present', 94, '001Hs000000000BIAQ', '001Hs000000000BIAQ', NULL, 'Account "Of an earlier database" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (34, 26, 'account', 'account_billing_country_present', 93, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (35, 26, 'account', 'account_billing_country_present', 94, '001Hs000000000BIAQ', '001Hs000000000BIAQ', NULL, 'Account "Of an earlier database" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (36, 26, 'account', 'account_shipping_place_present', 93, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (37, 26, 'account', 'account_shipping_place_present', 94, '001Hs000000000BIAQ', '001Hs000000000BIAQ', NULL, 'Account "Of an earlier database" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (38, 26, 'account', 'account_shipping_country_present', 93, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (39, 26, 'account', 'account_shipping_country_present', 94, '001Hs000000000BIAQ', '001Hs000000000BIAQ', NULL, 'Account "Of an earlier database" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (40, 28, 'opportunity', 'product_line_present', 101, '006Hs000000000DIAQ', '006Hs000000000DIAQ', NULL, 'Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.');
INSERT INTO public.finding VALUES (41, 31, 'account', 'account_billing_place_present', 119, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (42, 31, 'account', 'account_billing_place_present', 120, '001Hs000000000BIAQ', '001Hs000000000BIAQ', NULL, 'Account "Of an earlier database" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (43, 31, 'account', 'account_billing_country_present', 119, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (44, 31, 'account', 'account_billing_country_present', 120, '001Hs000000000BIAQ', '001Hs000000000BIAQ', NULL, 'Account "Of an earlier database" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (45, 31, 'account', 'account_shipping_place_present', 119, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (46, 31, 'account', 'account_shipping_place_present', 120, '001Hs000000000BIAQ', '001Hs000000000BIAQ', NULL, 'Account "Of an earlier database" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (47, 31, 'account', 'account_shipping_country_present', 119, '001Hs000000000AIAQ', '001Hs000000000AIAQ', NULL, 'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO public.finding VALUES (48, 31, 'account', 'account_shipping_country_present', 120, '001Hs000000000BIAQ', '001Hs000000000BIAQ', NULL, 'Account "Of an earlier database" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');


--
-- Data for Name: fingerprint; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fingerprint VALUES ('acme', 'aging', '2027-02-24, AgeFromDueDate', '2027-02-24 17:07:00.000609+00');
INSERT INTO public.fingerprint VALUES ('acme', 'posting', '71469f0a0b7e06cd2b337fdf5933b2c59d2f9c13509446908824cd7d7c426c73', '2026-11-21 15:01:00.000042+00');
INSERT INTO public.fingerprint VALUES ('acme', 'retried', '2027-02-24', '2027-02-24 17:07:00.000596+00');


--
-- Data for Name: flow_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.flow_run VALUES (1, 'acme', 'run 1', 'account_to_customer', 'incremental', 4, 4, 0, 0, 4, 0, NULL, '2026-11-21 15:01:00.000042+00', '2026-11-21 15:01:00.00009+00');
INSERT INTO public.flow_run VALUES (2, 'acme', 'run 1', 'product_to_item', 'incremental', 1, 1, 0, 0, 1, 0, NULL, '2026-11-21 15:01:00.000042+00', '2026-11-21 15:01:00.000093+00');
INSERT INTO public.flow_run VALUES (3, 'acme', 'run 1', 'opportunity_to_invoice', 'incremental', 6, 6, 0, 0, 6, 0, NULL, '2026-11-21 15:01:00.000042+00', '2026-11-21 15:01:00.000096+00');
INSERT INTO public.flow_run VALUES (4, 'acme', 'run 24', 'opportunity_to_sales_order', 'incremental', 1, 1, 0, 0, 1, 0, NULL, '2027-02-24 17:29:00.00076+00', '2027-02-24 17:29:00.000789+00');
INSERT INTO public.flow_run VALUES (5, 'acme', 'run 26', 'account_to_customer', 'incremental', 5, 5, 0, 0, 5, 0, NULL, '2027-02-24 17:31:00.000849+00', '2027-02-24 17:31:00.000893+00');
INSERT INTO public.flow_run VALUES (6, 'acme', 'run 26', 'opportunity_to_invoice', 'incremental', 10, 10, 1, 0, 6, 1, NULL, '2027-02-24 17:31:00.000849+00', '2027-02-24 17:31:00.000896+00');
INSERT INTO public.flow_run VALUES (7, 'acme', 'run 26', 'opportunity_to_sales_order', 'incremental', 1, 1, 0, 0, 0, 1, NULL, '2027-02-24 17:31:00.000849+00', '2027-02-24 17:31:00.000899+00');
INSERT INTO public.flow_run VALUES (8, 'acme', 'run 28', 'account_to_customer', 'incremental', 1, 1, 0, 0, 0, 0, NULL, '2027-02-24 17:48:00.001021+00', '2027-02-24 17:48:00.001065+00');
INSERT INTO public.flow_run VALUES (9, 'acme', 'run 28', 'opportunity_to_invoice', 'incremental', 5, 5, 2, 0, 0, 3, NULL, '2027-02-24 17:48:00.001021+00', '2027-02-24 17:48:00.001068+00');
INSERT INTO public.flow_run VALUES (10, 'acme', 'run 28', 'opportunity_to_sales_order', 'incremental', 1, 1, 0, 0, 0, 1, NULL, '2027-02-24 17:48:00.001021+00', '2027-02-24 17:48:00.001071+00');
INSERT INTO public.flow_run VALUES (11, 'acme', 'run 32', 'account_to_customer', 'incremental', 3, 3, 1, 0, 0, 1, NULL, '2027-02-24 18:07:00.001283+00', '2027-02-24 18:07:00.001327+00');
INSERT INTO public.flow_run VALUES (12, 'acme', 'run 32', 'opportunity_to_invoice', 'incremental', 7, 7, 2, 1, 0, 4, NULL, '2027-02-24 18:07:00.001283+00', '2027-02-24 18:07:00.00133+00');
INSERT INTO public.flow_run VALUES (13, 'acme', 'run 32', 'opportunity_to_sales_order', 'incremental', 1, 1, 0, 0, 0, 1, NULL, '2027-02-24 18:07:00.001283+00', '2027-02-24 18:07:00.001333+00');
INSERT INTO public.flow_run VALUES (14, 'acme', 'run 36', 'account_to_customer', 'incremental', 2, 2, 1, 0, 0, 0, NULL, '2027-02-24 18:11:00.00147+00', '2027-02-24 18:11:00.001514+00');
INSERT INTO public.flow_run VALUES (15, 'acme', 'run 36', 'opportunity_to_invoice', 'incremental', 2, 2, 1, 1, 1, 0, NULL, '2027-02-24 18:11:00.00147+00', '2027-02-24 18:11:00.001517+00');
INSERT INTO public.flow_run VALUES (16, 'acme', 'run 36', 'opportunity_to_sales_order', 'incremental', 1, 1, 0, 0, 0, 1, NULL, '2027-02-24 18:11:00.00147+00', '2027-02-24 18:11:00.00152+00');
INSERT INTO public.flow_run VALUES (17, 'acme', 'run 38', 'account_to_customer', 'incremental', 2, 2, 1, 0, 0, 0, NULL, '2027-02-24 18:13:00.001578+00', '2027-02-24 18:13:00.001615+00');
INSERT INTO public.flow_run VALUES (18, 'acme', 'run 38', 'opportunity_to_invoice', 'incremental', 1, 1, 0, 0, 1, 0, NULL, '2027-02-24 18:13:00.001578+00', '2027-02-24 18:13:00.001618+00');
INSERT INTO public.flow_run VALUES (19, 'acme', 'run 40', 'account_to_customer', 'incremental', 2, 2, 1, 0, 0, 0, NULL, '2027-02-24 18:15:00.00169+00', '2027-02-24 18:15:00.001727+00');
INSERT INTO public.flow_run VALUES (20, 'acme', 'run 40', 'opportunity_to_invoice', 'incremental', 1, 1, 0, 0, 1, 0, NULL, '2027-02-24 18:15:00.00169+00', '2027-02-24 18:15:00.00173+00');
INSERT INTO public.flow_run VALUES (21, 'acme', 'run 42', 'account_to_customer', 'incremental', 2, 2, 1, 0, 0, 0, NULL, '2027-02-24 18:17:00.001808+00', '2027-02-24 18:17:00.001845+00');
INSERT INTO public.flow_run VALUES (22, 'acme', 'run 42', 'opportunity_to_sales_receipt', 'incremental', 2, 2, 0, 0, 2, 0, NULL, '2027-02-24 18:17:00.001808+00', '2027-02-24 18:17:00.001848+00');
INSERT INTO public.flow_run VALUES (23, 'acme', 'run 43', 'account_to_customer', 'incremental', 2, 2, 1, 0, 0, 0, NULL, '2027-02-24 18:18:00.0019+00', '2027-02-24 18:18:00.001937+00');
INSERT INTO public.flow_run VALUES (24, 'acme', 'run 43', 'opportunity_to_invoice', 'incremental', 1, 1, 0, 0, 1, 0, NULL, '2027-02-24 18:18:00.0019+00', '2027-02-24 18:18:00.00194+00');
INSERT INTO public.flow_run VALUES (25, 'acme', 'run 45', 'account_to_customer', 'incremental', 2, 2, 1, 0, 0, 0, NULL, '2027-02-24 18:35:00.001986+00', '2027-02-24 18:35:00.002001+00');
INSERT INTO public.flow_run VALUES (26, 'acme', 'run 50', 'account_to_customer', 'incremental', 3, 3, 2, 0, 0, 0, NULL, '2027-02-24 18:40:00.002175+00', '2027-02-24 18:40:00.002263+00');
INSERT INTO public.flow_run VALUES (27, 'acme', 'run 50', 'opportunity_to_estimate', 'incremental', 1, 1, 0, 0, 1, 0, NULL, '2027-02-24 18:40:00.002175+00', '2027-02-24 18:40:00.002266+00');
INSERT INTO public.flow_run VALUES (28, 'acme', 'run 50', 'opportunity_to_invoice', 'incremental', 9, 9, 2, 1, 0, 7, NULL, '2027-02-24 18:40:00.002175+00', '2027-02-24 18:40:00.002269+00');
INSERT INTO public.flow_run VALUES (29, 'acme', 'run 50', 'opportunity_to_sales_order', 'incremental', 1, 1, 0, 0, 0, 1, NULL, '2027-02-24 18:40:00.002175+00', '2027-02-24 18:40:00.002272+00');
INSERT INTO public.flow_run VALUES (30, 'acme', 'run 50', 'opportunity_to_sales_receipt', 'incremental', 2, 2, 0, 0, 0, 2, NULL, '2027-02-24 18:40:00.002175+00', '2027-02-24 18:40:00.002275+00');
INSERT INTO public.flow_run VALUES (31, 'acme', 'run 52', 'account_to_customer', 'incremental', 3, 3, 2, 0, 0, 0, NULL, '2027-02-24 18:42:00.002337+00', '2027-02-24 18:42:00.002374+00');
INSERT INTO public.flow_run VALUES (32, 'acme', 'run 52', 'opportunity_to_invoice', 'incremental', 1, 1, 0, 0, 1, 0, NULL, '2027-02-24 18:42:00.002337+00', '2027-02-24 18:42:00.002377+00');


--
-- Data for Name: flow_run_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.flow_run_document VALUES (12, 1, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'unfinished', 'staged');
INSERT INTO public.flow_run_document VALUES (13, 1, 'acme', 'account_to_customer', '001Hs0000000002IAA', 'unfinished', 'staged');
INSERT INTO public.flow_run_document VALUES (14, 1, 'acme', 'account_to_customer', '001Hs0000000003IAA', 'unfinished', 'staged');
INSERT INTO public.flow_run_document VALUES (15, 1, 'acme', 'account_to_customer', '001Hs0000000004IAA', 'reads', 'staged');
INSERT INTO public.flow_run_document VALUES (16, 2, 'acme', 'product_to_item', '01tHs0000000001IAA', 'unfinished', 'staged');
INSERT INTO public.flow_run_document VALUES (17, 3, 'acme', 'opportunity_to_invoice', '006Hs0000000001IAA', 'unfinished', 'staged');
INSERT INTO public.flow_run_document VALUES (18, 3, 'acme', 'opportunity_to_invoice', '006Hs0000000002IAA', 'unfinished', 'staged');
INSERT INTO public.flow_run_document VALUES (19, 3, 'acme', 'opportunity_to_invoice', '006Hs0000000003IAA', 'unfinished', 'staged');
INSERT INTO public.flow_run_document VALUES (20, 3, 'acme', 'opportunity_to_invoice', '006Hs0000000004IAA', 'unfinished', 'staged');
INSERT INTO public.flow_run_document VALUES (21, 3, 'acme', 'opportunity_to_invoice', '006Hs0000000005IAA', 'unfinished', 'staged');
INSERT INTO public.flow_run_document VALUES (22, 3, 'acme', 'opportunity_to_invoice', '006Hs0000000006IAA', 'unfinished', 'staged');
INSERT INTO public.flow_run_document VALUES (23, 4, 'acme', 'opportunity_to_sales_order', '006Hs0000000007IAA', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (24, 5, 'acme', 'account_to_customer', '001Hs0000000004IAA', 'reads', 'staged');
INSERT INTO public.flow_run_document VALUES (25, 5, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (26, 5, 'acme', 'account_to_customer', '001Hs0000000005IAA', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (27, 5, 'acme', 'account_to_customer', '001Hs0000000006IAA', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (28, 5, 'acme', 'account_to_customer', '001Hs0000000007IAA', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (29, 6, 'acme', 'opportunity_to_invoice', '006Hs0000000002IAA', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (30, 6, 'acme', 'opportunity_to_invoice', '006Hs0000000003IAA', 'landed', 'flagged');
INSERT INTO public.flow_run_document VALUES (31, 6, 'acme', 'opportunity_to_invoice', '006Hs0000000008IAA', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (32, 6, 'acme', 'opportunity_to_invoice', '006Hs0000000009IAA', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (33, 6, 'acme', 'opportunity_to_invoice', '006Hs000000000AIAQ', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (34, 6, 'acme', 'opportunity_to_invoice', '006Hs000000000BIAQ', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (35, 6, 'acme', 'opportunity_to_invoice', '006Hs000000000CIAQ', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (36, 6, 'acme', 'opportunity_to_invoice', '006Hs0000000004IAA', 'withdrawn', 'withdrawn');
INSERT INTO public.flow_run_document VALUES (37, 6, 'acme', 'opportunity_to_invoice', '006Hs0000000007IAA', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (38, 6, 'acme', 'opportunity_to_invoice', '006Hs000000000DIAQ', 'landed', 'held');
INSERT INTO public.flow_run_document VALUES (39, 7, 'acme', 'opportunity_to_sales_order', '006Hs0000000007IAA', 'withdrawn', 'unchanged');
INSERT INTO public.flow_run_document VALUES (40, 8, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'landed', 'taken over');
INSERT INTO public.flow_run_document VALUES (41, 9, 'acme', 'opportunity_to_invoice', '006Hs0000000002IAA', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (42, 9, 'acme', 'opportunity_to_invoice', '006Hs000000000BIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (43, 9, 'acme', 'opportunity_to_invoice', '006Hs000000000CIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (44, 9, 'acme', 'opportunity_to_invoice', '006Hs000000000DIAQ', 'reads', 'held');
INSERT INTO public.flow_run_document VALUES (45, 9, 'acme', 'opportunity_to_invoice', '006Hs0000000007IAA', 'landed', 'held');
INSERT INTO public.flow_run_document VALUES (46, 10, 'acme', 'opportunity_to_sales_order', '006Hs0000000007IAA', 'withdrawn', 'unchanged');
INSERT INTO public.flow_run_document VALUES (47, 11, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'landed', 'taken over');
INSERT INTO public.flow_run_document VALUES (48, 11, 'acme', 'account_to_customer', '001Hs0000000002IAA', 'landed', 'unchanged');
INSERT INTO public.flow_run_document VALUES (49, 11, 'acme', 'account_to_customer', '001Hs000000000AIAQ', 'landed', 'held');
INSERT INTO public.flow_run_document VALUES (50, 12, 'acme', 'opportunity_to_invoice', '006Hs0000000002IAA', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (51, 12, 'acme', 'opportunity_to_invoice', '006Hs0000000003IAA', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (52, 12, 'acme', 'opportunity_to_invoice', '006Hs0000000004IAA', 'withdrawn', 'withdrawn');
INSERT INTO public.flow_run_document VALUES (53, 12, 'acme', 'opportunity_to_invoice', '006Hs0000000007IAA', 'landed', 'held');
INSERT INTO public.flow_run_document VALUES (54, 12, 'acme', 'opportunity_to_invoice', '006Hs000000000BIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (55, 12, 'acme', 'opportunity_to_invoice', '006Hs000000000CIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (56, 12, 'acme', 'opportunity_to_invoice', '006Hs000000000DIAQ', 'reads', 'held');
INSERT INTO public.flow_run_document VALUES (57, 13, 'acme', 'opportunity_to_sales_order', '006Hs0000000007IAA', 'withdrawn', 'unchanged');
INSERT INTO public.flow_run_document VALUES (58, 14, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'unfinished', 'taken over');
INSERT INTO public.flow_run_document VALUES (59, 14, 'acme', 'account_to_customer', '001Hs000000000AIAQ', 'compared', 'held');
INSERT INTO public.flow_run_document VALUES (60, 15, 'acme', 'opportunity_to_invoice', '006Hs000000000EIAQ', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (61, 15, 'acme', 'opportunity_to_invoice', '006Hs0000000007IAA', 'landed', 'held');
INSERT INTO public.flow_run_document VALUES (62, 16, 'acme', 'opportunity_to_sales_order', '006Hs0000000007IAA', 'withdrawn', 'unchanged');
INSERT INTO public.flow_run_document VALUES (63, 17, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'unfinished', 'taken over');
INSERT INTO public.flow_run_document VALUES (64, 17, 'acme', 'account_to_customer', '001Hs000000000AIAQ', 'compared', 'held');
INSERT INTO public.flow_run_document VALUES (65, 18, 'acme', 'opportunity_to_invoice', '006Hs000000000FIAQ', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (66, 19, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'unfinished', 'taken over');
INSERT INTO public.flow_run_document VALUES (67, 19, 'acme', 'account_to_customer', '001Hs000000000AIAQ', 'compared', 'held');
INSERT INTO public.flow_run_document VALUES (68, 20, 'acme', 'opportunity_to_invoice', '006Hs000000000GIAQ', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (69, 21, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'unfinished', 'taken over');
INSERT INTO public.flow_run_document VALUES (70, 21, 'acme', 'account_to_customer', '001Hs000000000AIAQ', 'compared', 'held');
INSERT INTO public.flow_run_document VALUES (71, 22, 'acme', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (72, 22, 'acme', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (73, 23, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'unfinished', 'taken over');
INSERT INTO public.flow_run_document VALUES (74, 23, 'acme', 'account_to_customer', '001Hs000000000AIAQ', 'compared', 'held');
INSERT INTO public.flow_run_document VALUES (75, 24, 'acme', 'opportunity_to_invoice', '006Hs000000000JIAQ', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (76, 25, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'unfinished', 'taken over');
INSERT INTO public.flow_run_document VALUES (77, 25, 'acme', 'account_to_customer', '001Hs000000000AIAQ', 'compared', 'held');
INSERT INTO public.flow_run_document VALUES (78, 26, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'landed', 'taken over');
INSERT INTO public.flow_run_document VALUES (79, 26, 'acme', 'account_to_customer', '001Hs000000000BIAQ', 'landed', 'held');
INSERT INTO public.flow_run_document VALUES (80, 26, 'acme', 'account_to_customer', '001Hs000000000AIAQ', 'compared', 'held');
INSERT INTO public.flow_run_document VALUES (81, 27, 'acme', 'opportunity_to_estimate', '006Hs000000000KIAQ', 'landed', 'staged');
INSERT INTO public.flow_run_document VALUES (82, 28, 'acme', 'opportunity_to_invoice', '006Hs0000000002IAA', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (83, 28, 'acme', 'opportunity_to_invoice', '006Hs000000000BIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (84, 28, 'acme', 'opportunity_to_invoice', '006Hs000000000CIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (85, 28, 'acme', 'opportunity_to_invoice', '006Hs000000000DIAQ', 'reads', 'held');
INSERT INTO public.flow_run_document VALUES (86, 28, 'acme', 'opportunity_to_invoice', '006Hs000000000EIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (87, 28, 'acme', 'opportunity_to_invoice', '006Hs000000000FIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (88, 28, 'acme', 'opportunity_to_invoice', '006Hs000000000GIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (89, 28, 'acme', 'opportunity_to_invoice', '006Hs000000000JIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (90, 28, 'acme', 'opportunity_to_invoice', '006Hs0000000007IAA', 'landed', 'held');
INSERT INTO public.flow_run_document VALUES (91, 29, 'acme', 'opportunity_to_sales_order', '006Hs0000000007IAA', 'withdrawn', 'unchanged');
INSERT INTO public.flow_run_document VALUES (92, 30, 'acme', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (93, 30, 'acme', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 'reads', 'unchanged');
INSERT INTO public.flow_run_document VALUES (94, 31, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'unfinished', 'clean');
INSERT INTO public.flow_run_document VALUES (95, 31, 'acme', 'account_to_customer', '001Hs000000000AIAQ', 'compared', 'held');
INSERT INTO public.flow_run_document VALUES (96, 31, 'acme', 'account_to_customer', '001Hs000000000BIAQ', 'compared', 'held');
INSERT INTO public.flow_run_document VALUES (97, 32, 'acme', 'opportunity_to_invoice', '006Hs000000000LIAQ', 'landed', 'staged');


--
-- Data for Name: interval; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."interval" VALUES (1, 'acme', 'to_salesforce', 'Invoice', '2026-09-01', '2026-09-30', true, 'done', 9, 3, 0, 6, 0, 0, 0, 0, false, NULL, 'migrate', '2027-02-24 18:19:00.001959+00', '2027-02-24 18:36:00.002027+00');


--
-- Data for Name: lane; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lane VALUES ('salesforce_to_quickbooks', 'acme', 'scheduled', '2027-02-24 18:41:00.002307+00', false, NULL, NULL);


--
-- Data for Name: link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.link VALUES (1, 'acme', 'Customer', '80000001-1795273260', 'account_to_customer', '001Hs0000000001IAA', '', 1, true, '001Hs0000000001IAA', true, '1803490200', 'Ash', '{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}', 'to send', NULL, '<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Ash</Name><IsActive>true</IsActive><CompanyName>Ash</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}</ExternalGUID></CustomerAdd></CustomerAddRq>', '{}', '{"ListID": "80000001-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "Name": "Ash", "FullName": "Ash", "IsActive": "true", "Sublevel": "0", "CompanyName": "Ash", "BillAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "BillAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "ShipAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "ShipAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "Phone": "555-0100", "Balance": "0.00", "TotalBalance": "0.00", "JobStatus": "None", "PreferredDeliveryMethod": "None", "ExternalGUID": "{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}"}', 'posted', 'active', NULL, NULL, '2026-11-21 15:01:00.00011+00', '2027-02-24 18:38:00.002079+00');
INSERT INTO public.link VALUES (2, 'acme', 'Customer', '80000002-1795273260', 'account_to_customer', '001Hs0000000002IAA', '', 1, true, '001Hs0000000002IAA', true, '1803490200', 'Birch', '{035d0551-90ca-5295-b780-2447f75efc3a}', 'synced', '0bda8367ec3888f0a45c16406006309b', '<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Birch</Name><IsActive>true</IsActive><CompanyName>Birch</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{035d0551-90ca-5295-b780-2447f75efc3a}</ExternalGUID></CustomerAdd></CustomerAddRq>', '{}', '{"ListID": "80000002-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "Name": "Birch", "FullName": "Birch", "IsActive": "true", "Sublevel": "0", "CompanyName": "Birch", "BillAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "BillAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "ShipAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "ShipAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "Phone": "555-0100", "Balance": "0.00", "TotalBalance": "0.00", "JobStatus": "None", "PreferredDeliveryMethod": "None", "ExternalGUID": "{035d0551-90ca-5295-b780-2447f75efc3a}"}', 'posted', 'active', NULL, NULL, '2026-11-21 15:01:00.00011+00', '2027-02-24 18:07:00.001326+00');
INSERT INTO public.link VALUES (3, 'acme', 'Customer', '80000003-1795273260', 'account_to_customer', '001Hs0000000003IAA', '', 1, true, '001Hs0000000003IAA', true, '1795273260', 'Cedar', '{5635755f-de2e-54a8-9eb2-051bee00fcaf}', 'synced', '3647a104c7633021813a395522edffb5', '<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Cedar</Name><IsActive>true</IsActive><CompanyName>Cedar</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{5635755f-de2e-54a8-9eb2-051bee00fcaf}</ExternalGUID></CustomerAdd></CustomerAddRq>', '{}', '{"ListID": "80000003-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "Name": "Cedar", "FullName": "Cedar", "IsActive": "true", "Sublevel": "0", "CompanyName": "Cedar", "BillAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "BillAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "ShipAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "ShipAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "Phone": "555-0100", "Balance": "0.00", "TotalBalance": "0.00", "JobStatus": "None", "PreferredDeliveryMethod": "None", "ExternalGUID": "{5635755f-de2e-54a8-9eb2-051bee00fcaf}"}', 'posted', 'deleted', 'told', NULL, '2026-11-21 15:01:00.00011+00', '2027-02-24 17:51:00.001205+00');
INSERT INTO public.link VALUES (4, 'acme', 'Customer', '80000004-1795273260', 'account_to_customer', '001Hs0000000004IAA', '', 1, true, '001Hs0000000004IAA', true, '1803490260', 'Elm', '{6d5899ba-08f6-5ced-a24a-803ca1d635d7}', 'synced', '5fc282854f6777c9719646bcde83f3d9', '<CustomerModRq requestID="{{request_id}}"><CustomerMod><ListID>{{id}}</ListID><EditSequence>{{edit_sequence}}</EditSequence><Name>Elm</Name><CompanyName>Elm</CompanyName><BillAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><Fax></Fax><AccountNumber></AccountNumber></CustomerMod></CustomerModRq>', '{}', '{"ListID": "80000004-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2027-02-24T12:31:00-05:00", "EditSequence": "1803490260", "Name": "Elm", "FullName": "Elm", "IsActive": "true", "Sublevel": "0", "CompanyName": "Elm", "FirstName": "Ann", "LastName": "Lee", "BillAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "BillAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "ShipAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "ShipAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "Phone": "555-0100", "Balance": "0.00", "TotalBalance": "0.00", "JobStatus": "None", "PreferredDeliveryMethod": "None", "ExternalGUID": "{6d5899ba-08f6-5ced-a24a-803ca1d635d7}"}', 'posted', 'active', NULL, NULL, '2026-11-21 15:01:00.00011+00', '2027-02-24 17:31:00.000917+00');
INSERT INTO public.link VALUES (5, 'acme', 'ItemService', '80000003-1795273260', 'product_to_item', '01tHs0000000001IAA', '', 1, true, '01tHs0000000001IAA', true, '1795273260', 'SV', '{156f5499-75fc-5514-8bf1-6758855f17cb}', 'synced', '0445daa6367ec88c36d8f4e5842909e9', '<ItemServiceAddRq requestID="{{request_id}}"><ItemServiceAdd><Name>SV</Name><IsActive>true</IsActive><SalesOrPurchase><Desc>SV</Desc><Price>10</Price><AccountRef><FullName>Sales</FullName></AccountRef></SalesOrPurchase><ExternalGUID>{156f5499-75fc-5514-8bf1-6758855f17cb}</ExternalGUID></ItemServiceAdd></ItemServiceAddRq>', '{}', '{"ListID": "80000003-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "Name": "SV", "FullName": "SV", "IsActive": "true", "Sublevel": "0", "SalesOrPurchase": {"Desc": "SV", "Price": "10.00", "AccountRef": {"ListID": "80000008-1795273200", "FullName": "Sales"}}, "ExternalGUID": "{156f5499-75fc-5514-8bf1-6758855f17cb}"}', 'posted', 'active', NULL, NULL, '2026-11-21 15:01:00.00011+00', '2026-11-21 15:01:00.00011+00');
INSERT INTO public.link VALUES (6, 'acme', 'Invoice', '1-1795273260', 'opportunity_to_invoice', '006Hs0000000001IAA', '', 1, true, '006Hs0000000001IAA', false, '1795273260', '1', '{60ce110e-a9a2-5eab-a9b3-3879652ec06f}', 'synced', '79e100e02e907a2792d732a6599660d8', '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bench</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '{}', '{"TxnID": "1-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "1", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "1", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Bench", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{60ce110e-a9a2-5eab-a9b3-3879652ec06f}"}', 'posted', 'active', NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.link VALUES (7, 'acme', 'Invoice', '3-1795273260', 'opportunity_to_invoice', '006Hs0000000002IAA', '', 1, true, '006Hs0000000002IAA', false, '1795273260', '2', '{b78d2d0b-37d9-55c3-ac7c-129ba062b169}', 'synced', 'fd19c186d1085ced1829107f6b82bd80', '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Lamp</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{b78d2d0b-37d9-55c3-ac7c-129ba062b169}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '{}', '{"TxnID": "3-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "2", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "2", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Lamp", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{b78d2d0b-37d9-55c3-ac7c-129ba062b169}"}', 'posted', 'active', NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.link VALUES (8, 'acme', 'Invoice', '5-1795273260', 'opportunity_to_invoice', '006Hs0000000003IAA', '', 1, true, '006Hs0000000003IAA', false, '1795273260', '3', '{61d679a8-4f1f-5c25-8f80-c9057174a624}', 'synced', '48e1354206a19125de089236af2ef8af', '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chair</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{61d679a8-4f1f-5c25-8f80-c9057174a624}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '{}', '{"TxnID": "5-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "3", "CustomerRef": {"ListID": "80000002-1795273260", "FullName": "Birch"}, "TxnDate": "2026-09-04", "RefNumber": "3", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Chair", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{61d679a8-4f1f-5c25-8f80-c9057174a624}"}', 'posted', 'active', NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.link VALUES (9, 'acme', 'Invoice', '7-1795273260', 'opportunity_to_invoice', '006Hs0000000004IAA', '', 1, true, '006Hs0000000004IAA', false, '1795273260', '4', '{115a4f3d-0154-51f5-83bd-99f94c78cf1e}', 'synced', '9b98ceb4a2d4a6a6f0c94af7fac3fa16', '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Desk</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{115a4f3d-0154-51f5-83bd-99f94c78cf1e}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '{}', '{"TxnID": "7-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "4", "CustomerRef": {"ListID": "80000002-1795273260", "FullName": "Birch"}, "TxnDate": "2026-09-04", "RefNumber": "4", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Desk", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{115a4f3d-0154-51f5-83bd-99f94c78cf1e}"}', 'posted', 'active', NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.link VALUES (10, 'acme', 'Invoice', '9-1795273260', 'opportunity_to_invoice', '006Hs0000000005IAA', '', 1, true, '006Hs0000000005IAA', false, '1795273260', '5', '{a9f056fb-4403-5786-9102-063766474d72}', 'synced', '2dd6a245d23ee67316731fb78159a385', '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000003IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Stool</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{a9f056fb-4403-5786-9102-063766474d72}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '{}', '{"TxnID": "9-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "5", "CustomerRef": {"ListID": "80000003-1795273260", "FullName": "Cedar"}, "TxnDate": "2026-09-04", "RefNumber": "5", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Stool", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{a9f056fb-4403-5786-9102-063766474d72}"}', 'posted', 'active', NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.link VALUES (11, 'acme', 'Invoice', 'B-1795273260', 'opportunity_to_invoice', '006Hs0000000006IAA', '', 1, true, '006Hs0000000006IAA', false, '1795273260', '6', '{5d3dd46b-a399-5603-9f4a-bb346b57867f}', 'synced', 'f7ef73b346da433b2d26ae46279ddf11', '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000004IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Shelf</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{5d3dd46b-a399-5603-9f4a-bb346b57867f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '{}', '{"TxnID": "B-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "6", "CustomerRef": {"ListID": "80000004-1795273260", "FullName": "Elm"}, "TxnDate": "2026-09-04", "RefNumber": "6", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Shelf", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{5d3dd46b-a399-5603-9f4a-bb346b57867f}"}', 'posted', 'active', NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.link VALUES (12, 'acme', 'SalesOrder', 'E-1803490140', 'opportunity_to_sales_order', '006Hs0000000007IAA', '', 1, true, '006Hs0000000007IAA', false, '1803490140', '1', '{111fa63a-f75c-58ac-8b6e-5c4a30cec068}', 'synced', 'ee91530eb60c9dc8e01f6f95d45cd3ad', '<SalesOrderAddRq requestID="{{request_id}}"><SalesOrderAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Memo>Table</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{111fa63a-f75c-58ac-8b6e-5c4a30cec068}</ExternalGUID><SalesOrderLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesOrderLineAdd></SalesOrderAdd></SalesOrderAddRq>', '{}', '{"TxnID": "E-1803490140", "TimeCreated": "2027-02-24T12:29:00-05:00", "TimeModified": "2027-02-24T12:29:00-05:00", "EditSequence": "1803490140", "TxnNumber": "8", "CustomerRef": {"ListID": "80000002-1795273260", "FullName": "Birch"}, "TxnDate": "2026-09-04", "RefNumber": "1", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "TotalAmount": "100.00", "IsManuallyClosed": "false", "IsFullyInvoiced": "false", "Memo": "Table", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{111fa63a-f75c-58ac-8b6e-5c4a30cec068}"}', 'posted', 'active', NULL, NULL, '2027-02-24 17:29:00.000799+00', '2027-02-24 17:29:00.000799+00');
INSERT INTO public.link VALUES (14, 'acme', 'Invoice', '12-1803490260', 'opportunity_to_invoice', '006Hs000000000BIAQ', '', 1, true, '006Hs000000000BIAQ', false, '1803490260', 'F-2', '{4ab55130-ba3e-5e9f-9d95-acab04058997}', 'synced', 'ad004c3716db2d804c5a8c8e03c6994b', '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Hutch</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '{}', '{"TxnID": "12-1803490260", "TimeCreated": "2027-02-24T12:31:00-05:00", "TimeModified": "2027-02-24T12:31:00-05:00", "EditSequence": "1803490260", "TxnNumber": "10", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "F-2", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Hutch", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{4ab55130-ba3e-5e9f-9d95-acab04058997}"}', 'posted', 'active', NULL, NULL, '2027-02-24 17:31:00.000933+00', '2027-02-24 17:31:00.000933+00');
INSERT INTO public.link VALUES (15, 'acme', 'Customer', '80000008-1803490200', 'account_to_customer', '001Hs000000000AIAQ', '', 1, true, '001Hs000000000AIAQ', true, '1803490201', NULL, NULL, 'unread', NULL, NULL, '{}', '{}', 'returned', 'active', NULL, NULL, '2027-02-24 17:51:00.001188+00', '2027-02-24 17:51:00.001188+00');
INSERT INTO public.link VALUES (16, 'acme', 'Invoice', '14-1803492660', 'opportunity_to_invoice', '006Hs000000000EIAQ', '', 1, true, '006Hs000000000EIAQ', false, '1803492660', 'F-3', '{e02721ef-af9f-57f8-afa7-3223abdd5b85}', 'synced', '6b28901793521ace94c3d0a5d443981a', '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Door</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '{}', '{"TxnID": "14-1803492660", "TimeCreated": "2027-02-24T13:11:00-05:00", "TimeModified": "2027-02-24T13:11:00-05:00", "EditSequence": "1803492660", "TxnNumber": "11", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "F-3", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "99.95", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "99.95", "Memo": "Door", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{e02721ef-af9f-57f8-afa7-3223abdd5b85}"}', 'posted', 'active', NULL, NULL, '2027-02-24 18:11:00.001532+00', '2027-02-24 18:11:00.001532+00');
INSERT INTO public.link VALUES (17, 'acme', 'Invoice', '16-1803492780', 'opportunity_to_invoice', '006Hs000000000FIAQ', '', 1, true, '006Hs000000000FIAQ', false, '1803492780', 'F-4', '{440950c1-93c7-5cbc-b56b-b46f46257761}', 'synced', '80f6f2d993069690cb72cbfec72c0f6c', '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Gate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '{}', '{"TxnID": "16-1803492780", "TimeCreated": "2027-02-24T13:13:00-05:00", "TimeModified": "2027-02-24T13:13:00-05:00", "EditSequence": "1803492780", "TxnNumber": "12", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "F-4", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Gate", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{440950c1-93c7-5cbc-b56b-b46f46257761}"}', 'posted', 'active', NULL, NULL, '2027-02-24 18:13:00.001643+00', '2027-02-24 18:13:00.001643+00');
INSERT INTO public.link VALUES (18, 'acme', 'Customer', '80000009-1803493140', 'account_to_customer', '001Hs000000000BIAQ', '', 1, true, '001Hs000000000BIAQ', true, '1803493140', NULL, '{bdeb46c4-6123-5d10-9907-d62cd74006c4}', 'unread', NULL, NULL, '{}', '{}', 'returned', 'active', NULL, NULL, '2027-02-24 18:38:00.002089+00', '2027-02-24 18:38:00.002089+00');


--
-- Data for Name: link_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.link_line VALUES (6, 1, '00kHs0000000001IAA', '2-1795273260', '{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}', '{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"2-1795273260"}');
INSERT INTO public.link_line VALUES (7, 1, '00kHs0000000002IAA', '4-1795273260', '{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}', '{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"4-1795273260"}');
INSERT INTO public.link_line VALUES (8, 1, '00kHs0000000003IAA', '6-1795273260', '{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}', '{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"6-1795273260"}');
INSERT INTO public.link_line VALUES (9, 1, '00kHs0000000004IAA', '8-1795273260', '{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}', '{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"8-1795273260"}');
INSERT INTO public.link_line VALUES (10, 1, '00kHs0000000005IAA', 'A-1795273260', '{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}', '{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"A-1795273260"}');
INSERT INTO public.link_line VALUES (11, 1, '00kHs0000000006IAA', 'C-1795273260', '{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}', '{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"C-1795273260"}');
INSERT INTO public.link_line VALUES (12, 1, '00kHs0000000007IAA', 'F-1803490140', '{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}', '{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"F-1803490140"}');
INSERT INTO public.link_line VALUES (14, 1, '00kHs000000000BIAQ', '13-1803490260', '{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}', '{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"13-1803490260"}');
INSERT INTO public.link_line VALUES (16, 1, '00kHs000000000DIAQ', '15-1803492660', '{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}', '{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"15-1803492660"}');
INSERT INTO public.link_line VALUES (17, 1, '00kHs000000000EIAQ', '17-1803492780', '{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}', '{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"17-1803492780"}');


--
-- Data for Name: message_set; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.message_set VALUES ('00000000000000000004', 'acme', 1, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000004" onError="continueOnError"><CustomerAddRq requestID="00000000000000000004.1"><CustomerAdd><Name>Ash</Name><IsActive>true</IsActive><CompanyName>Ash</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}</ExternalGUID></CustomerAdd></CustomerAddRq><CustomerAddRq requestID="00000000000000000004.2"><CustomerAdd><Name>Birch</Name><IsActive>true</IsActive><CompanyName>Birch</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{035d0551-90ca-5295-b780-2447f75efc3a}</ExternalGUID></CustomerAdd></CustomerAddRq><CustomerAddRq requestID="00000000000000000004.3"><CustomerAdd><Name>Cedar</Name><IsActive>true</IsActive><CompanyName>Cedar</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{5635755f-de2e-54a8-9eb2-051bee00fcaf}</ExternalGUID></CustomerAdd></CustomerAddRq><CustomerAddRq requestID="00000000000000000004.4"><CustomerAdd><Name>Elm</Name><IsActive>true</IsActive><CompanyName>Elm</CompanyName><FirstName>Ann</FirstName><LastName>Lee</LastName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{6d5899ba-08f6-5ced-a24a-803ca1d635d7}</ExternalGUID></CustomerAdd></CustomerAddRq><ItemServiceAddRq requestID="00000000000000000004.5"><ItemServiceAdd><Name>SV</Name><IsActive>true</IsActive><SalesOrPurchase><Desc>SV</Desc><Price>10</Price><AccountRef><FullName>Sales</FullName></AccountRef></SalesOrPurchase><ExternalGUID>{156f5499-75fc-5514-8bf1-6758855f17cb}</ExternalGUID></ItemServiceAdd></ItemServiceAddRq></QBXMLMsgsRq></QBXML>', '{"members":[1,2,3,4,5]}', 5, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000004" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000004.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000001-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<Name>Ash</Name>
<FullName>Ash</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<CompanyName>Ash</CompanyName>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<Phone>555-0100</Phone>
<Balance>0.00</Balance>
<TotalBalance>0.00</TotalBalance>
<JobStatus>None</JobStatus>
<PreferredDeliveryMethod>None</PreferredDeliveryMethod>
<ExternalGUID>{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}</ExternalGUID>
</CustomerRet>
</CustomerAddRs>
<CustomerAddRs requestID="00000000000000000004.2" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000002-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<Name>Birch</Name>
<FullName>Birch</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<CompanyName>Birch</CompanyName>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<Phone>555-0100</Phone>
<Balance>0.00</Balance>
<TotalBalance>0.00</TotalBalance>
<JobStatus>None</JobStatus>
<PreferredDeliveryMethod>None</PreferredDeliveryMethod>
<ExternalGUID>{035d0551-90ca-5295-b780-2447f75efc3a}</ExternalGUID>
</CustomerRet>
</CustomerAddRs>
<CustomerAddRs requestID="00000000000000000004.3" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000003-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<Name>Cedar</Name>
<FullName>Cedar</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<CompanyName>Cedar</CompanyName>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<Phone>555-0100</Phone>
<Balance>0.00</Balance>
<TotalBalance>0.00</TotalBalance>
<JobStatus>None</JobStatus>
<PreferredDeliveryMethod>None</PreferredDeliveryMethod>
<ExternalGUID>{5635755f-de2e-54a8-9eb2-051bee00fcaf}</ExternalGUID>
</CustomerRet>
</CustomerAddRs>
<CustomerAddRs requestID="00000000000000000004.4" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000004-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<Name>Elm</Name>
<FullName>Elm</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<CompanyName>Elm</CompanyName>
<FirstName>Ann</FirstName>
<LastName>Lee</LastName>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<Phone>555-0100</Phone>
<Balance>0.00</Balance>
<TotalBalance>0.00</TotalBalance>
<JobStatus>None</JobStatus>
<PreferredDeliveryMethod>None</PreferredDeliveryMethod>
<ExternalGUID>{6d5899ba-08f6-5ced-a24a-803ca1d635d7}</ExternalGUID>
</CustomerRet>
</CustomerAddRs>
<ItemServiceAddRs requestID="00000000000000000004.5" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<ItemServiceRet>
<ListID>80000003-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<Name>SV</Name>
<FullName>SV</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<SalesOrPurchase>
<Desc>SV</Desc>
<Price>10.00</Price>
<AccountRef>
<ListID>80000008-1795273200</ListID>
<FullName>Sales</FullName>
</AccountRef>
</SalesOrPurchase>
<ExternalGUID>{156f5499-75fc-5514-8bf1-6758855f17cb}</ExternalGUID>
</ItemServiceRet>
</ItemServiceAddRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2026-11-21 15:01:00.000109+00', '2026-11-21 15:01:00.00011+00');
INSERT INTO public.message_set VALUES ('00000000000000000005', 'acme', 1, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000005" onError="continueOnError"><InvoiceAddRq requestID="00000000000000000005.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bench</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq><InvoiceAddRq requestID="00000000000000000005.2"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Lamp</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{b78d2d0b-37d9-55c3-ac7c-129ba062b169}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq><InvoiceAddRq requestID="00000000000000000005.3"><InvoiceAdd><CustomerRef><ListID>80000002-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chair</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{61d679a8-4f1f-5c25-8f80-c9057174a624}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq><InvoiceAddRq requestID="00000000000000000005.4"><InvoiceAdd><CustomerRef><ListID>80000002-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Desk</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{115a4f3d-0154-51f5-83bd-99f94c78cf1e}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq><InvoiceAddRq requestID="00000000000000000005.5"><InvoiceAdd><CustomerRef><ListID>80000003-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Stool</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{a9f056fb-4403-5786-9102-063766474d72}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq><InvoiceAddRq requestID="00000000000000000005.6"><InvoiceAdd><CustomerRef><ListID>80000004-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Shelf</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{5d3dd46b-a399-5603-9f4a-bb346b57867f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>', '{"members":[6,7,8,9,10,11]}', 6, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000005" messageSetStatusCode="0">
<InvoiceAddRs requestID="00000000000000000005.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>1-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>1</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>1</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Bench</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>2-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
<InvoiceAddRs requestID="00000000000000000005.2" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>3-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>2</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>2</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Lamp</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{b78d2d0b-37d9-55c3-ac7c-129ba062b169}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>4-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
<InvoiceAddRs requestID="00000000000000000005.3" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>5-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>3</TxnNumber>
<CustomerRef>
<ListID>80000002-1795273260</ListID>
<FullName>Birch</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>3</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Chair</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{61d679a8-4f1f-5c25-8f80-c9057174a624}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>6-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
<InvoiceAddRs requestID="00000000000000000005.4" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>7-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>4</TxnNumber>
<CustomerRef>
<ListID>80000002-1795273260</ListID>
<FullName>Birch</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>4</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Desk</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{115a4f3d-0154-51f5-83bd-99f94c78cf1e}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>8-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
<InvoiceAddRs requestID="00000000000000000005.5" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>9-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>5</TxnNumber>
<CustomerRef>
<ListID>80000003-1795273260</ListID>
<FullName>Cedar</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>5</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Stool</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{a9f056fb-4403-5786-9102-063766474d72}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>A-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
<InvoiceAddRs requestID="00000000000000000005.6" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>B-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>6</TxnNumber>
<CustomerRef>
<ListID>80000004-1795273260</ListID>
<FullName>Elm</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>6</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Shelf</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{5d3dd46b-a399-5603-9f4a-bb346b57867f}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>C-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2026-11-21 15:01:00.000111+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.message_set VALUES ('00000000000000000035', 'acme', 10, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000035" onError="continueOnError"><SalesOrderAddRq requestID="00000000000000000035.1"><SalesOrderAdd><CustomerRef><ListID>80000002-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Memo>Table</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{111fa63a-f75c-58ac-8b6e-5c4a30cec068}</ExternalGUID><SalesOrderLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesOrderLineAdd></SalesOrderAdd></SalesOrderAddRq></QBXMLMsgsRq></QBXML>', '{"members":[12]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000035" messageSetStatusCode="0">
<SalesOrderAddRs requestID="00000000000000000035.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<SalesOrderRet>
<TxnID>E-1803490140</TxnID>
<TimeCreated>2027-02-24T12:29:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:29:00-05:00</TimeModified>
<EditSequence>1803490140</EditSequence>
<TxnNumber>8</TxnNumber>
<CustomerRef>
<ListID>80000002-1795273260</ListID>
<FullName>Birch</FullName>
</CustomerRef>
<TemplateRef>
<ListID>80000006-1795273200</ListID>
<FullName>Custom Sales Order</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>1</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<TotalAmount>100.00</TotalAmount>
<IsManuallyClosed>false</IsManuallyClosed>
<IsFullyInvoiced>false</IsFullyInvoiced>
<Memo>Table</Memo>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{111fa63a-f75c-58ac-8b6e-5c4a30cec068}</ExternalGUID>
<SalesOrderLineRet>
<TxnLineID>F-1803490140</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</SalesOrderLineRet>
</SalesOrderRet>
</SalesOrderAddRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:29:00.000798+00', '2027-02-24 17:29:00.000799+00');
INSERT INTO public.message_set VALUES ('0000000000000000003a', 'acme', 11, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000003a" onError="continueOnError"><CustomerModRq requestID="0000000000000000003a.1"><CustomerMod><ListID>80000004-1795273260</ListID><EditSequence>1795273260</EditSequence><Name>Elm</Name><CompanyName>Elm</CompanyName><BillAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><Fax></Fax><AccountNumber></AccountNumber></CustomerMod></CustomerModRq><CustomerModRq requestID="0000000000000000003a.2"><CustomerMod><ListID>80000001-1795273260</ListID><EditSequence>1795273260</EditSequence><Name>Ash</Name><CompanyName>Ash</CompanyName><BillAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0111</Phone><Fax></Fax><AccountNumber></AccountNumber></CustomerMod></CustomerModRq><CustomerAddRq requestID="0000000000000000003a.3"><CustomerAdd><Name>Fir</Name><IsActive>true</IsActive><CompanyName>Fir</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{8137f62e-7bbb-55bc-9967-bcdf3f320dca}</ExternalGUID></CustomerAdd></CustomerAddRq><CustomerAddRq requestID="0000000000000000003a.4"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[13,14,15,17]}', 4, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000003a" messageSetStatusCode="0">
<CustomerModRs requestID="0000000000000000003a.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000004-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:31:00-05:00</TimeModified>
<EditSequence>1803490260</EditSequence>
<Name>Elm</Name>
<FullName>Elm</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<CompanyName>Elm</CompanyName>
<FirstName>Ann</FirstName>
<LastName>Lee</LastName>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<Phone>555-0100</Phone>
<Balance>0.00</Balance>
<TotalBalance>0.00</TotalBalance>
<JobStatus>None</JobStatus>
<PreferredDeliveryMethod>None</PreferredDeliveryMethod>
<ExternalGUID>{6d5899ba-08f6-5ced-a24a-803ca1d635d7}</ExternalGUID>
</CustomerRet>
</CustomerModRs>
<CustomerModRs requestID="0000000000000000003a.2" statusCode="3200" statusSeverity="Error" statusMessage="The provided edit sequence &quot;1795273260&quot; is out-of-date." />
<CustomerAddRs requestID="0000000000000000003a.3" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Fir&quot; of the list element is already in use." />
<CustomerAddRs requestID="0000000000000000003a.4" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:31:00.000916+00', '2027-02-24 17:31:00.000917+00');
INSERT INTO public.message_set VALUES ('0000000000000000003c', 'acme', 11, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000003c" onError="continueOnError"><CustomerAddRq requestID="0000000000000000003c.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000003c" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000003c.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:31:00.00092+00', '2027-02-24 17:31:00.000921+00');
INSERT INTO public.message_set VALUES ('0000000000000000003e', 'acme', 11, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000003e" onError="continueOnError"><CustomerAddRq requestID="0000000000000000003e.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000003e" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000003e.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:31:00.000924+00', '2027-02-24 17:31:00.000925+00');
INSERT INTO public.message_set VALUES ('00000000000000000040', 'acme', 11, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000040" onError="continueOnError"><CustomerAddRq requestID="00000000000000000040.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000040" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000040.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:31:00.000928+00', '2027-02-24 17:31:00.000929+00');
INSERT INTO public.message_set VALUES ('00000000000000000042', 'acme', 11, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000042" onError="continueOnError"><InvoiceAddRq requestID="00000000000000000042.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Hutch</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>', '{"members":[21]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000042" messageSetStatusCode="0">
<InvoiceAddRs requestID="00000000000000000042.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>12-1803490260</TxnID>
<TimeCreated>2027-02-24T12:31:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:31:00-05:00</TimeModified>
<EditSequence>1803490260</EditSequence>
<TxnNumber>10</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-2</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Hutch</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>13-1803490260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:31:00.000932+00', '2027-02-24 17:31:00.000933+00');
INSERT INTO public.message_set VALUES ('00000000000000000046', 'acme', 12, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000046" onError="continueOnError"><CustomerAddRq requestID="00000000000000000046.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000046" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000046.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:48:00.001082+00', '2027-02-24 17:48:00.001083+00');
INSERT INTO public.message_set VALUES ('00000000000000000048', 'acme', 12, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000048" onError="continueOnError"><CustomerAddRq requestID="00000000000000000048.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000048" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000048.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:48:00.001086+00', '2027-02-24 17:48:00.001087+00');
INSERT INTO public.message_set VALUES ('0000000000000000004a', 'acme', 12, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000004a" onError="continueOnError"><CustomerAddRq requestID="0000000000000000004a.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000004a" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000004a.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:48:00.00109+00', '2027-02-24 17:48:00.001091+00');
INSERT INTO public.message_set VALUES ('0000000000000000004c', 'acme', 12, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000004c" onError="continueOnError"><CustomerAddRq requestID="0000000000000000004c.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000004c" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000004c.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:48:00.001094+00', '2027-02-24 17:48:00.001095+00');
INSERT INTO public.message_set VALUES ('00000000000000000052', 'acme', 13, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000052" onError="continueOnError"><CustomerAddRq requestID="00000000000000000052.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000052" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000052.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:50:00.001127+00', '2027-02-24 17:50:00.001128+00');
INSERT INTO public.message_set VALUES ('00000000000000000054', 'acme', 13, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000054" onError="continueOnError"><CustomerAddRq requestID="00000000000000000054.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000054" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000054.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:50:00.001131+00', '2027-02-24 17:50:00.001132+00');
INSERT INTO public.message_set VALUES ('00000000000000000056', 'acme', 13, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000056" onError="continueOnError"><CustomerAddRq requestID="00000000000000000056.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000056" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000056.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:50:00.001135+00', '2027-02-24 17:50:00.001136+00');
INSERT INTO public.message_set VALUES ('00000000000000000058', 'acme', 13, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000058" onError="continueOnError"><CustomerAddRq requestID="00000000000000000058.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000058" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000058.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:50:00.001139+00', '2027-02-24 17:50:00.00114+00');
INSERT INTO public.message_set VALUES ('0000000000000000005c', 'acme', 13, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000005c" onError="continueOnError"><CustomerAddRq requestID="0000000000000000005c.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000005c" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000005c.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:50:00.001147+00', '2027-02-24 17:50:00.001148+00');
INSERT INTO public.message_set VALUES ('0000000000000000005e', 'acme', 13, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000005e" onError="continueOnError"><CustomerAddRq requestID="0000000000000000005e.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000005e" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000005e.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:50:00.001151+00', '2027-02-24 17:50:00.001152+00');
INSERT INTO public.message_set VALUES ('00000000000000000060', 'acme', 13, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000060" onError="continueOnError"><CustomerAddRq requestID="00000000000000000060.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000060" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000060.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:50:00.001155+00', '2027-02-24 17:50:00.001156+00');
INSERT INTO public.message_set VALUES ('00000000000000000062', 'acme', 13, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000062" onError="continueOnError"><CustomerAddRq requestID="00000000000000000062.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000062" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000062.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 17:50:00.001159+00', '2027-02-24 17:50:00.00116+00');
INSERT INTO public.message_set VALUES ('00000000000000000067', 'acme', 14, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000067" onError="continueOnError"><CustomerAddRq requestID="00000000000000000067.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000067" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000067.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:09:00.0014+00', '2027-02-24 18:09:00.001401+00');
INSERT INTO public.message_set VALUES ('00000000000000000069', 'acme', 14, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000069" onError="continueOnError"><CustomerAddRq requestID="00000000000000000069.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000069" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000069.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:09:00.001404+00', '2027-02-24 18:09:00.001405+00');
INSERT INTO public.message_set VALUES ('0000000000000000006b', 'acme', 14, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000006b" onError="continueOnError"><CustomerAddRq requestID="0000000000000000006b.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000006b" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000006b.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:09:00.001408+00', '2027-02-24 18:09:00.001409+00');
INSERT INTO public.message_set VALUES ('0000000000000000006d', 'acme', 14, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000006d" onError="continueOnError"><CustomerAddRq requestID="0000000000000000006d.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000006d" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000006d.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:09:00.001412+00', '2027-02-24 18:09:00.001413+00');
INSERT INTO public.message_set VALUES ('00000000000000000076', 'acme', 15, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000076" onError="continueOnError"><InvoiceAddRq requestID="00000000000000000076.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Door</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>', '{"members":[24]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000076" messageSetStatusCode="0">
<InvoiceAddRs requestID="00000000000000000076.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeCreated>2027-02-24T13:11:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<TxnNumber>11</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>99.95</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<Memo>Door</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>15-1803492660</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:11:00.001531+00', '2027-02-24 18:11:00.001532+00');
INSERT INTO public.message_set VALUES ('0000000000000000007a', 'acme', 16, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000007a" onError="continueOnError"><InvoiceAddRq requestID="0000000000000000007a.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Gate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>', '{"members":[25]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000007a" messageSetStatusCode="0">
<InvoiceAddRs requestID="0000000000000000007a.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>13</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-5</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>19-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'late', '2027-02-24 18:13:00.001629+00', '2027-02-24 18:13:00.001646+00');
INSERT INTO public.message_set VALUES ('0000000000000000007c', 'acme', 17, 'status', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000007a" oldMessageSetID="0000000000000000007a" onError="continueOnError"></QBXMLMsgsRq></QBXML>', '{"set":"0000000000000000007a"}', 0, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000007a" messageSetStatusCode="600" />
</QBXML>
', 'settled', 'answered', '2027-02-24 18:13:00.001634+00', '2027-02-24 18:13:00.001635+00');
INSERT INTO public.message_set VALUES ('0000000000000000007d', 'acme', 17, 'look', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><InvoiceQueryRq requestID="0000000000000000007d.1"><TxnDateRangeFilter><FromTxnDate>2026-09-03</FromTxnDate><ToTxnDate>2026-09-05</ToTxnDate></TxnDateRangeFilter><EntityFilter><ListID>80000001-1795273260</ListID></EntityFilter><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq></QBXMLMsgsRq></QBXML>', '{"questions":[[25]],"set":"0000000000000000007a"}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<InvoiceQueryRs requestID="0000000000000000007d.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>1-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>1</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>1</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>-100.00</AppliedAmount>
<BalanceRemaining>0.00</BalanceRemaining>
<Memo>Bench</Memo>
<IsPaid>true</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>2-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>12-1803490260</TxnID>
<TimeCreated>2027-02-24T12:31:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:31:00-05:00</TimeModified>
<EditSequence>1803490260</EditSequence>
<TxnNumber>10</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-2</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Hutch</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>13-1803490260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeCreated>2027-02-24T13:11:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<TxnNumber>11</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>99.95</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<Memo>Door</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>15-1803492660</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:13:00.001636+00', '2027-02-24 18:13:00.001637+00');
INSERT INTO public.message_set VALUES ('00000000000000000080', 'acme', 17, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000080" onError="continueOnError"><InvoiceAddRq requestID="00000000000000000080.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Gate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>', '{"members":[25]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000080" messageSetStatusCode="0">
<InvoiceAddRs requestID="00000000000000000080.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>12</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-4</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>17-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:13:00.001642+00', '2027-02-24 18:13:00.001643+00');
INSERT INTO public.message_set VALUES ('00000000000000000084', 'acme', 18, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000084" onError="continueOnError"><InvoiceAddRq requestID="00000000000000000084.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Fence</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{f256a3da-b13a-5b90-aa4c-400c7eb8e749}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>', '{"members":[26]}', 1, NULL, 'settled', 'looked up', '2027-02-24 18:15:00.001741+00', '2027-02-24 18:15:00.001749+00');
INSERT INTO public.message_set VALUES ('00000000000000000086', 'acme', 19, 'status', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000084" oldMessageSetID="00000000000000000084" onError="continueOnError"></QBXMLMsgsRq></QBXML>', '{"set":"00000000000000000084"}', 0, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000084" messageSetStatusCode="600" />
</QBXML>
', 'settled', 'answered', '2027-02-24 18:15:00.001746+00', '2027-02-24 18:15:00.001747+00');
INSERT INTO public.message_set VALUES ('00000000000000000087', 'acme', 19, 'look', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><InvoiceQueryRq requestID="00000000000000000087.1"><TxnDateRangeFilter><FromTxnDate>2026-09-03</FromTxnDate><ToTxnDate>2026-09-05</ToTxnDate></TxnDateRangeFilter><EntityFilter><ListID>80000001-1795273260</ListID></EntityFilter><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq></QBXMLMsgsRq></QBXML>', '{"questions":[[26]],"set":"00000000000000000084"}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<InvoiceQueryRs requestID="00000000000000000087.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>1-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>1</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>1</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>-100.00</AppliedAmount>
<BalanceRemaining>0.00</BalanceRemaining>
<Memo>Bench</Memo>
<IsPaid>true</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>2-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>12-1803490260</TxnID>
<TimeCreated>2027-02-24T12:31:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:31:00-05:00</TimeModified>
<EditSequence>1803490260</EditSequence>
<TxnNumber>10</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-2</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Hutch</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>13-1803490260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeCreated>2027-02-24T13:11:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<TxnNumber>11</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>99.95</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<Memo>Door</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>15-1803492660</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>12</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-4</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>17-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>13</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-5</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>19-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:15:00.001748+00', '2027-02-24 18:15:00.001749+00');
INSERT INTO public.message_set VALUES ('0000000000000000008a', 'acme', 19, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000008a" onError="continueOnError"><InvoiceAddRq requestID="0000000000000000008a.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Fence</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{f256a3da-b13a-5b90-aa4c-400c7eb8e749}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>', '{"members":[26]}', 1, NULL, 'settled', 'looked up', '2027-02-24 18:15:00.001754+00', '2027-02-24 18:15:00.001762+00');
INSERT INTO public.message_set VALUES ('0000000000000000008c', 'acme', 20, 'status', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000008a" oldMessageSetID="0000000000000000008a" onError="continueOnError"></QBXMLMsgsRq></QBXML>', '{"set":"0000000000000000008a"}', 0, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000008a" messageSetStatusCode="600" />
</QBXML>
', 'settled', 'answered', '2027-02-24 18:15:00.001759+00', '2027-02-24 18:15:00.00176+00');
INSERT INTO public.message_set VALUES ('0000000000000000008d', 'acme', 20, 'look', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><InvoiceQueryRq requestID="0000000000000000008d.1"><TxnDateRangeFilter><FromTxnDate>2026-09-03</FromTxnDate><ToTxnDate>2026-09-05</ToTxnDate></TxnDateRangeFilter><EntityFilter><ListID>80000001-1795273260</ListID></EntityFilter><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq></QBXMLMsgsRq></QBXML>', '{"questions":[[26]],"set":"0000000000000000008a"}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<InvoiceQueryRs requestID="0000000000000000008d.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>1-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>1</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>1</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>-100.00</AppliedAmount>
<BalanceRemaining>0.00</BalanceRemaining>
<Memo>Bench</Memo>
<IsPaid>true</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>2-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>12-1803490260</TxnID>
<TimeCreated>2027-02-24T12:31:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:31:00-05:00</TimeModified>
<EditSequence>1803490260</EditSequence>
<TxnNumber>10</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-2</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Hutch</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>13-1803490260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeCreated>2027-02-24T13:11:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<TxnNumber>11</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>99.95</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<Memo>Door</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>15-1803492660</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>12</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-4</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>17-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>13</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-5</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>19-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:15:00.001761+00', '2027-02-24 18:15:00.001762+00');
INSERT INTO public.message_set VALUES ('00000000000000000092', 'acme', 21, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000092" onError="continueOnError"><SalesReceiptAddRq requestID="00000000000000000092.1"><SalesReceiptAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Crate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{7f5b6666-96a3-58e9-a760-c3d7d14e91f5}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq></QBXMLMsgsRq></QBXML>', '{"members":[27]}', 1, NULL, 'settled', 'not parsed', '2027-02-24 18:17:00.001861+00', '2027-02-24 18:17:00.001862+00');
INSERT INTO public.message_set VALUES ('00000000000000000093', 'acme', 21, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000093" onError="continueOnError"><SalesReceiptAddRq requestID="00000000000000000093.1"><SalesReceiptAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Crate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{7f5b6666-96a3-58e9-a760-c3d7d14e91f5}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq></QBXMLMsgsRq></QBXML>', '{"members":[27]}', 1, NULL, 'settled', 'not parsed', '2027-02-24 18:17:00.001863+00', '2027-02-24 18:17:00.001864+00');
INSERT INTO public.message_set VALUES ('00000000000000000094', 'acme', 21, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000094" onError="continueOnError"><SalesReceiptAddRq requestID="00000000000000000094.1"><SalesReceiptAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chest</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e1818cb4-4bd9-572d-bc9d-16ee1e9f1aa0}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq></QBXMLMsgsRq></QBXML>', '{"members":[28]}', 1, NULL, 'settled', 'not parsed', '2027-02-24 18:17:00.001865+00', '2027-02-24 18:17:00.001866+00');
INSERT INTO public.message_set VALUES ('00000000000000000095', 'acme', 21, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000095" onError="continueOnError"><SalesReceiptAddRq requestID="00000000000000000095.1"><SalesReceiptAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chest</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e1818cb4-4bd9-572d-bc9d-16ee1e9f1aa0}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq></QBXMLMsgsRq></QBXML>', '{"members":[28]}', 1, NULL, 'settled', 'not parsed', '2027-02-24 18:17:00.001867+00', '2027-02-24 18:17:00.001868+00');
INSERT INTO public.message_set VALUES ('0000000000000000009e', 'acme', 23, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000009e" onError="continueOnError"><CustomerAddRq requestID="0000000000000000009e.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000009e" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000009e.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:37:00.002045+00', '2027-02-24 18:37:00.002046+00');
INSERT INTO public.message_set VALUES ('000000000000000000a0', 'acme', 23, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000a0" onError="continueOnError"><CustomerAddRq requestID="000000000000000000a0.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000a0" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000a0.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:37:00.002049+00', '2027-02-24 18:37:00.00205+00');
INSERT INTO public.message_set VALUES ('000000000000000000a2', 'acme', 23, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000a2" onError="continueOnError"><CustomerAddRq requestID="000000000000000000a2.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000a2" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000a2.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:37:00.002053+00', '2027-02-24 18:37:00.002054+00');
INSERT INTO public.message_set VALUES ('000000000000000000a4', 'acme', 23, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000a4" onError="continueOnError"><CustomerAddRq requestID="000000000000000000a4.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000a4" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000a4.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:37:00.002057+00', '2027-02-24 18:37:00.002058+00');
INSERT INTO public.message_set VALUES ('000000000000000000a8', 'acme', 24, 'canary', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000a8.1"><ListID>80000008-1803490200</ListID><ListID>80000009-1803493140</ListID><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></CustomerQueryRq><InvoiceQueryRq requestID="000000000000000000a8.2"><TxnID>14-1803492660</TxnID><TxnID>16-1803492780</TxnID><TxnID>18-1803492780</TxnID><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></InvoiceQueryRq></QBXMLMsgsRq></QBXML>', '{"again":[],"kinds":["Customer","Invoice"],"known":[{"at":"2027-02-24T18:19:00+00:00","edit_sequence":"1803493140","id":"80000009-1803493140","is_linked":true,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:13:00+00:00","edit_sequence":"1803492780","id":"18-1803492780","is_linked":false,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T18:13:00+00:00","edit_sequence":"1803492780","id":"16-1803492780","is_linked":true,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T18:11:00+00:00","edit_sequence":"1803492660","id":"14-1803492660","is_linked":true,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T17:51:00.001188+00:00","edit_sequence":"1803490201","id":"80000008-1803490200","is_linked":true,"is_proof":false,"is_read":false,"kind":"Customer"}]}', 2, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000a8.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000008-1803490200</ListID>
<TimeModified>2027-02-24T12:30:00-05:00</TimeModified>
<EditSequence>1803490201</EditSequence>
</CustomerRet>
<CustomerRet>
<ListID>80000009-1803493140</ListID>
<TimeModified>2027-02-24T13:19:00-05:00</TimeModified>
<EditSequence>1803493140</EditSequence>
</CustomerRet>
</CustomerQueryRs>
<InvoiceQueryRs requestID="000000000000000000a8.2" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:40:00.00228+00', '2027-02-24 18:40:00.002281+00');
INSERT INTO public.message_set VALUES ('000000000000000000a9', 'acme', 24, 'reread', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000a9.1" iterator="Start"><MaxReturned>250</MaxReturned><ActiveStatus>All</ActiveStatus><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>FullName</IncludeRetElement><IncludeRetElement>Name</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement></CustomerQueryRq></QBXMLMsgsRq></QBXML>', '{"target":"Customer"}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000a9.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="0" iteratorID="{00000000-0000-4000-8000-000000000002}">
<CustomerRet>
<ListID>80000009-1803493140</ListID>
<TimeModified>2027-02-24T13:19:00-05:00</TimeModified>
<EditSequence>1803493140</EditSequence>
<Name>Of an earlier database</Name>
<FullName>Of an earlier database</FullName>
<ExternalGUID>{bdeb46c4-6123-5d10-9907-d62cd74006c4}</ExternalGUID>
</CustomerRet>
</CustomerQueryRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:40:00.002282+00', '2027-02-24 18:40:00.002283+00');
INSERT INTO public.message_set VALUES ('000000000000000000aa', 'acme', 24, 'reread', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><EstimateQueryRq requestID="000000000000000000aa.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>1999-12-31T17:55:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>TotalAmount</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></EstimateQueryRq></QBXMLMsgsRq></QBXML>', '{"target":"Estimate"}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<EstimateQueryRs requestID="000000000000000000aa.1" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" iteratorRemainingCount="0" />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:40:00.002284+00', '2027-02-24 18:40:00.002285+00');
INSERT INTO public.message_set VALUES ('000000000000000000ab', 'acme', 24, 'reread', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><InvoiceQueryRq requestID="000000000000000000ab.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>AppliedAmount</IncludeRetElement><IncludeRetElement>BalanceRemaining</IncludeRetElement><IncludeRetElement>IsPaid</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></InvoiceQueryRq></QBXMLMsgsRq></QBXML>', '{"target":"Invoice"}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<InvoiceQueryRs requestID="000000000000000000ab.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="0" iteratorID="{00000000-0000-4000-8000-000000000003}">
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<Subtotal>99.95</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-4</RefNumber>
<Subtotal>100.00</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-5</RefNumber>
<Subtotal>100.00</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:40:00.002286+00', '2027-02-24 18:40:00.002287+00');
INSERT INTO public.message_set VALUES ('000000000000000000ac', 'acme', 24, 'reread', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><SalesReceiptQueryRq requestID="000000000000000000ac.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>TotalAmount</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></SalesReceiptQueryRq></QBXMLMsgsRq></QBXML>', '{"target":"SalesReceipt"}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<SalesReceiptQueryRs requestID="000000000000000000ac.1" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" iteratorRemainingCount="0" />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:40:00.002288+00', '2027-02-24 18:40:00.002289+00');
INSERT INTO public.message_set VALUES ('000000000000000000ad', 'acme', 24, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000ad" onError="continueOnError"><EstimateAddRq requestID="000000000000000000ad.1"><EstimateAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Memo>Plan</Memo><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{2499756e-d392-5c0a-bfcf-f8fe16447fb5}</ExternalGUID><EstimateLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></EstimateLineAdd></EstimateAdd></EstimateAddRq></QBXMLMsgsRq></QBXML>', '{"members":[30]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000ad" messageSetStatusCode="0">
<EstimateAddRs requestID="000000000000000000ad.1" statusCode="3263" statusSeverity="Error" statusMessage="The application has been given read-only access to the company data." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:40:00.00229+00', '2027-02-24 18:40:00.002291+00');
INSERT INTO public.message_set VALUES ('000000000000000000ae', 'acme', 25, 'canary', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000ae.1"><ListID>80000008-1803490200</ListID><ListID>80000009-1803493140</ListID><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></CustomerQueryRq><InvoiceQueryRq requestID="000000000000000000ae.2"><TxnID>14-1803492660</TxnID><TxnID>16-1803492780</TxnID><TxnID>18-1803492780</TxnID><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></InvoiceQueryRq></QBXMLMsgsRq></QBXML>', '{"again":[],"kinds":["Customer","Invoice"],"known":[{"at":"2027-02-24T18:19:00+00:00","edit_sequence":"1803493140","id":"80000009-1803493140","is_linked":true,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:13:00+00:00","edit_sequence":"1803492780","id":"18-1803492780","is_linked":false,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T18:13:00+00:00","edit_sequence":"1803492780","id":"16-1803492780","is_linked":true,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T18:11:00+00:00","edit_sequence":"1803492660","id":"14-1803492660","is_linked":true,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T17:51:00.001188+00:00","edit_sequence":"1803490201","id":"80000008-1803490200","is_linked":true,"is_proof":false,"is_read":false,"kind":"Customer"}]}', 2, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000ae.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000008-1803490200</ListID>
<TimeModified>2027-02-24T12:30:00-05:00</TimeModified>
<EditSequence>1803490201</EditSequence>
</CustomerRet>
<CustomerRet>
<ListID>80000009-1803493140</ListID>
<TimeModified>2027-02-24T13:19:00-05:00</TimeModified>
<EditSequence>1803493140</EditSequence>
</CustomerRet>
</CustomerQueryRs>
<InvoiceQueryRs requestID="000000000000000000ae.2" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:41:00.002301+00', '2027-02-24 18:41:00.002302+00');
INSERT INTO public.message_set VALUES ('000000000000000000af', 'acme', 25, 'read', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CreditMemoQueryRq requestID="000000000000000000af.1"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></CreditMemoQueryRq><CustomerQueryRq requestID="000000000000000000af.2"><MaxReturned>1</MaxReturned><ActiveStatus>All</ActiveStatus><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></CustomerQueryRq><EstimateQueryRq requestID="000000000000000000af.3"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></EstimateQueryRq><InvoiceQueryRq requestID="000000000000000000af.4"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></InvoiceQueryRq><ItemQueryRq requestID="000000000000000000af.5"><MaxReturned>1</MaxReturned><ActiveStatus>All</ActiveStatus><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></ItemQueryRq><ListDeletedQueryRq requestID="000000000000000000af.6"><ListDelType>Customer</ListDelType><ListDelType>ItemService</ListDelType><ListDelType>ItemNonInventory</ListDelType><ListDelType>ItemInventory</ListDelType><ListDelType>ItemOtherCharge</ListDelType><ListDelType>ItemDiscount</ListDelType><ListDelType>ItemSubtotal</ListDelType><ListDelType>ItemGroup</ListDelType><DeletedDateRangeFilter><FromDeletedDate>2027-02-24T12:32:00</FromDeletedDate><ToDeletedDate>2027-02-27T13:41:00</ToDeletedDate></DeletedDateRangeFilter></ListDeletedQueryRq><ReceivePaymentQueryRq requestID="000000000000000000af.7"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></ReceivePaymentQueryRq><SalesOrderQueryRq requestID="000000000000000000af.8"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></SalesOrderQueryRq><SalesReceiptQueryRq requestID="000000000000000000af.9"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></SalesReceiptQueryRq><TxnDeletedQueryRq requestID="000000000000000000af.10"><TxnDelType>CreditMemo</TxnDelType><TxnDelType>Invoice</TxnDelType><TxnDelType>SalesReceipt</TxnDelType><TxnDelType>Estimate</TxnDelType><TxnDelType>ReceivePayment</TxnDelType><TxnDelType>SalesOrder</TxnDelType><DeletedDateRangeFilter><FromDeletedDate>2027-02-24T12:32:00</FromDeletedDate><ToDeletedDate>2027-02-27T13:41:00</ToDeletedDate></DeletedDateRangeFilter></TxnDeletedQueryRq></QBXMLMsgsRq></QBXML>', '{"glance":[[105,"CreditMemo","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[102,"Customer","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[107,"Estimate","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[106,"Invoice","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[103,"Item","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[111,"ListDeleted","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[104,"ReceivePayment","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[108,"SalesOrder","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[109,"SalesReceipt","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[110,"TxnDeleted","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"]]}', 10, NULL, 'settled', 'answered', '2027-02-24 18:41:00.002303+00', '2027-02-24 18:41:00.002304+00');
INSERT INTO public.message_set VALUES ('000000000000000000b0', 'acme', 25, 'read', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000b0.1" iterator="Start"><MaxReturned>4</MaxReturned><ActiveStatus>All</ActiveStatus><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate><OwnerID>0</OwnerID></CustomerQueryRq></QBXMLMsgsRq></QBXML>', '{"read_job":102,"size":4}', 1, NULL, 'settled', 'answered', '2027-02-24 18:41:00.002305+00', '2027-02-24 18:41:00.002306+00');
INSERT INTO public.message_set VALUES ('000000000000000000b1', 'acme', 26, 'canary', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000b1.1"><ListID>80000009-1803493140</ListID><ListID>8000000A-1803494400</ListID><ListID>80000013-1803494400</ListID><ListID>80000014-1803494400</ListID><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></CustomerQueryRq><InvoiceQueryRq requestID="000000000000000000b1.2"><TxnID>16-1803492780</TxnID><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></InvoiceQueryRq></QBXMLMsgsRq></QBXML>', '{"again":[],"kinds":["Customer","Invoice"],"known":[{"at":"2027-02-24T18:40:00+00:00","edit_sequence":"1803494400","id":"80000014-1803494400","is_linked":false,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:40:00+00:00","edit_sequence":"1803494400","id":"80000013-1803494400","is_linked":false,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:40:00+00:00","edit_sequence":"1803494400","id":"8000000A-1803494400","is_linked":false,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:19:00+00:00","edit_sequence":"1803493140","id":"80000009-1803493140","is_linked":true,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:13:00+00:00","edit_sequence":"1803492780","id":"16-1803492780","is_linked":true,"is_proof":true,"is_read":true,"kind":"Invoice"}]}', 2, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000b1.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000009-1803493140</ListID>
<TimeModified>2027-02-24T13:19:00-05:00</TimeModified>
<EditSequence>1803493140</EditSequence>
</CustomerRet>
<CustomerRet>
<ListID>8000000A-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
</CustomerRet>
<CustomerRet>
<ListID>80000013-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
</CustomerRet>
<CustomerRet>
<ListID>80000014-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
</CustomerRet>
</CustomerQueryRs>
<InvoiceQueryRs requestID="000000000000000000b1.2" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.002382+00', '2027-02-24 18:42:00.002383+00');
INSERT INTO public.message_set VALUES ('000000000000000000b2', 'acme', 26, 'reread', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000b2.1" iterator="Start"><MaxReturned>250</MaxReturned><ActiveStatus>All</ActiveStatus><FromModifiedDate>2027-02-24T12:35:00</FromModifiedDate><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>FullName</IncludeRetElement><IncludeRetElement>Name</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement></CustomerQueryRq></QBXMLMsgsRq></QBXML>', '{"target":"Customer"}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000b2.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="0" iteratorID="{00000000-0000-4000-8000-000000000004}">
<CustomerRet>
<ListID>80000009-1803493140</ListID>
<TimeModified>2027-02-24T13:19:00-05:00</TimeModified>
<EditSequence>1803493140</EditSequence>
<Name>Of an earlier database</Name>
<FullName>Of an earlier database</FullName>
<ExternalGUID>{bdeb46c4-6123-5d10-9907-d62cd74006c4}</ExternalGUID>
</CustomerRet>
<CustomerRet>
<ListID>8000000A-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 1</Name>
<FullName>Walk-in 1</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000013-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 10</Name>
<FullName>Walk-in 10</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000014-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 11</Name>
<FullName>Walk-in 11</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000015-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 12</Name>
<FullName>Walk-in 12</FullName>
</CustomerRet>
<CustomerRet>
<ListID>8000000B-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 2</Name>
<FullName>Walk-in 2</FullName>
</CustomerRet>
<CustomerRet>
<ListID>8000000C-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 3</Name>
<FullName>Walk-in 3</FullName>
</CustomerRet>
<CustomerRet>
<ListID>8000000D-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 4</Name>
<FullName>Walk-in 4</FullName>
</CustomerRet>
<CustomerRet>
<ListID>8000000E-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 5</Name>
<FullName>Walk-in 5</FullName>
</CustomerRet>
<CustomerRet>
<ListID>8000000F-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 6</Name>
<FullName>Walk-in 6</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000010-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 7</Name>
<FullName>Walk-in 7</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000011-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 8</Name>
<FullName>Walk-in 8</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000012-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 9</Name>
<FullName>Walk-in 9</FullName>
</CustomerRet>
</CustomerQueryRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.002384+00', '2027-02-24 18:42:00.002385+00');
INSERT INTO public.message_set VALUES ('000000000000000000b3', 'acme', 26, 'reread', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><EstimateQueryRq requestID="000000000000000000b3.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:35:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>TotalAmount</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></EstimateQueryRq></QBXMLMsgsRq></QBXML>', '{"target":"Estimate"}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<EstimateQueryRs requestID="000000000000000000b3.1" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" iteratorRemainingCount="0" />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.002386+00', '2027-02-24 18:42:00.002387+00');
INSERT INTO public.message_set VALUES ('000000000000000000b4', 'acme', 26, 'reread', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><InvoiceQueryRq requestID="000000000000000000b4.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:35:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>AppliedAmount</IncludeRetElement><IncludeRetElement>BalanceRemaining</IncludeRetElement><IncludeRetElement>IsPaid</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></InvoiceQueryRq></QBXMLMsgsRq></QBXML>', '{"target":"Invoice"}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<InvoiceQueryRs requestID="000000000000000000b4.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="0" iteratorID="{00000000-0000-4000-8000-000000000005}">
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<Subtotal>99.95</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-4</RefNumber>
<Subtotal>100.00</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-5</RefNumber>
<Subtotal>100.00</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.002388+00', '2027-02-24 18:42:00.002389+00');
INSERT INTO public.message_set VALUES ('000000000000000000b5', 'acme', 26, 'reread', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><SalesReceiptQueryRq requestID="000000000000000000b5.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:35:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>TotalAmount</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></SalesReceiptQueryRq></QBXMLMsgsRq></QBXML>', '{"target":"SalesReceipt"}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<SalesReceiptQueryRs requestID="000000000000000000b5.1" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" iteratorRemainingCount="0" />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.00239+00', '2027-02-24 18:42:00.002391+00');
INSERT INTO public.message_set VALUES ('000000000000000000b6', 'acme', 26, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000b6" onError="continueOnError"><CustomerAddRq requestID="000000000000000000b6.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000b6" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000b6.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.002392+00', '2027-02-24 18:42:00.002393+00');
INSERT INTO public.message_set VALUES ('000000000000000000b7', 'acme', 26, 'refresh', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000b7.1"><FullName>Holly</FullName></CustomerQueryRq></QBXMLMsgsRq></QBXML>', '{"questions":[[17]]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000b7.1" statusCode="500" statusSeverity="Warn" statusMessage="The query request has not been fully completed. There was a required element (&quot;Holly&quot;) that could not be found in QuickBooks." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.002394+00', '2027-02-24 18:42:00.002395+00');
INSERT INTO public.message_set VALUES ('000000000000000000b8', 'acme', 26, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000b8" onError="continueOnError"><CustomerAddRq requestID="000000000000000000b8.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000b8" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000b8.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.002396+00', '2027-02-24 18:42:00.002397+00');
INSERT INTO public.message_set VALUES ('000000000000000000b9', 'acme', 26, 'refresh', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000b9.1"><ActiveStatus>All</ActiveStatus><NameRangeFilter><FromName>Holly</FromName><ToName>Holly</ToName></NameRangeFilter></CustomerQueryRq></QBXMLMsgsRq></QBXML>', '{"questions":[[17]]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000b9.1" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.002398+00', '2027-02-24 18:42:00.002399+00');
INSERT INTO public.message_set VALUES ('000000000000000000ba', 'acme', 26, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000ba" onError="continueOnError"><CustomerAddRq requestID="000000000000000000ba.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000ba" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000ba.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.0024+00', '2027-02-24 18:42:00.002401+00');
INSERT INTO public.message_set VALUES ('000000000000000000bb', 'acme', 26, 'refresh', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000bb.1"><FullName>Holly</FullName></CustomerQueryRq></QBXMLMsgsRq></QBXML>', '{"questions":[[17]]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000bb.1" statusCode="500" statusSeverity="Warn" statusMessage="The query request has not been fully completed. There was a required element (&quot;Holly&quot;) that could not be found in QuickBooks." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.002402+00', '2027-02-24 18:42:00.002403+00');
INSERT INTO public.message_set VALUES ('000000000000000000bc', 'acme', 26, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000bc" onError="continueOnError"><CustomerAddRq requestID="000000000000000000bc.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>', '{"members":[17]}', 1, '<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000bc" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000bc.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
', 'settled', 'answered', '2027-02-24 18:42:00.002404+00', '2027-02-24 18:42:00.002405+00');
INSERT INTO public.message_set VALUES ('000000000000000000bd', 'acme', 26, 'write', '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000bd" onError="continueOnError"><InvoiceAddRq requestID="000000000000000000bd.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bridge</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{c1e33cde-3fcc-5790-add7-783edf18d84b}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>', '{"members":[31]}', 1, NULL, 'served', NULL, '2027-02-24 18:42:00.002406+00', NULL);


--
-- Data for Name: mirror_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mirror_row VALUES ('acme', 'customer_to_account', 'acme:80000001-1795273260', 'Account', 'Customer', '80000001-1795273260', '001Hs0000000001IAA', NULL, NULL, NULL, '{"written":"1795273260"}', '{"AccountNumber":[null,null],"BillingCity":["Springfield","Springfield"],"BillingCountry":["USA","USA"],"BillingPostalCode":["62701","62701"],"BillingState":["IL","IL"],"BillingStreet":["1 Main St","1 Main St"],"Fax":[null,null],"Name":["Ash","Ash"],"Phone":["555-0100","555-0100"],"QB_Email__c":[null,null],"ShippingCity":["Springfield","Springfield"],"ShippingCountry":["USA","USA"],"ShippingPostalCode":["62701","62701"],"ShippingState":["IL","IL"],"ShippingStreet":["1 Main St","1 Main St"],"Website":[null,null]}', 'written', NULL, '2027-02-24 18:38:00.002079+00');
INSERT INTO public.mirror_row VALUES ('acme', 'customer_to_account', 'acme:80000002-1795273260', 'Account', 'Customer', '80000002-1795273260', '001Hs0000000002IAA', NULL, NULL, NULL, '{"pending":{"Phone":["555-0100","555-9000"]},"written":"1795273260"}', '{"AccountNumber":[null,null],"BillingCity":["Springfield","Springfield"],"BillingCountry":["USA","USA"],"BillingPostalCode":["62701","62701"],"BillingState":["IL","IL"],"BillingStreet":["1 Main St","1 Main St"],"Fax":[null,null],"Name":["Birch","Birch"],"Phone":["555-0100","555-0100"],"QB_Email__c":[null,null],"ShippingCity":["Springfield","Springfield"],"ShippingCountry":["USA","USA"],"ShippingPostalCode":["62701","62701"],"ShippingState":["IL","IL"],"ShippingStreet":["1 Main St","1 Main St"],"Website":[null,null]}', 'written', NULL, '2027-02-24 17:51:00.001178+00');
INSERT INTO public.mirror_row VALUES ('acme', 'customer_to_account', 'acme:80000003-1795273260', 'Account', 'Customer', '80000003-1795273260', '001Hs0000000003IAA', NULL, NULL, NULL, '{"written":"1795273260"}', '{"AccountNumber":[null,null],"BillingCity":["Springfield","Springfield"],"BillingCountry":["USA","USA"],"BillingPostalCode":["62701","62701"],"BillingState":["IL","IL"],"BillingStreet":["1 Main St","1 Main St"],"Fax":[null,null],"Name":["Cedar","Cedar"],"Phone":["555-0100","555-0100"],"QB_Email__c":[null,null],"ShippingCity":["Springfield","Springfield"],"ShippingCountry":["USA","USA"],"ShippingPostalCode":["62701","62701"],"ShippingState":["IL","IL"],"ShippingStreet":["1 Main St","1 Main St"],"Website":[null,null]}', 'gone', NULL, '2027-02-24 17:51:00.001205+00');
INSERT INTO public.mirror_row VALUES ('acme', 'customer_to_account', 'acme:80000004-1795273260', 'Account', 'Customer', '80000004-1795273260', '001Hs0000000004IAA', NULL, NULL, NULL, '{"written":"1803490260"}', '{"AccountNumber":[null,null],"BillingCity":["Springfield","Springfield"],"BillingCountry":["USA","USA"],"BillingPostalCode":["62701","62701"],"BillingState":["IL","IL"],"BillingStreet":["1 Main St","1 Main St"],"Fax":[null,null],"Name":["Elm","Elm"],"Phone":["555-0100","555-0100"],"QB_Email__c":[null,null],"ShippingCity":["Springfield","Springfield"],"ShippingCountry":["USA","USA"],"ShippingPostalCode":["62701","62701"],"ShippingState":["IL","IL"],"ShippingStreet":["1 Main St","1 Main St"],"Website":[null,null]}', 'written', NULL, '2027-02-24 17:51:00.001178+00');
INSERT INTO public.mirror_row VALUES ('acme', 'customer_to_account', 'acme:80000008-1803490200', 'Account', 'Customer', '80000008-1803490200', '001Hs000000000AIAQ', NULL, NULL, NULL, '{"written":null}', '{"AccountNumber":[null,null],"BillingCity":[null,null],"BillingCountry":[null,null],"BillingPostalCode":[null,null],"BillingState":[null,null],"BillingStreet":[null,null],"Fax":[null,null],"Name":["Cedar and Sons","Cedar and Sons"],"Phone":[null,null],"QB_Email__c":[null,null],"ShippingCity":[null,null],"ShippingCountry":[null,null],"ShippingPostalCode":[null,null],"ShippingState":[null,null],"ShippingStreet":[null,null],"Website":[null,null]}', 'written', NULL, '2027-02-24 18:08:00.001351+00');
INSERT INTO public.mirror_row VALUES ('acme', 'customer_to_account', 'acme:80000009-1803493140', 'Account', 'Customer', '80000009-1803493140', '001Hs000000000BIAQ', NULL, NULL, 'b42a7e65f70cbe2b4722fa88f3b4895f', '{"AccountNumber":null,"BillingCity":null,"BillingCountry":null,"BillingPostalCode":null,"BillingState":null,"BillingStreet":null,"Fax":null,"Name":"Of an earlier database","Phone":null,"QB_Email__c":null,"QB_Sync_Status__c":"Posted","ShippingCity":null,"ShippingCountry":null,"ShippingPostalCode":null,"ShippingState":null,"ShippingStreet":null,"Website":null}', '{"AccountNumber":[null,null],"BillingCity":[null,null],"BillingCountry":[null,null],"BillingPostalCode":[null,null],"BillingState":[null,null],"BillingStreet":[null,null],"Fax":[null,null],"Name":["Of an earlier database","Of an earlier database"],"Phone":[null,null],"QB_Email__c":[null,null],"ShippingCity":[null,null],"ShippingCountry":[null,null],"ShippingPostalCode":[null,null],"ShippingState":[null,null],"ShippingStreet":[null,null],"Website":[null,null]}', 'written', NULL, '2027-02-24 18:38:00.002089+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:1-1795273260', 'QB_Transaction__c', 'Invoice', '1-1795273260', 'a02Hs0000000001IAA', '006Hs0000000001IAA', NULL, '670363fac71695d5aad9db58bd2ec354', '{"Name":"Invoice 1","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":0.00,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"1","QB_Opportunity__c":"006Hs0000000001IAA","QB_Paid__c":100.00,"QB_Status__c":"Paid","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}', NULL, 'written', NULL, '2026-11-21 15:04:00.000207+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:1-1795273260/2-1795273260', 'QB_Transaction_Line__c', 'Invoice', '1-1795273260', 'a01Hs0000000001IAA', NULL, NULL, '0b0d42e6fd3e3a3ef33c02eda4d43f91', '{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:1-1795273260"}}', NULL, 'written', NULL, '2026-11-21 15:04:00.00021+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:10-1803490200', 'QB_Transaction__c', 'Invoice', '10-1803490200', 'a02Hs000000000AIAQ', '006Hs0000000007IAA', NULL, 'ef31b8c08ef4cf43a12e95523b77fc90', '{"Name":"Invoice F-1","QB_Account__c":"001Hs0000000002IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Birch","QB_Date__c":"2027-02-24","QB_Due_Date__c":"2027-02-24","QB_Number__c":"F-1","QB_Opportunity__c":"006Hs0000000007IAA","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}', NULL, 'written', NULL, '2027-02-24 17:51:00.001217+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:10-1803490200/11-1803490200', 'QB_Transaction_Line__c', 'Invoice', '10-1803490200', 'a01Hs000000000AIAQ', NULL, NULL, '994243c7a06eda1819f4828346eb4ad1', '{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:10-1803490200"}}', NULL, 'written', NULL, '2027-02-24 17:51:00.00122+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:12-1803490260', 'QB_Transaction__c', 'Invoice', '12-1803490260', 'a02Hs0000000009IAA', '006Hs000000000BIAQ', NULL, '4487d8f8d46b4df4aa8ee147e30b8154', '{"Name":"Invoice F-2","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"F-2","QB_Opportunity__c":"006Hs000000000BIAQ","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}', NULL, 'written', NULL, '2027-02-24 17:51:00.001217+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:12-1803490260/13-1803490260', 'QB_Transaction_Line__c', 'Invoice', '12-1803490260', 'a01Hs0000000009IAA', NULL, NULL, '8126372ca2207296599c2afdd92383fc', '{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:12-1803490260"}}', NULL, 'written', NULL, '2027-02-24 17:51:00.00122+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:14-1803492660', 'QB_Transaction__c', 'Invoice', '14-1803492660', 'a02Hs000000000BIAQ', '006Hs000000000EIAQ', NULL, '9f2b972dcbe46759a4954944166025d6', '{"Name":"Invoice F-3","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":99.95,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"F-3","QB_Opportunity__c":"006Hs000000000EIAQ","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":99.95,"QB_Tax__c":0.00,"QB_Total__c":99.95,"QB_Type__c":"Invoice"}', NULL, 'written', NULL, '2027-02-24 18:38:00.002103+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:14-1803492660/15-1803492660', 'QB_Transaction_Line__c', 'Invoice', '14-1803492660', 'a01Hs000000000BIAQ', NULL, NULL, '03d8f3ab9809674cb3830399f8f9ec2a', '{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:14-1803492660"}}', NULL, 'written', NULL, '2027-02-24 18:38:00.002106+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:16-1803492780', 'QB_Transaction__c', 'Invoice', '16-1803492780', 'a02Hs000000000CIAQ', '006Hs000000000FIAQ', NULL, '8b174b9c092310678c07ca347bc390fe', '{"Name":"Invoice F-4","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"F-4","QB_Opportunity__c":"006Hs000000000FIAQ","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}', NULL, 'written', NULL, '2027-02-24 18:38:00.002103+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:16-1803492780/17-1803492780', 'QB_Transaction_Line__c', 'Invoice', '16-1803492780', 'a01Hs000000000CIAQ', NULL, NULL, 'e589fdc1da0b51bd1c58fd685967e03b', '{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:16-1803492780"}}', NULL, 'written', NULL, '2027-02-24 18:38:00.002106+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:18-1803492780', 'QB_Transaction__c', 'Invoice', '18-1803492780', 'a02Hs000000000DIAQ', NULL, NULL, 'f4d92a745cd06054855286078a91cd9a', '{"Name":"Invoice F-5","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"F-5","QB_Opportunity__c":null,"QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}', NULL, 'written', NULL, '2027-02-24 18:38:00.002103+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:18-1803492780/19-1803492780', 'QB_Transaction_Line__c', 'Invoice', '18-1803492780', 'a01Hs000000000DIAQ', NULL, NULL, '651c99a7b207173ff4e89588cecb86e3', '{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:18-1803492780"}}', NULL, 'written', NULL, '2027-02-24 18:38:00.002106+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:3-1795273260', 'QB_Transaction__c', 'Invoice', '3-1795273260', 'a02Hs0000000002IAA', '006Hs0000000002IAA', NULL, '64e132430ab921bffebc95780d7b9db3', '{"Name":"Invoice 2","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"2","QB_Opportunity__c":"006Hs0000000002IAA","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}', NULL, 'written', NULL, '2026-11-21 15:04:00.000207+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:3-1795273260/4-1795273260', 'QB_Transaction_Line__c', 'Invoice', '3-1795273260', 'a01Hs0000000002IAA', NULL, NULL, 'b79579bb812733ad5f021261fb0733d0', '{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:3-1795273260"}}', NULL, 'written', NULL, '2026-11-21 15:04:00.00021+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:5-1795273260', 'QB_Transaction__c', 'Invoice', '5-1795273260', 'a02Hs0000000003IAA', '006Hs0000000003IAA', NULL, '5deaa5abd807484029c35f963226e784', '{"Name":"Invoice 3","QB_Account__c":"001Hs0000000002IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Birch","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"3","QB_Opportunity__c":"006Hs0000000003IAA","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}', NULL, 'written', NULL, '2026-11-21 15:04:00.000207+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:5-1795273260/6-1795273260', 'QB_Transaction_Line__c', 'Invoice', '5-1795273260', 'a01Hs0000000003IAA', NULL, NULL, '618564beb45a45ee35882e36d8f8eb11', '{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:5-1795273260"}}', NULL, 'written', NULL, '2026-11-21 15:04:00.00021+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:7-1795273260', 'QB_Transaction__c', 'Invoice', '7-1795273260', 'a02Hs0000000004IAA', '006Hs0000000004IAA', NULL, '60d03761b4b7128c362d39f724a7288b', '{"Name":"Invoice 4","QB_Account__c":"001Hs0000000002IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Birch","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"4","QB_Opportunity__c":"006Hs0000000004IAA","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}', NULL, 'written', NULL, '2026-11-21 15:04:00.000207+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:7-1795273260/8-1795273260', 'QB_Transaction_Line__c', 'Invoice', '7-1795273260', 'a01Hs0000000004IAA', NULL, NULL, 'f14cffcf28f5a1f2fe1635fc98952741', '{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:7-1795273260"}}', NULL, 'written', NULL, '2026-11-21 15:04:00.00021+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:9-1795273260', 'QB_Transaction__c', 'Invoice', '9-1795273260', 'a02Hs0000000005IAA', '006Hs0000000005IAA', NULL, 'a444959c96463564caef8abc57cdd2f0', '{"Name":"Invoice 5","QB_Account__c":"001Hs000000000AIAQ","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Cedar and Sons","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"5","QB_Opportunity__c":"006Hs0000000005IAA","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}', NULL, 'written', NULL, '2027-02-24 17:51:00.001217+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:9-1795273260/A-1795273260', 'QB_Transaction_Line__c', 'Invoice', '9-1795273260', 'a01Hs0000000005IAA', NULL, NULL, '684105e254584274c3e77f2f37216353', '{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:9-1795273260"}}', NULL, 'written', NULL, '2026-11-21 15:04:00.00021+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:B-1795273260', 'QB_Transaction__c', 'Invoice', 'B-1795273260', 'a02Hs0000000006IAA', '006Hs0000000006IAA', NULL, '296eb4520d66f23355ae6976721c2d81', '{"Name":"Invoice 6","QB_Account__c":"001Hs0000000004IAA","QB_Balance__c":0.00,"QB_Company__c":"acme","QB_Customer__c":"Elm","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"6","QB_Opportunity__c":"006Hs0000000006IAA","QB_Paid__c":0.00,"QB_Status__c":"Voided","QB_Subtotal__c":0.00,"QB_Tax__c":0.00,"QB_Total__c":0.00,"QB_Type__c":"Invoice"}', NULL, 'written', NULL, '2027-02-24 17:51:00.001217+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:B-1795273260/C-1795273260', 'QB_Transaction_Line__c', 'Invoice', 'B-1795273260', 'a01Hs0000000006IAA', NULL, NULL, 'ab526a8dca16d5cd99e4e12f97db3eb4', '{"QB_Amount__c":0.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":null,"QB_Rate__c":0.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:B-1795273260"}}', NULL, 'written', NULL, '2027-02-24 17:51:00.00122+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:E-1795277340', 'QB_Transaction__c', 'Invoice', 'E-1795277340', 'a02Hs0000000007IAA', NULL, NULL, NULL, '{"Name":"Invoice 7","QB_Account__c":"001Hs0000000003IAA","QB_Balance__c":55.00,"QB_Company__c":"acme","QB_Customer__c":"Cedar","QB_Date__c":"2026-11-21","QB_Due_Date__c":"2026-11-21","QB_Number__c":"7","QB_Opportunity__c":null,"QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":55.00,"QB_Tax__c":0.00,"QB_Total__c":55.00,"QB_Type__c":"Invoice"}', NULL, 'gone', NULL, '2026-11-21 16:11:00.000294+00');
INSERT INTO public.mirror_row VALUES ('acme', 'invoice_to_transaction', 'acme:E-1795277340/F-1795277340', 'QB_Transaction_Line__c', 'Invoice', 'E-1795277340', 'a01Hs0000000007IAA', NULL, NULL, NULL, '{"QB_Amount__c":55.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":null,"QB_Rate__c":55.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:E-1795277340"}}', NULL, 'gone', NULL, '2026-11-21 16:11:00.000297+00');
INSERT INTO public.mirror_row VALUES ('acme', 'item_to_product', 'acme:80000003-1795273260', 'Product2', 'ItemService', '80000003-1795273260', '01tHs0000000001IAA', NULL, NULL, NULL, '{"written":"1795273260"}', '{"Description":[null,"SV"],"Family":[null,null],"IsActive":[true,true],"Name":["SV","SV"],"ProductCode":["SV","SV"],"QB_Income_Account__c":[null,"Sales"],"QB_Item_Type__c":["Service","Service"],"QB_Quantity_On_Hand__c":[null,null]}', 'written', NULL, '2026-11-21 15:04:00.000191+00');
INSERT INTO public.mirror_row VALUES ('acme', 'item_to_product', 'acme:80000003-1795273260/price', 'PricebookEntry', 'ItemService', '80000003-1795273260', '01uHs0000000001IAA', NULL, NULL, '00c6d424c298f18813f7fdfec97bb354', '{"IsActive":true,"Pricebook2Id":"01sHs0000000001IAA","Product2":{"QB_Id__c":"acme:80000003-1795273260"},"UnitPrice":10.00000}', '{"IsActive":[true,true],"UnitPrice":[10.0,10.00000]}', 'written', NULL, '2026-11-21 15:04:00.000195+00');
INSERT INTO public.mirror_row VALUES ('acme', 'payment_to_payment', 'acme:D-1795273320/1-1795273260', 'QB_Payment__c', 'ReceivePayment', 'D-1795273320', 'a00Hs0000000001IAA', '006Hs0000000001IAA', NULL, 'a5df7ee00755a1510ca7fe9e306c095f', '{"Name":"Payment CHK-9","QB_Account__c":"001Hs0000000001IAA","QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Date__c":"2026-11-21","QB_Method__c":null,"QB_Number__c":"CHK-9","QB_Opportunity__c":"006Hs0000000001IAA","QB_Status__c":"Applied","QB_Total__c":100.00,"QB_Transaction__r":{"QB_Id__c":"acme:1-1795273260"},"QB_Type__c":"Payment"}', NULL, 'written', NULL, '2026-11-21 15:04:00.000223+00');
INSERT INTO public.mirror_row VALUES ('acme', 'receivable_to_account', 'acme:80000001-1795273260', 'Account', 'Receivable', '80000001-1795273260', '001Hs0000000001IAA', NULL, NULL, 'fc6b064b39e97a1a3094d2e7e0fd004f', '{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":0.00,"QB_Aging_Over_90__c":499.95,"QB_Balance__c":499.95,"QB_Last_Payment_Amount__c":100.00,"QB_Last_Payment_Date__c":"2026-11-21","QB_Overdue__c":499.95}', NULL, 'written', NULL, '2027-02-24 18:38:00.002123+00');
INSERT INTO public.mirror_row VALUES ('acme', 'receivable_to_account', 'acme:80000002-1795273260', 'Account', 'Receivable', '80000002-1795273260', '001Hs0000000002IAA', NULL, NULL, '454a092c0aac46f1e7b56832a970ebb3', '{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":100.00,"QB_Aging_Over_90__c":200.00,"QB_Balance__c":300.00,"QB_Last_Payment_Amount__c":null,"QB_Last_Payment_Date__c":null,"QB_Overdue__c":200.00}', NULL, 'written', NULL, '2027-02-24 17:51:00.001237+00');
INSERT INTO public.mirror_row VALUES ('acme', 'receivable_to_account', 'acme:80000003-1795273260', 'Account', 'Receivable', '80000003-1795273260', '001Hs0000000003IAA', NULL, NULL, '45403ae62e983e54492e53330ef984e1', '{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":0.00,"QB_Aging_Over_90__c":0.00,"QB_Balance__c":0.00,"QB_Last_Payment_Amount__c":null,"QB_Last_Payment_Date__c":null,"QB_Overdue__c":0.00}', NULL, 'written', NULL, '2027-02-24 17:51:00.001237+00');
INSERT INTO public.mirror_row VALUES ('acme', 'receivable_to_account', 'acme:80000004-1795273260', 'Account', 'Receivable', '80000004-1795273260', '001Hs0000000004IAA', NULL, NULL, '7428c5fecb357e79bc0b0acdaaa8fa5d', '{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":0.00,"QB_Aging_Over_90__c":0.00,"QB_Balance__c":0.00,"QB_Last_Payment_Amount__c":null,"QB_Last_Payment_Date__c":null,"QB_Overdue__c":0.00}', NULL, 'written', NULL, '2027-02-24 17:51:00.001237+00');
INSERT INTO public.mirror_row VALUES ('acme', 'receivable_to_account', 'acme:80000008-1803490200', 'Account', 'Receivable', '80000008-1803490200', '001Hs000000000AIAQ', NULL, NULL, '09d0f36b3f03bd46c917981c1d1a18ea', '{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":0.00,"QB_Aging_Over_90__c":100.00,"QB_Balance__c":100.00,"QB_Last_Payment_Amount__c":null,"QB_Last_Payment_Date__c":null,"QB_Overdue__c":100.00}', NULL, 'written', NULL, '2027-02-24 17:51:00.001237+00');
INSERT INTO public.mirror_row VALUES ('acme', 'receivable_to_account', 'acme:80000009-1803493140', 'Account', 'Receivable', '80000009-1803493140', '001Hs000000000BIAQ', NULL, NULL, '2a67354ea6b9ff4d2545d8938c2e8b8e', '{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":0.00,"QB_Aging_Over_90__c":0.00,"QB_Balance__c":0.00,"QB_Last_Payment_Amount__c":null,"QB_Last_Payment_Date__c":null,"QB_Overdue__c":0.00}', NULL, 'written', NULL, '2027-02-24 18:38:00.002123+00');
INSERT INTO public.mirror_row VALUES ('acme', 'sales_order_to_transaction', 'acme:E-1803490140', 'QB_Transaction__c', 'SalesOrder', 'E-1803490140', 'a02Hs0000000008IAA', '006Hs0000000007IAA', NULL, '36925db770ab6f86af6ba69f7dbf1296', '{"Name":"Sales Order 1","QB_Account__c":"001Hs0000000002IAA","QB_Company__c":"acme","QB_Customer__c":"Birch","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"1","QB_Opportunity__c":"006Hs0000000007IAA","QB_Status__c":"Closed","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Sales Order"}', NULL, 'written', NULL, '2027-02-24 17:32:00.000967+00');
INSERT INTO public.mirror_row VALUES ('acme', 'sales_order_to_transaction', 'acme:E-1803490140/F-1803490140', 'QB_Transaction_Line__c', 'SalesOrder', 'E-1803490140', 'a01Hs0000000008IAA', NULL, NULL, '6c45bb0ee6ca5dc7a7ef89426e7130f1', '{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:E-1803490140"}}', NULL, 'written', NULL, '2027-02-24 17:32:00.00097+00');
INSERT INTO public.mirror_row VALUES ('acme', 'total_to_opportunity', '006Hs0000000001IAA', 'Opportunity', 'Total', '006Hs0000000001IAA', '006Hs0000000001IAA', NULL, NULL, 'a71a014464a38de4aaa876fc6860cc42', '{"QB_Invoiced__c":100.00,"QB_Open__c":0.00,"QB_Paid__c":100.00}', NULL, 'written', NULL, '2026-11-21 15:04:00.000232+00');
INSERT INTO public.mirror_row VALUES ('acme', 'total_to_opportunity', '006Hs0000000002IAA', 'Opportunity', 'Total', '006Hs0000000002IAA', '006Hs0000000002IAA', NULL, NULL, '2906352762e8880030cbb2a0fccfded6', '{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}', NULL, 'written', NULL, '2026-11-21 15:04:00.000232+00');
INSERT INTO public.mirror_row VALUES ('acme', 'total_to_opportunity', '006Hs0000000003IAA', 'Opportunity', 'Total', '006Hs0000000003IAA', '006Hs0000000003IAA', NULL, NULL, '3855eff2456678ad97e6484eca2eb412', '{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}', NULL, 'written', NULL, '2026-11-21 15:04:00.000232+00');
INSERT INTO public.mirror_row VALUES ('acme', 'total_to_opportunity', '006Hs0000000004IAA', 'Opportunity', 'Total', '006Hs0000000004IAA', '006Hs0000000004IAA', NULL, NULL, '85bd3b3d965f1ca9bf57e882474deb75', '{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}', NULL, 'written', NULL, '2026-11-21 15:04:00.000232+00');
INSERT INTO public.mirror_row VALUES ('acme', 'total_to_opportunity', '006Hs0000000005IAA', 'Opportunity', 'Total', '006Hs0000000005IAA', '006Hs0000000005IAA', NULL, NULL, '14d91afc559338bb682a3cc7714c16a2', '{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}', NULL, 'written', NULL, '2026-11-21 15:04:00.000232+00');
INSERT INTO public.mirror_row VALUES ('acme', 'total_to_opportunity', '006Hs0000000006IAA', 'Opportunity', 'Total', '006Hs0000000006IAA', '006Hs0000000006IAA', NULL, NULL, '371930375d12aa755f687d0cd6e5523f', '{"QB_Invoiced__c":0.00,"QB_Open__c":0.00,"QB_Paid__c":0.00}', NULL, 'written', NULL, '2027-02-24 17:51:00.00123+00');
INSERT INTO public.mirror_row VALUES ('acme', 'total_to_opportunity', '006Hs0000000007IAA', 'Opportunity', 'Total', '006Hs0000000007IAA', '006Hs0000000007IAA', NULL, NULL, '0fe7414dfb1c82237aa9e35f2b5641fa', '{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}', NULL, 'written', NULL, '2027-02-24 17:51:00.00123+00');
INSERT INTO public.mirror_row VALUES ('acme', 'total_to_opportunity', '006Hs000000000BIAQ', 'Opportunity', 'Total', '006Hs000000000BIAQ', NULL, NULL, NULL, NULL, '{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}', NULL, 'refused', 'ENTITY_IS_LOCKED: entity is locked for editing', '2027-02-24 17:51:00.00123+00');
INSERT INTO public.mirror_row VALUES ('acme', 'total_to_opportunity', '006Hs000000000EIAQ', 'Opportunity', 'Total', '006Hs000000000EIAQ', '006Hs000000000EIAQ', NULL, NULL, '1afe050bd5a0a7d7d0335083032b8afc', '{"QB_Invoiced__c":99.95,"QB_Open__c":99.95,"QB_Paid__c":0.00}', NULL, 'written', NULL, '2027-02-24 18:38:00.002116+00');
INSERT INTO public.mirror_row VALUES ('acme', 'total_to_opportunity', '006Hs000000000FIAQ', 'Opportunity', 'Total', '006Hs000000000FIAQ', '006Hs000000000FIAQ', NULL, NULL, '4b31f8fd4cf56a57e2bc33f2afe14459', '{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}', NULL, 'written', NULL, '2027-02-24 18:38:00.002116+00');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (1, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'Customer', 'add', '', NULL, false, 'flow run', '001Hs0000000001IAA', true, '<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Ash</Name><IsActive>true</IsActive><CompanyName>Ash</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}</ExternalGUID></CustomerAdd></CustomerAddRq>', 'ad627835137beddcbf4a4bef179e14e7', '07caf6ee6119850e477150ad76826bab', 1, '{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}', '[]', '{"FullName": "Ash"}', 'Ash', NULL, NULL, false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 1, '00000000000000000004', 1, '0', NULL, false, '2026-11-21 15:00:00+00', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Ash","Phone":"555-0100","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '2026-11-21 15:01:00.000089+00', '2026-11-21 15:01:00.000109+00', '2026-11-21 15:01:00.00011+00');
INSERT INTO public.outbox VALUES (2, 'acme', 'account_to_customer', '001Hs0000000002IAA', 'Customer', 'add', '', NULL, false, 'flow run', '001Hs0000000002IAA', true, '<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Birch</Name><IsActive>true</IsActive><CompanyName>Birch</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{035d0551-90ca-5295-b780-2447f75efc3a}</ExternalGUID></CustomerAdd></CustomerAddRq>', 'd8d710dafbdbaa84fada6edfd8fc2114', '9bc80c14ed030bf21519054c6e418f20', 1, '{035d0551-90ca-5295-b780-2447f75efc3a}', '[]', '{"FullName": "Birch"}', 'Birch', NULL, NULL, false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 1, '00000000000000000004', 2, '0', NULL, false, '2026-11-21 15:00:00+00', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Birch","Phone":"555-0100","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '2026-11-21 15:01:00.000089+00', '2026-11-21 15:01:00.000109+00', '2026-11-21 15:01:00.00011+00');
INSERT INTO public.outbox VALUES (3, 'acme', 'account_to_customer', '001Hs0000000003IAA', 'Customer', 'add', '', NULL, false, 'flow run', '001Hs0000000003IAA', true, '<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Cedar</Name><IsActive>true</IsActive><CompanyName>Cedar</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{5635755f-de2e-54a8-9eb2-051bee00fcaf}</ExternalGUID></CustomerAdd></CustomerAddRq>', '83a6862fcce351cd1aa687e5dbd7943d', '3647a104c7633021813a395522edffb5', 1, '{5635755f-de2e-54a8-9eb2-051bee00fcaf}', '[]', '{"FullName": "Cedar"}', 'Cedar', NULL, NULL, false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 1, '00000000000000000004', 3, '0', NULL, false, '2026-11-21 15:00:00+00', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Cedar","Phone":"555-0100","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '2026-11-21 15:01:00.000089+00', '2026-11-21 15:01:00.000109+00', '2026-11-21 15:01:00.00011+00');
INSERT INTO public.outbox VALUES (4, 'acme', 'account_to_customer', '001Hs0000000004IAA', 'Customer', 'add', '', NULL, false, 'flow run', '001Hs0000000004IAA', true, '<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Elm</Name><IsActive>true</IsActive><CompanyName>Elm</CompanyName><FirstName>Ann</FirstName><LastName>Lee</LastName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{6d5899ba-08f6-5ced-a24a-803ca1d635d7}</ExternalGUID></CustomerAdd></CustomerAddRq>', '08a98cb0e9b85142c52f778eff3c936a', '7f98696479462cfeb8e148d23aee7649', 1, '{6d5899ba-08f6-5ced-a24a-803ca1d635d7}', '[]', '{"FullName": "Elm"}', 'Elm', NULL, NULL, false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 1, '00000000000000000004', 4, '0', NULL, false, '2026-11-21 15:00:00+00', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Elm","Phone":"555-0100","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '2026-11-21 15:01:00.000089+00', '2026-11-21 15:01:00.000109+00', '2026-11-21 15:01:00.00011+00');
INSERT INTO public.outbox VALUES (5, 'acme', 'product_to_item', '01tHs0000000001IAA', 'ItemService', 'add', '', NULL, false, 'flow run', '01tHs0000000001IAA', true, '<ItemServiceAddRq requestID="{{request_id}}"><ItemServiceAdd><Name>SV</Name><IsActive>true</IsActive><SalesOrPurchase><Desc>SV</Desc><Price>10</Price><AccountRef><FullName>Sales</FullName></AccountRef></SalesOrPurchase><ExternalGUID>{156f5499-75fc-5514-8bf1-6758855f17cb}</ExternalGUID></ItemServiceAdd></ItemServiceAddRq>', '0445daa6367ec88c36d8f4e5842909e9', '0445daa6367ec88c36d8f4e5842909e9', 1, '{156f5499-75fc-5514-8bf1-6758855f17cb}', '[]', '{"FullName": "SV"}', 'SV', NULL, NULL, false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 2, '00000000000000000004', 5, '0', NULL, false, '2026-11-21 15:00:00+00', '{"Description":null,"Family":null,"IsActive":true,"Name":"SV","ProductCode":"SV","QB_Income_Account__c":null,"QB_Item_Type__c":"Service","QB_Quantity_On_Hand__c":null}', '2026-11-21 15:01:00.000092+00', '2026-11-21 15:01:00.000109+00', '2026-11-21 15:01:00.00011+00');
INSERT INTO public.outbox VALUES (6, 'acme', 'opportunity_to_invoice', '006Hs0000000001IAA', 'Invoice', 'add', '', NULL, false, 'flow run', '006Hs0000000001IAA', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bench</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', 'c50ebb6c797158ea2bafab79553b49b6', '79e100e02e907a2792d732a6599660d8', 1, '{60ce110e-a9a2-5eab-a9b3-3879652ec06f}', '["00kHs0000000001IAA"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Bench', 100.00000, '2026-09-04', false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 3, '00000000000000000005', 1, '0', NULL, false, '2026-11-21 15:00:00+00', NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:01:00.000111+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.outbox VALUES (7, 'acme', 'opportunity_to_invoice', '006Hs0000000002IAA', 'Invoice', 'add', '', NULL, false, 'flow run', '006Hs0000000002IAA', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Lamp</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{b78d2d0b-37d9-55c3-ac7c-129ba062b169}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', 'a9159672a048cf7825d2e2e78aed5834', 'fd19c186d1085ced1829107f6b82bd80', 1, '{b78d2d0b-37d9-55c3-ac7c-129ba062b169}', '["00kHs0000000002IAA"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Lamp', 100.00000, '2026-09-04', false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 3, '00000000000000000005', 2, '0', NULL, false, '2026-11-21 15:00:00+00', NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:01:00.000111+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.outbox VALUES (8, 'acme', 'opportunity_to_invoice', '006Hs0000000003IAA', 'Invoice', 'add', '', NULL, false, 'flow run', '006Hs0000000003IAA', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chair</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{61d679a8-4f1f-5c25-8f80-c9057174a624}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', 'e3b68b076a3b85e8eb24722c28b8c7b5', '48e1354206a19125de089236af2ef8af', 1, '{61d679a8-4f1f-5c25-8f80-c9057174a624}', '["00kHs0000000003IAA"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000002IAA"}', 'Chair', 100.00000, '2026-09-04', false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 3, '00000000000000000005', 3, '0', NULL, false, '2026-11-21 15:00:00+00', NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:01:00.000111+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.outbox VALUES (9, 'acme', 'opportunity_to_invoice', '006Hs0000000004IAA', 'Invoice', 'add', '', NULL, false, 'flow run', '006Hs0000000004IAA', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Desk</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{115a4f3d-0154-51f5-83bd-99f94c78cf1e}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', 'd1a46bb0cf41aa910866ef3ff50a643c', '9b98ceb4a2d4a6a6f0c94af7fac3fa16', 1, '{115a4f3d-0154-51f5-83bd-99f94c78cf1e}', '["00kHs0000000004IAA"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000002IAA"}', 'Desk', 100.00000, '2026-09-04', false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 3, '00000000000000000005', 4, '0', NULL, false, '2026-11-21 15:00:00+00', NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:01:00.000111+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.outbox VALUES (10, 'acme', 'opportunity_to_invoice', '006Hs0000000005IAA', 'Invoice', 'add', '', NULL, false, 'flow run', '006Hs0000000005IAA', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000003IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Stool</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{a9f056fb-4403-5786-9102-063766474d72}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '03addcc265f45139515a6b91dfc3289f', '2dd6a245d23ee67316731fb78159a385', 1, '{a9f056fb-4403-5786-9102-063766474d72}', '["00kHs0000000005IAA"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000003IAA"}', 'Stool', 100.00000, '2026-09-04', false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 3, '00000000000000000005', 5, '0', NULL, false, '2026-11-21 15:00:00+00', NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:01:00.000111+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.outbox VALUES (11, 'acme', 'opportunity_to_invoice', '006Hs0000000006IAA', 'Invoice', 'add', '', NULL, false, 'flow run', '006Hs0000000006IAA', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000004IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Shelf</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{5d3dd46b-a399-5603-9f4a-bb346b57867f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '4f27172f85533aae90594d465e65c2a9', 'f7ef73b346da433b2d26ae46279ddf11', 1, '{5d3dd46b-a399-5603-9f4a-bb346b57867f}', '["00kHs0000000006IAA"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000004IAA"}', 'Shelf', 100.00000, '2026-09-04', false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 3, '00000000000000000005', 6, '0', NULL, false, '2026-11-21 15:00:00+00', NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:01:00.000111+00', '2026-11-21 15:01:00.000112+00');
INSERT INTO public.outbox VALUES (12, 'acme', 'opportunity_to_sales_order', '006Hs0000000007IAA', 'SalesOrder', 'add', '', NULL, false, 'flow run', '006Hs0000000007IAA', false, '<SalesOrderAddRq requestID="{{request_id}}"><SalesOrderAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Memo>Table</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{111fa63a-f75c-58ac-8b6e-5c4a30cec068}</ExternalGUID><SalesOrderLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesOrderLineAdd></SalesOrderAdd></SalesOrderAddRq>', '48ee939ddb98d5e0486c84930c74fd8d', 'ee91530eb60c9dc8e01f6f95d45cd3ad', 1, '{111fa63a-f75c-58ac-8b6e-5c4a30cec068}', '["00kHs0000000007IAA"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000002IAA"}', 'Table', 100.00000, '2026-09-04', false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 4, '00000000000000000035', 1, '0', NULL, false, '2027-02-24 17:28:00+00', NULL, '2027-02-24 17:29:00.000788+00', '2027-02-24 17:29:00.000798+00', '2027-02-24 17:29:00.000799+00');
INSERT INTO public.outbox VALUES (13, 'acme', 'account_to_customer', '001Hs0000000004IAA', 'Customer', 'modify', '', NULL, false, 'flow run', '001Hs0000000004IAA', true, '<CustomerModRq requestID="{{request_id}}"><CustomerMod><ListID>{{id}}</ListID><EditSequence>{{edit_sequence}}</EditSequence><Name>Elm</Name><CompanyName>Elm</CompanyName><BillAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><Fax></Fax><AccountNumber></AccountNumber></CustomerMod></CustomerModRq>', 'e92018e746a64eae08df9690604d3fb1', '5fc282854f6777c9719646bcde83f3d9', 1, '{6d5899ba-08f6-5ced-a24a-803ca1d635d7}', '[]', '{"FullName": "Elm"}', 'Elm', NULL, NULL, false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 5, '0000000000000000003a', 1, '0', NULL, true, '2026-11-21 15:00:00+00', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Elm","Phone":"555-0100","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '2027-02-24 17:31:00.000892+00', '2027-02-24 17:31:00.000916+00', '2027-02-24 17:31:00.000917+00');
INSERT INTO public.outbox VALUES (14, 'acme', 'account_to_customer', '001Hs0000000001IAA', 'Customer', 'modify', '', NULL, false, 'flow run', '001Hs0000000001IAA', true, '<CustomerModRq requestID="{{request_id}}"><CustomerMod><ListID>{{id}}</ListID><EditSequence>{{edit_sequence}}</EditSequence><Name>Ash</Name><CompanyName>Ash</CompanyName><BillAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0111</Phone><Fax></Fax><AccountNumber></AccountNumber></CustomerMod></CustomerModRq>', '8a59f09efe324313cf3b51ead8122cd0', '3f160f4b05aa8378d9ed99bf2cccd6da', 1, '{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}', '[]', '{"FullName": "Ash"}', 'Ash', NULL, NULL, false, 0, 1, 0, NULL, NULL, false, NULL, 'cancelled', 5, '0000000000000000003a', 2, '3200', 'Ash was edited in QuickBooks before this change came. Nothing was written over; both sides are compared, and what is to go to QuickBooks is sent anew.', true, '2027-02-24 17:30:00+00', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Ash","Phone":"555-0111","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '2027-02-24 17:31:00.000892+00', '2027-02-24 17:31:00.000916+00', '2027-02-24 17:31:00.000919+00');
INSERT INTO public.outbox VALUES (15, 'acme', 'account_to_customer', '001Hs0000000005IAA', 'Customer', 'add', '', NULL, true, 'flow run', '001Hs0000000005IAA', true, '<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Fir</Name><IsActive>true</IsActive><CompanyName>Fir</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{8137f62e-7bbb-55bc-9967-bcdf3f320dca}</ExternalGUID></CustomerAdd></CustomerAddRq>', 'cd4c291ccf481e835a89f1ee3243635b', 'e94a6ea2c19ef5d1f7e17328465f317d', 1, '{8137f62e-7bbb-55bc-9967-bcdf3f320dca}', '[]', '{"FullName": "Fir"}', 'Fir', NULL, NULL, true, 0, 1, 0, NULL, NULL, false, NULL, 'staged', 5, '0000000000000000003a', 3, '3100', 'QuickBooks already has a record named ''Fir'' (Customer 80000005-1803490200) that was not made from this one. If it is the same, run: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME; if not, give one of the two another name.', false, '2027-02-24 17:30:00+00', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Fir","Phone":null,"QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '2027-02-24 17:31:00.000892+00', '2027-02-24 17:31:00.000916+00', NULL);
INSERT INTO public.outbox VALUES (16, 'acme', 'account_to_customer', '001Hs0000000006IAA', 'Customer', 'add', '', NULL, true, 'flow run', '001Hs0000000006IAA', true, '<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Gum</Name><IsActive>true</IsActive><CompanyName>Gum</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{7a5c05a3-31f1-54e0-9f9b-2a14fb88286f}</ExternalGUID></CustomerAdd></CustomerAddRq>', '2e8e99d9687b5be4e16ccb6b15041e69', '610daefc9e8d008c6b78a91407c65cf1', 1, '{7a5c05a3-31f1-54e0-9f9b-2a14fb88286f}', '[]', '{"FullName": "Gum"}', 'Gum', NULL, NULL, true, 0, 0, 0, NULL, NULL, false, NULL, 'staged', 5, NULL, NULL, NULL, NULL, false, '2027-02-24 17:30:00+00', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Gum","Phone":null,"QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '2027-02-24 17:31:00.000892+00', NULL, NULL);
INSERT INTO public.outbox VALUES (17, 'acme', 'account_to_customer', '001Hs0000000007IAA', 'Customer', 'add', '', NULL, true, 'flow run', '001Hs0000000007IAA', true, '<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq>', '4c8ac5448a63bcaa8737dd1e38201449', 'b219510ed6f6fc92260634c4b08679d2', 1, '{0d3d302a-f064-580c-bdf6-e04d0a36009e}', '[]', '{"FullName": "Holly"}', 'Holly', NULL, NULL, false, 0, 28, 0, '2027-02-24 19:53:00.003881+00', '2027-02-24 17:31:00.000929+00', false, NULL, 'staged', 5, '000000000000000000bc', 1, '3100', 'QuickBooks answered 3100: The name "Holly" of the list element is already in use. QuickBooks already has a record of this name. Link the two if they are the same, or rename one of them. It is tried again by itself, at the latest every 6 hours.', false, '2027-02-24 17:30:00+00', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Holly","Phone":null,"QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '2027-02-24 17:31:00.000892+00', '2027-02-24 18:42:00.002404+00', NULL);
INSERT INTO public.outbox VALUES (18, 'acme', 'opportunity_to_invoice', '006Hs0000000008IAA', 'Invoice', 'add', '', NULL, true, 'flow run', '006Hs0000000008IAA', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000005IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Crib</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{13f45c2b-bbfe-572a-a308-283be9f424e9}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '063b2d6c6b9114376b48b3bfa604bbbf', '0e244c74387c8ba9e508a1f9494cb303', 1, '{13f45c2b-bbfe-572a-a308-283be9f424e9}', '["00kHs0000000008IAA"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000005IAA"}', 'Crib', 100.00000, '2026-09-04', false, 1, 0, 0, NULL, NULL, false, NULL, 'staged', 6, NULL, NULL, NULL, NULL, false, '2027-02-24 17:30:00+00', NULL, '2027-02-24 17:31:00.000895+00', NULL, NULL);
INSERT INTO public.outbox VALUES (19, 'acme', 'opportunity_to_invoice', '006Hs0000000009IAA', 'Invoice', 'add', '', NULL, true, 'flow run', '006Hs0000000009IAA', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000006IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Cot</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{cf051c1e-dc5b-57f3-acab-469a5281aafb}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '819b1e64b5a37c6d141438baa8a9bde8', '6bf56b0debb4da39c28ee3b273fda210', 1, '{cf051c1e-dc5b-57f3-acab-469a5281aafb}', '["00kHs0000000009IAA"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000006IAA"}', 'Cot', 100.00000, '2026-09-04', false, 1, 0, 0, NULL, NULL, false, NULL, 'staged', 6, NULL, NULL, NULL, NULL, false, '2027-02-24 17:30:00+00', NULL, '2027-02-24 17:31:00.000895+00', NULL, NULL);
INSERT INTO public.outbox VALUES (20, 'acme', 'opportunity_to_invoice', '006Hs000000000AIAQ', 'Invoice', 'add', '', NULL, true, 'flow run', '006Hs000000000AIAQ', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000007IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bunk</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{c8c3719e-0842-5d1b-b1b1-a79310db6c07}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', 'd00d13e4bc9e6fd45d324603498455eb', '1e03bbdc9642f695a4a63f3c112aa705', 1, '{c8c3719e-0842-5d1b-b1b1-a79310db6c07}', '["00kHs000000000AIAQ"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000007IAA"}', 'Bunk', 100.00000, '2026-09-04', false, 1, 0, 0, NULL, NULL, false, NULL, 'staged', 6, NULL, NULL, NULL, NULL, false, '2027-02-24 17:30:00+00', NULL, '2027-02-24 17:31:00.000895+00', NULL, NULL);
INSERT INTO public.outbox VALUES (21, 'acme', 'opportunity_to_invoice', '006Hs000000000BIAQ', 'Invoice', 'add', '', NULL, false, 'flow run', '006Hs000000000BIAQ', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Hutch</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '4ea7791921083477a2f85b98c828cc59', 'ad004c3716db2d804c5a8c8e03c6994b', 1, '{4ab55130-ba3e-5e9f-9d95-acab04058997}', '["00kHs000000000BIAQ"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Hutch', 100.00000, '2026-09-04', false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 6, '00000000000000000042', 1, '0', NULL, false, '2027-02-24 17:30:00+00', NULL, '2027-02-24 17:31:00.000895+00', '2027-02-24 17:31:00.000932+00', '2027-02-24 17:31:00.000933+00');
INSERT INTO public.outbox VALUES (22, 'acme', 'opportunity_to_invoice', '006Hs000000000CIAQ', 'Invoice', 'add', '', NULL, false, 'flow run', '006Hs000000000CIAQ', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Rack</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{6225eec1-432e-557d-a42c-ed64810e6faf}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Description>SV</Description><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', 'cfe5a2577772c7364847598edda3b5b3', 'cc2b52304d88f2938ed37d949b1d78fd', 1, '{6225eec1-432e-557d-a42c-ed64810e6faf}', '["00kHs000000000CIAQ"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Rack', 100.00000, '2026-09-04', false, 0, 0, 0, NULL, NULL, false, NULL, 'rejected', 6, NULL, NULL, NULL, 'Not sent to QuickBooks: InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/Description: is unknown to QuickBooks', false, '2027-02-24 17:30:00+00', NULL, '2027-02-24 17:31:00.000895+00', NULL, '2027-02-24 17:31:00.000932+00');
INSERT INTO public.outbox VALUES (23, 'acme', 'opportunity_to_invoice', '006Hs0000000007IAA', 'Invoice', 'add', '', NULL, true, 'flow run', '006Hs0000000007IAA', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Table</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{ef3f5dba-c678-530b-b9a0-87fa0e2c029b}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '0442273658a8477caaab335f653bc9ab', '433129c36a28c01afe37fe8b6e2ee1b6', 1, '{ef3f5dba-c678-530b-b9a0-87fa0e2c029b}', '["00kHs0000000007IAA"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000002IAA"}', 'Table', 100.00000, '2026-09-04', true, 0, 0, 0, NULL, NULL, false, NULL, 'staged', 6, NULL, NULL, NULL, 'SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal. Once the other one is void or gone, run: ./o2c decide 23 send-again', false, '2027-02-24 17:30:00+00', NULL, '2027-02-24 17:31:00.000895+00', NULL, NULL);
INSERT INTO public.outbox VALUES (24, 'acme', 'opportunity_to_invoice', '006Hs000000000EIAQ', 'Invoice', 'add', '', NULL, false, 'flow run', '006Hs000000000EIAQ', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Door</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '65e6782d135fd34b0f88b4cef2e43e12', '6b28901793521ace94c3d0a5d443981a', 1, '{e02721ef-af9f-57f8-afa7-3223abdd5b85}', '["00kHs000000000DIAQ"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Door', 100.00000, '2026-09-04', false, 0, 1, 0, NULL, NULL, false, NULL, 'applied', 15, '00000000000000000076', 1, '0', NULL, false, '2027-02-24 18:10:00+00', NULL, '2027-02-24 18:11:00.001516+00', '2027-02-24 18:11:00.001531+00', '2027-02-24 18:11:00.001532+00');
INSERT INTO public.outbox VALUES (25, 'acme', 'opportunity_to_invoice', '006Hs000000000FIAQ', 'Invoice', 'add', '', NULL, false, 'flow run', '006Hs000000000FIAQ', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Gate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '544a21123daa0f5ac477a4a77766ad7d', '80f6f2d993069690cb72cbfec72c0f6c', 1, '{440950c1-93c7-5cbc-b56b-b46f46257761}', '["00kHs000000000EIAQ"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Gate', 100.00000, '2026-09-04', false, 0, 2, 1, NULL, NULL, false, NULL, 'applied', 18, '00000000000000000080', 1, '0', NULL, false, '2027-02-24 18:12:00+00', NULL, '2027-02-24 18:13:00.001617+00', '2027-02-24 18:13:00.001642+00', '2027-02-24 18:13:00.001643+00');
INSERT INTO public.outbox VALUES (26, 'acme', 'opportunity_to_invoice', '006Hs000000000GIAQ', 'Invoice', 'add', '', NULL, true, 'flow run', '006Hs000000000GIAQ', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Fence</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{f256a3da-b13a-5b90-aa4c-400c7eb8e749}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', 'bd114fb0b4b420ddb20ecc85235447c1', '6d22c50865f9190cf8f09a83b0a1370e', 1, '{f256a3da-b13a-5b90-aa4c-400c7eb8e749}', '["00kHs000000000FIAQ"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Fence', 100.00000, '2026-09-04', true, 0, 2, 2, NULL, NULL, false, NULL, 'staged', 20, '0000000000000000008a', 1, NULL, 'The answer to Fence was lost 2 times and the record was not found in QuickBooks. Look for it there, then run: ./o2c decide 26 posted --id ID, or: ./o2c decide 26 send-again', false, '2027-02-24 18:14:00+00', NULL, '2027-02-24 18:15:00.001729+00', '2027-02-24 18:15:00.001754+00', NULL);
INSERT INTO public.outbox VALUES (27, 'acme', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 'SalesReceipt', 'add', '', NULL, true, 'flow run', '006Hs000000000HIAQ', false, '<SalesReceiptAddRq requestID="{{request_id}}"><SalesReceiptAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Crate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{7f5b6666-96a3-58e9-a760-c3d7d14e91f5}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq>', 'da24803d48de1632b02c393f553f1231', 'fdd7e637dc7f0863430ed3856e13cd7d', 1, '{7f5b6666-96a3-58e9-a760-c3d7d14e91f5}', '["00kHs000000000GIAQ"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Crate', 100.00000, '2026-09-04', true, 0, 2, 0, '2027-02-24 19:17:00.001864+00', '2027-02-24 18:17:00.001862+00', false, '00000000000000000093.0', 'staged', 22, '00000000000000000093', 1, '0x80040400', 'QuickBooks could not process the request: 0x80040400 QuickBooks found an error when parsing the provided XML text stream. QuickBooks could not read Crate, which stood alone in the document. Shorten or simplify the texts of the record. It is tried again by itself, at the latest every 24 hours.', false, '2027-02-24 18:16:00+00', NULL, '2027-02-24 18:17:00.001847+00', '2027-02-24 18:17:00.001863+00', NULL);
INSERT INTO public.outbox VALUES (28, 'acme', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 'SalesReceipt', 'add', '', NULL, true, 'flow run', '006Hs000000000IIAQ', false, '<SalesReceiptAddRq requestID="{{request_id}}"><SalesReceiptAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chest</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e1818cb4-4bd9-572d-bc9d-16ee1e9f1aa0}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq>', '8044b86117bfb58950ca4881cdf595b1', 'e19684b08a78e77e65bb1011ae8714cb', 1, '{e1818cb4-4bd9-572d-bc9d-16ee1e9f1aa0}', '["00kHs000000000HIAQ"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Chest', 100.00000, '2026-09-04', true, 0, 2, 0, NULL, '2027-02-24 18:17:00.001866+00', false, NULL, 'staged', 22, '00000000000000000095', 1, NULL, 'QuickBooks could not read two SalesReceiptAdd requests in a row, each alone in its document. The mapping of flow opportunity_to_sales_receipt probably writes something that this QuickBooks does not know. Correct the mapping, then run: ./o2c release-kind acme SalesReceiptAdd', false, '2027-02-24 18:16:00+00', NULL, '2027-02-24 18:17:00.001847+00', '2027-02-24 18:17:00.001867+00', NULL);
INSERT INTO public.outbox VALUES (29, 'acme', 'opportunity_to_invoice', '006Hs000000000JIAQ', 'Invoice', 'add', '', NULL, true, 'flow run', '006Hs000000000JIAQ', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Vault</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{9574c5d3-d1ad-5dce-ad0c-b6715a8c8c9d}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', '30bcdb9f77bd2c9843387d3962dc03f1', '2fa8ec575da21a72dc7e4e4a38c76018', 1, '{9574c5d3-d1ad-5dce-ad0c-b6715a8c8c9d}', '["00kHs000000000IIAQ"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Vault', 100.00000, '2026-09-04', true, 0, 0, 0, NULL, NULL, false, NULL, 'staged', 24, NULL, NULL, NULL, NULL, false, '2027-02-24 18:17:00+00', NULL, '2027-02-24 18:18:00.001939+00', NULL, NULL);
INSERT INTO public.outbox VALUES (30, 'acme', 'opportunity_to_estimate', '006Hs000000000KIAQ', 'Estimate', 'add', '', NULL, true, 'flow run', '006Hs000000000KIAQ', false, '<EstimateAddRq requestID="{{request_id}}"><EstimateAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Memo>Plan</Memo><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{2499756e-d392-5c0a-bfcf-f8fe16447fb5}</ExternalGUID><EstimateLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></EstimateLineAdd></EstimateAdd></EstimateAddRq>', '61d0438027b9dba71415982a9f413f43', 'bebb7292b29d62cddd97aeb0cee9f4db', 1, '{2499756e-d392-5c0a-bfcf-f8fe16447fb5}', '["00kHs000000000JIAQ"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Plan', 100.00000, '2026-09-04', false, 0, 1, 0, '2027-02-24 18:55:00.002291+00', '2027-02-24 18:40:00.002291+00', false, NULL, 'staged', 27, '000000000000000000ad', 1, '3263', 'QuickBooks answered 3263: The application has been given read-only access to the company data. The sync may only read this company file. Ask the QuickBooks administrator for the right to write. It is tried again by itself, at the latest every 6 hours.', false, '2027-02-24 18:39:00+00', NULL, '2027-02-24 18:40:00.002265+00', '2027-02-24 18:40:00.00229+00', NULL);
INSERT INTO public.outbox VALUES (31, 'acme', 'opportunity_to_invoice', '006Hs000000000LIAQ', 'Invoice', 'add', '', NULL, true, 'flow run', '006Hs000000000LIAQ', false, '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bridge</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{c1e33cde-3fcc-5790-add7-783edf18d84b}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>', 'b2105488b3866f271e9f22841f0607eb', 'e92da7d2c2650fff646841484f4a8af9', 1, '{c1e33cde-3fcc-5790-add7-783edf18d84b}', '["00kHs000000000KIAQ"]', '{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}', 'Bridge', 100.00000, '2026-09-04', false, 0, 1, 0, NULL, NULL, false, NULL, 'served', 32, '000000000000000000bd', 1, NULL, NULL, false, '2027-02-24 18:41:00+00', NULL, '2027-02-24 18:42:00.002376+00', '2027-02-24 18:42:00.002406+00', NULL);


--
-- Data for Name: outbox_dependency; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox_dependency VALUES (6, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (6, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (7, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (7, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (8, 'account_to_customer', '001Hs0000000002IAA', 'acme', '80000002-1795273260');
INSERT INTO public.outbox_dependency VALUES (8, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (9, 'account_to_customer', '001Hs0000000002IAA', 'acme', '80000002-1795273260');
INSERT INTO public.outbox_dependency VALUES (9, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (10, 'account_to_customer', '001Hs0000000003IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (10, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (11, 'account_to_customer', '001Hs0000000004IAA', 'acme', '80000004-1795273260');
INSERT INTO public.outbox_dependency VALUES (11, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (12, 'account_to_customer', '001Hs0000000002IAA', 'acme', '80000002-1795273260');
INSERT INTO public.outbox_dependency VALUES (12, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (18, 'account_to_customer', '001Hs0000000005IAA', 'acme', NULL);
INSERT INTO public.outbox_dependency VALUES (18, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (19, 'account_to_customer', '001Hs0000000006IAA', 'acme', NULL);
INSERT INTO public.outbox_dependency VALUES (19, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (20, 'account_to_customer', '001Hs0000000007IAA', 'acme', NULL);
INSERT INTO public.outbox_dependency VALUES (20, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (21, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (21, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (22, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (22, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (23, 'account_to_customer', '001Hs0000000002IAA', 'acme', '80000002-1795273260');
INSERT INTO public.outbox_dependency VALUES (23, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (24, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (24, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (25, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (25, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (26, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (26, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (27, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (27, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (28, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (28, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (29, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (29, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (30, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (30, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');
INSERT INTO public.outbox_dependency VALUES (31, 'account_to_customer', '001Hs0000000001IAA', 'acme', '80000001-1795273260');
INSERT INTO public.outbox_dependency VALUES (31, 'product_to_item', '01tHs0000000001IAA', 'acme', '80000003-1795273260');


--
-- Data for Name: read_job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.read_job VALUES (1, 'acme', 'Customer', 'modified', NULL, NULL, NULL, '2026-11-21 15:03:00+00', NULL, '2026-11-21 15:03:00+00', NULL, NULL, -300, '2026-11-21 15:01:00+00', '2026-11-21 15:01:00+00', 'ash', 'elm', 'done', NULL, 0, 1, 4, 4, 4, 0, NULL, false, 'run 3', '2026-11-21 15:03:00.000133+00', '2026-11-21 15:03:00.000138+00', '2026-11-21 15:03:00.000139+00');
INSERT INTO public.read_job VALUES (2, 'acme', 'Item', 'modified', NULL, NULL, NULL, '2026-11-21 15:03:00+00', NULL, '2026-11-21 15:03:00+00', NULL, NULL, -300, '2026-11-21 15:00:00+00', '2026-11-21 15:01:00+00', 'out of state', 'sv', 'done', NULL, 0, 1, 3, 3, 3, 0, NULL, false, 'run 3', '2026-11-21 15:03:00.000133+00', '2026-11-21 15:03:00.00014+00', '2026-11-21 15:03:00.000141+00');
INSERT INTO public.read_job VALUES (3, 'acme', 'ReceivePayment', 'modified', NULL, NULL, NULL, '2026-11-21 15:03:00+00', NULL, '2026-11-21 15:03:00+00', NULL, NULL, -300, '2026-11-21 15:02:00+00', '2026-11-21 15:02:00+00', 'chk-9', 'chk-9', 'done', NULL, 0, 1, 1, 1, 1, 0, NULL, false, 'run 3', '2026-11-21 15:03:00.000133+00', '2026-11-21 15:03:00.000142+00', '2026-11-21 15:03:00.000143+00');
INSERT INTO public.read_job VALUES (4, 'acme', 'CreditMemo', 'modified', NULL, NULL, NULL, '2026-11-21 15:03:00+00', NULL, '2026-11-21 15:03:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 3', '2026-11-21 15:03:00.000133+00', '2026-11-21 15:03:00.000144+00', '2026-11-21 15:03:00.000145+00');
INSERT INTO public.read_job VALUES (5, 'acme', 'Invoice', 'modified', NULL, NULL, NULL, '2026-11-21 15:03:00+00', NULL, '2026-11-21 15:03:00+00', NULL, NULL, -300, '2026-11-21 15:01:00+00', '2026-11-21 15:01:00+00', '1', '6', 'done', NULL, 0, 1, 6, 6, 6, 0, NULL, false, 'run 3', '2026-11-21 15:03:00.000133+00', '2026-11-21 15:03:00.000146+00', '2026-11-21 15:03:00.000147+00');
INSERT INTO public.read_job VALUES (6, 'acme', 'Estimate', 'modified', NULL, NULL, NULL, '2026-11-21 15:03:00+00', NULL, '2026-11-21 15:03:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 3', '2026-11-21 15:03:00.000133+00', '2026-11-21 15:03:00.000148+00', '2026-11-21 15:03:00.000149+00');
INSERT INTO public.read_job VALUES (7, 'acme', 'SalesOrder', 'modified', NULL, NULL, NULL, '2026-11-21 15:03:00+00', NULL, '2026-11-21 15:03:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 3', '2026-11-21 15:03:00.000133+00', '2026-11-21 15:03:00.00015+00', '2026-11-21 15:03:00.000151+00');
INSERT INTO public.read_job VALUES (8, 'acme', 'SalesReceipt', 'modified', NULL, NULL, NULL, '2026-11-21 15:03:00+00', NULL, '2026-11-21 15:03:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 3', '2026-11-21 15:03:00.000133+00', '2026-11-21 15:03:00.000152+00', '2026-11-21 15:03:00.000153+00');
INSERT INTO public.read_job VALUES (9, 'acme', 'TxnDeleted', 'modified', 'CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder', NULL, NULL, '2026-11-21 15:03:00+00', NULL, '2026-11-21 15:03:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 3', '2026-11-21 15:03:00.000133+00', '2026-11-21 15:03:00.000154+00', '2026-11-21 15:03:00.000155+00');
INSERT INTO public.read_job VALUES (10, 'acme', 'ListDeleted', 'modified', 'Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup', NULL, NULL, '2026-11-21 15:03:00+00', NULL, '2026-11-21 15:03:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 3', '2026-11-21 15:03:00.000133+00', '2026-11-21 15:03:00.000156+00', '2026-11-21 15:03:00.000157+00');
INSERT INTO public.read_job VALUES (11, 'acme', 'Customer', 'modified', NULL, NULL, '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', NULL, NULL, -300, '2026-11-21 15:01:00+00', '2026-11-21 15:01:00+00', 'ash', 'elm', 'done', NULL, 0, 1, 1, 4, 0, 0, NULL, false, 'run 5', '2026-11-21 16:10:00.000246+00', '2026-11-21 16:10:00.000253+00', '2026-11-21 16:10:00.000254+00');
INSERT INTO public.read_job VALUES (12, 'acme', 'Item', 'modified', NULL, NULL, '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', NULL, NULL, -300, '2026-11-21 15:00:00+00', '2026-11-21 15:01:00+00', 'out of state', 'sv', 'done', NULL, 0, 1, 0, 3, 0, 0, NULL, false, 'run 5', '2026-11-21 16:10:00.000246+00', '2026-11-21 16:10:00.000255+00', '2026-11-21 16:10:00.000256+00');
INSERT INTO public.read_job VALUES (13, 'acme', 'ReceivePayment', 'modified', NULL, NULL, '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', NULL, NULL, -300, '2026-11-21 15:02:00+00', '2026-11-21 15:02:00+00', 'chk-9', 'chk-9', 'done', NULL, 0, 1, 0, 1, 0, 0, NULL, false, 'run 5', '2026-11-21 16:10:00.000246+00', '2026-11-21 16:10:00.000257+00', '2026-11-21 16:10:00.000258+00');
INSERT INTO public.read_job VALUES (14, 'acme', 'CreditMemo', 'modified', NULL, NULL, '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 5', '2026-11-21 16:10:00.000246+00', '2026-11-21 16:10:00.000252+00', '2026-11-21 16:10:00.000252+00');
INSERT INTO public.read_job VALUES (15, 'acme', 'Invoice', 'modified', NULL, NULL, '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', NULL, NULL, -300, '2026-11-21 15:01:00+00', '2026-11-21 16:09:00+00', '1', '7', 'done', NULL, 0, 1, 1, 7, 1, 0, NULL, false, 'run 5', '2026-11-21 16:10:00.000246+00', '2026-11-21 16:10:00.000259+00', '2026-11-21 16:10:00.00026+00');
INSERT INTO public.read_job VALUES (16, 'acme', 'Estimate', 'modified', NULL, NULL, '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 5', '2026-11-21 16:10:00.000246+00', '2026-11-21 16:10:00.000252+00', '2026-11-21 16:10:00.000252+00');
INSERT INTO public.read_job VALUES (17, 'acme', 'SalesOrder', 'modified', NULL, NULL, '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 5', '2026-11-21 16:10:00.000246+00', '2026-11-21 16:10:00.000252+00', '2026-11-21 16:10:00.000252+00');
INSERT INTO public.read_job VALUES (18, 'acme', 'SalesReceipt', 'modified', NULL, NULL, '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 5', '2026-11-21 16:10:00.000246+00', '2026-11-21 16:10:00.000252+00', '2026-11-21 16:10:00.000252+00');
INSERT INTO public.read_job VALUES (19, 'acme', 'TxnDeleted', 'modified', 'CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder', NULL, '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 5', '2026-11-21 16:10:00.000246+00', '2026-11-21 16:10:00.000252+00', '2026-11-21 16:10:00.000252+00');
INSERT INTO public.read_job VALUES (20, 'acme', 'ListDeleted', 'modified', 'Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup', NULL, '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', '2026-11-21 15:03:00+00', '2026-11-21 16:10:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 5', '2026-11-21 16:10:00.000246+00', '2026-11-21 16:10:00.000252+00', '2026-11-21 16:10:00.000252+00');
INSERT INTO public.read_job VALUES (21, 'acme', 'Customer', 'modified', NULL, NULL, NULL, '2026-11-21 16:28:00+00', NULL, '2026-11-21 16:28:00+00', NULL, NULL, -300, '2026-11-21 15:01:00+00', '2026-11-21 15:01:00+00', 'ash', 'elm', 'done', NULL, 0, 1, 1, 4, 0, 0, NULL, false, 'run 7', '2026-11-21 16:12:00.000315+00', '2026-11-21 16:28:00.000377+00', '2026-11-21 16:28:00.000378+00');
INSERT INTO public.read_job VALUES (22, 'acme', 'Item', 'modified', NULL, NULL, NULL, '2026-11-21 16:28:00+00', NULL, '2026-11-21 16:28:00+00', NULL, NULL, -300, '2026-11-21 15:00:00+00', '2026-11-21 15:01:00+00', 'out of state', 'sv', 'done', NULL, 0, 1, 0, 3, 0, 0, NULL, false, 'run 7', '2026-11-21 16:12:00.000315+00', '2026-11-21 16:28:00.000379+00', '2026-11-21 16:28:00.00038+00');
INSERT INTO public.read_job VALUES (23, 'acme', 'ReceivePayment', 'modified', NULL, NULL, NULL, '2026-11-21 16:28:00+00', NULL, '2026-11-21 16:28:00+00', NULL, NULL, -300, '2026-11-21 15:02:00+00', '2026-11-21 15:02:00+00', 'chk-9', 'chk-9', 'done', NULL, 0, 1, 0, 1, 0, 0, NULL, false, 'run 7', '2026-11-21 16:12:00.000315+00', '2026-11-21 16:28:00.000381+00', '2026-11-21 16:28:00.000382+00');
INSERT INTO public.read_job VALUES (24, 'acme', 'CreditMemo', 'modified', NULL, NULL, NULL, '2026-11-21 16:28:00+00', NULL, '2026-11-21 16:28:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 7', '2026-11-21 16:12:00.000315+00', '2026-11-21 16:28:00.000383+00', '2026-11-21 16:28:00.000384+00');
INSERT INTO public.read_job VALUES (25, 'acme', 'Invoice', 'modified', NULL, NULL, NULL, '2026-11-21 16:28:00+00', NULL, '2026-11-21 16:28:00+00', NULL, NULL, -300, '2026-11-21 15:01:00+00', '2026-11-21 15:01:00+00', '1', '6', 'done', NULL, 0, 1, 0, 6, 0, 0, NULL, false, 'run 7', '2026-11-21 16:12:00.000315+00', '2026-11-21 16:28:00.000385+00', '2026-11-21 16:28:00.000386+00');
INSERT INTO public.read_job VALUES (26, 'acme', 'Estimate', 'modified', NULL, NULL, NULL, '2026-11-21 16:28:00+00', NULL, '2026-11-21 16:28:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 7', '2026-11-21 16:12:00.000315+00', '2026-11-21 16:28:00.000387+00', '2026-11-21 16:28:00.000388+00');
INSERT INTO public.read_job VALUES (27, 'acme', 'SalesOrder', 'modified', NULL, NULL, NULL, '2026-11-21 16:28:00+00', NULL, '2026-11-21 16:28:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 7', '2026-11-21 16:12:00.000315+00', '2026-11-21 16:28:00.000389+00', '2026-11-21 16:28:00.00039+00');
INSERT INTO public.read_job VALUES (28, 'acme', 'SalesReceipt', 'modified', NULL, NULL, NULL, '2026-11-21 16:28:00+00', NULL, '2026-11-21 16:28:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 7', '2026-11-21 16:12:00.000315+00', '2026-11-21 16:28:00.000391+00', '2026-11-21 16:28:00.000392+00');
INSERT INTO public.read_job VALUES (29, 'acme', 'TxnDeleted', 'modified', 'CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder', NULL, NULL, '2026-11-21 16:28:00+00', NULL, '2026-11-21 16:28:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 7', '2026-11-21 16:12:00.000315+00', '2026-11-21 16:28:00.000393+00', '2026-11-21 16:28:00.000394+00');
INSERT INTO public.read_job VALUES (30, 'acme', 'ListDeleted', 'modified', 'Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup', NULL, NULL, '2026-11-21 16:28:00+00', NULL, '2026-11-21 16:28:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 7', '2026-11-21 16:12:00.000315+00', '2026-11-21 16:28:00.000395+00', '2026-11-21 16:28:00.000396+00');
INSERT INTO public.read_job VALUES (31, 'acme', 'Customer', 'modified', NULL, NULL, '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 10', '2026-11-21 16:30:00.00046+00', '2026-11-21 16:30:00.000466+00', '2026-11-21 16:30:00.000466+00');
INSERT INTO public.read_job VALUES (32, 'acme', 'Item', 'modified', NULL, NULL, '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 10', '2026-11-21 16:30:00.00046+00', '2026-11-21 16:30:00.000466+00', '2026-11-21 16:30:00.000466+00');
INSERT INTO public.read_job VALUES (33, 'acme', 'ReceivePayment', 'modified', NULL, NULL, '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 10', '2026-11-21 16:30:00.00046+00', '2026-11-21 16:30:00.000466+00', '2026-11-21 16:30:00.000466+00');
INSERT INTO public.read_job VALUES (34, 'acme', 'CreditMemo', 'modified', NULL, NULL, '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 10', '2026-11-21 16:30:00.00046+00', '2026-11-21 16:30:00.000466+00', '2026-11-21 16:30:00.000466+00');
INSERT INTO public.read_job VALUES (35, 'acme', 'Invoice', 'modified', NULL, NULL, '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 10', '2026-11-21 16:30:00.00046+00', '2026-11-21 16:30:00.000466+00', '2026-11-21 16:30:00.000466+00');
INSERT INTO public.read_job VALUES (36, 'acme', 'Estimate', 'modified', NULL, NULL, '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 10', '2026-11-21 16:30:00.00046+00', '2026-11-21 16:30:00.000466+00', '2026-11-21 16:30:00.000466+00');
INSERT INTO public.read_job VALUES (37, 'acme', 'SalesOrder', 'modified', NULL, NULL, '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 10', '2026-11-21 16:30:00.00046+00', '2026-11-21 16:30:00.000466+00', '2026-11-21 16:30:00.000466+00');
INSERT INTO public.read_job VALUES (38, 'acme', 'SalesReceipt', 'modified', NULL, NULL, '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 10', '2026-11-21 16:30:00.00046+00', '2026-11-21 16:30:00.000466+00', '2026-11-21 16:30:00.000466+00');
INSERT INTO public.read_job VALUES (39, 'acme', 'TxnDeleted', 'modified', 'CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder', NULL, '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 10', '2026-11-21 16:30:00.00046+00', '2026-11-21 16:30:00.000466+00', '2026-11-21 16:30:00.000466+00');
INSERT INTO public.read_job VALUES (40, 'acme', 'ListDeleted', 'modified', 'Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup', NULL, '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:28:00+00', '2026-11-21 16:30:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 10', '2026-11-21 16:30:00.00046+00', '2026-11-21 16:30:00.000466+00', '2026-11-21 16:30:00.000466+00');
INSERT INTO public.read_job VALUES (41, 'acme', 'Customer', 'modified', NULL, NULL, '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 14', '2026-11-21 16:49:00.000526+00', '2026-11-21 16:49:00.000532+00', '2026-11-21 16:49:00.000532+00');
INSERT INTO public.read_job VALUES (42, 'acme', 'Item', 'modified', NULL, NULL, '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 14', '2026-11-21 16:49:00.000526+00', '2026-11-21 16:49:00.000532+00', '2026-11-21 16:49:00.000532+00');
INSERT INTO public.read_job VALUES (43, 'acme', 'ReceivePayment', 'modified', NULL, NULL, '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 14', '2026-11-21 16:49:00.000526+00', '2026-11-21 16:49:00.000532+00', '2026-11-21 16:49:00.000532+00');
INSERT INTO public.read_job VALUES (44, 'acme', 'CreditMemo', 'modified', NULL, NULL, '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 14', '2026-11-21 16:49:00.000526+00', '2026-11-21 16:49:00.000532+00', '2026-11-21 16:49:00.000532+00');
INSERT INTO public.read_job VALUES (45, 'acme', 'Invoice', 'modified', NULL, NULL, '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 14', '2026-11-21 16:49:00.000526+00', '2026-11-21 16:49:00.000532+00', '2026-11-21 16:49:00.000532+00');
INSERT INTO public.read_job VALUES (46, 'acme', 'Estimate', 'modified', NULL, NULL, '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 14', '2026-11-21 16:49:00.000526+00', '2026-11-21 16:49:00.000532+00', '2026-11-21 16:49:00.000532+00');
INSERT INTO public.read_job VALUES (47, 'acme', 'SalesOrder', 'modified', NULL, NULL, '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 14', '2026-11-21 16:49:00.000526+00', '2026-11-21 16:49:00.000532+00', '2026-11-21 16:49:00.000532+00');
INSERT INTO public.read_job VALUES (48, 'acme', 'SalesReceipt', 'modified', NULL, NULL, '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 14', '2026-11-21 16:49:00.000526+00', '2026-11-21 16:49:00.000532+00', '2026-11-21 16:49:00.000532+00');
INSERT INTO public.read_job VALUES (49, 'acme', 'TxnDeleted', 'modified', 'CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder', NULL, '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 14', '2026-11-21 16:49:00.000526+00', '2026-11-21 16:49:00.000532+00', '2026-11-21 16:49:00.000532+00');
INSERT INTO public.read_job VALUES (50, 'acme', 'ListDeleted', 'modified', 'Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup', NULL, '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', '2026-11-21 16:30:00+00', '2026-11-21 16:49:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 14', '2026-11-21 16:49:00.000526+00', '2026-11-21 16:49:00.000532+00', '2026-11-21 16:49:00.000532+00');
INSERT INTO public.read_job VALUES (51, 'acme', 'Customer', 'modified', NULL, NULL, '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', NULL, NULL, -300, '2026-11-21 15:01:00+00', '2026-11-21 15:01:00+00', 'ash', 'elm', 'done', NULL, 0, 1, 1, 4, 0, 0, NULL, false, 'run 18', '2027-02-24 17:08:00.000615+00', '2027-02-24 17:08:00.000624+00', '2027-02-24 17:08:00.000625+00');
INSERT INTO public.read_job VALUES (52, 'acme', 'Item', 'modified', NULL, NULL, '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', NULL, NULL, -300, '2026-11-21 15:00:00+00', '2026-11-21 15:01:00+00', 'out of state', 'sv', 'done', NULL, 0, 1, 0, 3, 0, 0, NULL, false, 'run 18', '2027-02-24 17:08:00.000615+00', '2027-02-24 17:08:00.000626+00', '2027-02-24 17:08:00.000627+00');
INSERT INTO public.read_job VALUES (53, 'acme', 'ReceivePayment', 'modified', NULL, NULL, '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', NULL, NULL, -300, '2026-11-21 15:02:00+00', '2026-11-21 15:02:00+00', 'chk-9', 'chk-9', 'done', NULL, 0, 1, 0, 1, 0, 0, NULL, false, 'run 18', '2027-02-24 17:08:00.000615+00', '2027-02-24 17:08:00.000628+00', '2027-02-24 17:08:00.000629+00');
INSERT INTO public.read_job VALUES (54, 'acme', 'CreditMemo', 'modified', NULL, NULL, '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 18', '2027-02-24 17:08:00.000615+00', '2027-02-24 17:08:00.000623+00', '2027-02-24 17:08:00.000623+00');
INSERT INTO public.read_job VALUES (55, 'acme', 'Invoice', 'modified', NULL, NULL, '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', NULL, NULL, -300, '2026-11-21 15:01:00+00', '2026-11-21 15:01:00+00', '1', '6', 'done', NULL, 0, 1, 0, 5, 0, 0, NULL, false, 'run 18', '2027-02-24 17:08:00.000615+00', '2027-02-24 17:08:00.00063+00', '2027-02-24 17:08:00.000631+00');
INSERT INTO public.read_job VALUES (56, 'acme', 'Estimate', 'modified', NULL, NULL, '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 18', '2027-02-24 17:08:00.000615+00', '2027-02-24 17:08:00.000623+00', '2027-02-24 17:08:00.000623+00');
INSERT INTO public.read_job VALUES (57, 'acme', 'SalesOrder', 'modified', NULL, NULL, '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 18', '2027-02-24 17:08:00.000615+00', '2027-02-24 17:08:00.000623+00', '2027-02-24 17:08:00.000623+00');
INSERT INTO public.read_job VALUES (58, 'acme', 'SalesReceipt', 'modified', NULL, NULL, '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 18', '2027-02-24 17:08:00.000615+00', '2027-02-24 17:08:00.000623+00', '2027-02-24 17:08:00.000623+00');
INSERT INTO public.read_job VALUES (59, 'acme', 'TxnDeleted', 'modified', 'CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder', NULL, '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 18', '2027-02-24 17:08:00.000615+00', '2027-02-24 17:08:00.000623+00', '2027-02-24 17:08:00.000623+00');
INSERT INTO public.read_job VALUES (60, 'acme', 'ListDeleted', 'modified', 'Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup', NULL, '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', '2026-11-21 16:49:00+00', '2027-02-24 17:08:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 18', '2027-02-24 17:08:00.000615+00', '2027-02-24 17:08:00.000623+00', '2027-02-24 17:08:00.000623+00');
INSERT INTO public.read_job VALUES (61, 'acme', 'Customer', 'modified', NULL, NULL, '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 22', '2027-02-24 17:27:00.000713+00', '2027-02-24 17:27:00.000719+00', '2027-02-24 17:27:00.000719+00');
INSERT INTO public.read_job VALUES (62, 'acme', 'Item', 'modified', NULL, NULL, '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 22', '2027-02-24 17:27:00.000713+00', '2027-02-24 17:27:00.000719+00', '2027-02-24 17:27:00.000719+00');
INSERT INTO public.read_job VALUES (63, 'acme', 'ReceivePayment', 'modified', NULL, NULL, '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 22', '2027-02-24 17:27:00.000713+00', '2027-02-24 17:27:00.000719+00', '2027-02-24 17:27:00.000719+00');
INSERT INTO public.read_job VALUES (64, 'acme', 'CreditMemo', 'modified', NULL, NULL, '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 22', '2027-02-24 17:27:00.000713+00', '2027-02-24 17:27:00.000719+00', '2027-02-24 17:27:00.000719+00');
INSERT INTO public.read_job VALUES (65, 'acme', 'Invoice', 'modified', NULL, NULL, '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 22', '2027-02-24 17:27:00.000713+00', '2027-02-24 17:27:00.000719+00', '2027-02-24 17:27:00.000719+00');
INSERT INTO public.read_job VALUES (66, 'acme', 'Estimate', 'modified', NULL, NULL, '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 22', '2027-02-24 17:27:00.000713+00', '2027-02-24 17:27:00.000719+00', '2027-02-24 17:27:00.000719+00');
INSERT INTO public.read_job VALUES (67, 'acme', 'SalesOrder', 'modified', NULL, NULL, '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 22', '2027-02-24 17:27:00.000713+00', '2027-02-24 17:27:00.000719+00', '2027-02-24 17:27:00.000719+00');
INSERT INTO public.read_job VALUES (68, 'acme', 'SalesReceipt', 'modified', NULL, NULL, '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 22', '2027-02-24 17:27:00.000713+00', '2027-02-24 17:27:00.000719+00', '2027-02-24 17:27:00.000719+00');
INSERT INTO public.read_job VALUES (69, 'acme', 'TxnDeleted', 'modified', 'CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder', NULL, '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 22', '2027-02-24 17:27:00.000713+00', '2027-02-24 17:27:00.000719+00', '2027-02-24 17:27:00.000719+00');
INSERT INTO public.read_job VALUES (70, 'acme', 'ListDeleted', 'modified', 'Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup', NULL, '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:08:00+00', '2027-02-24 17:27:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 22', '2027-02-24 17:27:00.000713+00', '2027-02-24 17:27:00.000719+00', '2027-02-24 17:27:00.000719+00');
INSERT INTO public.read_job VALUES (71, 'acme', 'Customer', 'modified', NULL, NULL, '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 17:31:00+00', 'ash', 'juniper', 'done', NULL, 0, 1, 6, 6, 3, 0, NULL, false, 'run 30', '2027-02-24 17:50:00.001114+00', '2027-02-24 17:50:00.001121+00', '2027-02-24 17:50:00.001122+00');
INSERT INTO public.read_job VALUES (72, 'acme', 'Item', 'modified', NULL, NULL, '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 30', '2027-02-24 17:50:00.001114+00', '2027-02-24 17:50:00.00112+00', '2027-02-24 17:50:00.00112+00');
INSERT INTO public.read_job VALUES (73, 'acme', 'ReceivePayment', 'modified', NULL, NULL, '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 30', '2027-02-24 17:50:00.001114+00', '2027-02-24 17:50:00.00112+00', '2027-02-24 17:50:00.00112+00');
INSERT INTO public.read_job VALUES (74, 'acme', 'CreditMemo', 'modified', NULL, NULL, '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 30', '2027-02-24 17:50:00.001114+00', '2027-02-24 17:50:00.00112+00', '2027-02-24 17:50:00.00112+00');
INSERT INTO public.read_job VALUES (75, 'acme', 'Invoice', 'modified', NULL, NULL, '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 17:31:00+00', '6', 'f-2', 'done', NULL, 0, 1, 3, 3, 2, 0, NULL, false, 'run 30', '2027-02-24 17:50:00.001114+00', '2027-02-24 17:50:00.001141+00', '2027-02-24 17:50:00.001142+00');
INSERT INTO public.read_job VALUES (76, 'acme', 'Estimate', 'modified', NULL, NULL, '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 30', '2027-02-24 17:50:00.001114+00', '2027-02-24 17:50:00.00112+00', '2027-02-24 17:50:00.00112+00');
INSERT INTO public.read_job VALUES (77, 'acme', 'SalesOrder', 'modified', NULL, NULL, '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 17:30:00+00', '1', '1', 'done', NULL, 0, 1, 0, 1, 0, 0, NULL, false, 'run 30', '2027-02-24 17:50:00.001114+00', '2027-02-24 17:50:00.001143+00', '2027-02-24 17:50:00.001144+00');
INSERT INTO public.read_job VALUES (78, 'acme', 'SalesReceipt', 'modified', NULL, NULL, '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 30', '2027-02-24 17:50:00.001114+00', '2027-02-24 17:50:00.00112+00', '2027-02-24 17:50:00.00112+00');
INSERT INTO public.read_job VALUES (79, 'acme', 'TxnDeleted', 'modified', 'CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder', NULL, '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 30', '2027-02-24 17:50:00.001114+00', '2027-02-24 17:50:00.00112+00', '2027-02-24 17:50:00.00112+00');
INSERT INTO public.read_job VALUES (80, 'acme', 'ListDeleted', 'modified', 'Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup', NULL, '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', '2027-02-24 17:27:00+00', '2027-02-24 17:50:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 17:30:00+00', NULL, NULL, 'done', NULL, 0, 1, 1, 1, 0, 0, NULL, false, 'run 30', '2027-02-24 17:50:00.001114+00', '2027-02-24 17:50:00.001145+00', '2027-02-24 17:50:00.001146+00');
INSERT INTO public.read_job VALUES (81, 'acme', 'Customer', 'modified', NULL, NULL, '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 17:31:00+00', 'ash', 'juniper', 'done', NULL, 0, 1, 0, 6, 0, 0, NULL, false, 'run 34', '2027-02-24 18:09:00.001391+00', '2027-02-24 18:09:00.001416+00', '2027-02-24 18:09:00.001417+00');
INSERT INTO public.read_job VALUES (82, 'acme', 'Item', 'modified', NULL, NULL, '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 34', '2027-02-24 18:09:00.001391+00', '2027-02-24 18:09:00.001415+00', '2027-02-24 18:09:00.001415+00');
INSERT INTO public.read_job VALUES (83, 'acme', 'ReceivePayment', 'modified', NULL, NULL, '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 34', '2027-02-24 18:09:00.001391+00', '2027-02-24 18:09:00.001415+00', '2027-02-24 18:09:00.001415+00');
INSERT INTO public.read_job VALUES (84, 'acme', 'CreditMemo', 'modified', NULL, NULL, '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 34', '2027-02-24 18:09:00.001391+00', '2027-02-24 18:09:00.001415+00', '2027-02-24 18:09:00.001415+00');
INSERT INTO public.read_job VALUES (85, 'acme', 'Invoice', 'modified', NULL, NULL, '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 17:31:00+00', '6', 'f-2', 'done', NULL, 0, 1, 0, 3, 0, 0, NULL, false, 'run 34', '2027-02-24 18:09:00.001391+00', '2027-02-24 18:09:00.001418+00', '2027-02-24 18:09:00.001419+00');
INSERT INTO public.read_job VALUES (86, 'acme', 'Estimate', 'modified', NULL, NULL, '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 34', '2027-02-24 18:09:00.001391+00', '2027-02-24 18:09:00.001415+00', '2027-02-24 18:09:00.001415+00');
INSERT INTO public.read_job VALUES (87, 'acme', 'SalesOrder', 'modified', NULL, NULL, '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 17:30:00+00', '1', '1', 'done', NULL, 0, 1, 0, 1, 0, 0, NULL, false, 'run 34', '2027-02-24 18:09:00.001391+00', '2027-02-24 18:09:00.00142+00', '2027-02-24 18:09:00.001421+00');
INSERT INTO public.read_job VALUES (88, 'acme', 'SalesReceipt', 'modified', NULL, NULL, '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 34', '2027-02-24 18:09:00.001391+00', '2027-02-24 18:09:00.001415+00', '2027-02-24 18:09:00.001415+00');
INSERT INTO public.read_job VALUES (89, 'acme', 'TxnDeleted', 'modified', 'CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder', NULL, '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 34', '2027-02-24 18:09:00.001391+00', '2027-02-24 18:09:00.001415+00', '2027-02-24 18:09:00.001415+00');
INSERT INTO public.read_job VALUES (90, 'acme', 'ListDeleted', 'modified', 'Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup', NULL, '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', '2027-02-24 17:50:00+00', '2027-02-24 18:09:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 17:30:00+00', NULL, NULL, 'done', NULL, 0, 1, 0, 1, 0, 0, NULL, false, 'run 34', '2027-02-24 18:09:00.001391+00', '2027-02-24 18:09:00.001422+00', '2027-02-24 18:09:00.001423+00');
INSERT INTO public.read_job VALUES (91, 'acme', 'Invoice', 'txn_date', NULL, 1, '2026-09-01 00:00:00+00', '2026-09-30 00:00:00+00', '2026-09-01 00:00:00+00', '2026-09-30 00:00:00+00', NULL, NULL, -300, '2026-09-04 00:00:00+00', '2026-09-04 00:00:00+00', '1', 'f-5', 'done', NULL, 0, 1, 0, 9, 0, 0, NULL, false, 'migrate', '2027-02-24 18:19:00.001959+00', '2027-02-24 18:35:00.002008+00', '2027-02-24 18:35:00.002009+00');
INSERT INTO public.read_job VALUES (92, 'acme', 'Customer', 'modified', NULL, NULL, '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 18:19:00+00', 'ash', 'of an earlier database', 'done', NULL, 0, 1, 2, 7, 1, 0, NULL, false, 'run 47', '2027-02-24 18:37:00.00203+00', '2027-02-24 18:37:00.002037+00', '2027-02-24 18:37:00.002038+00');
INSERT INTO public.read_job VALUES (93, 'acme', 'Item', 'modified', NULL, NULL, '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 47', '2027-02-24 18:37:00.00203+00', '2027-02-24 18:37:00.002036+00', '2027-02-24 18:37:00.002036+00');
INSERT INTO public.read_job VALUES (94, 'acme', 'ReceivePayment', 'modified', NULL, NULL, '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 47', '2027-02-24 18:37:00.00203+00', '2027-02-24 18:37:00.002036+00', '2027-02-24 18:37:00.002036+00');
INSERT INTO public.read_job VALUES (95, 'acme', 'CreditMemo', 'modified', NULL, NULL, '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 47', '2027-02-24 18:37:00.00203+00', '2027-02-24 18:37:00.002036+00', '2027-02-24 18:37:00.002036+00');
INSERT INTO public.read_job VALUES (96, 'acme', 'Invoice', 'modified', NULL, NULL, '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 18:13:00+00', '6', 'f-5', 'done', NULL, 0, 1, 3, 6, 3, 0, NULL, false, 'run 47', '2027-02-24 18:37:00.00203+00', '2027-02-24 18:37:00.002059+00', '2027-02-24 18:37:00.00206+00');
INSERT INTO public.read_job VALUES (97, 'acme', 'Estimate', 'modified', NULL, NULL, '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 47', '2027-02-24 18:37:00.00203+00', '2027-02-24 18:37:00.002036+00', '2027-02-24 18:37:00.002036+00');
INSERT INTO public.read_job VALUES (98, 'acme', 'SalesOrder', 'modified', NULL, NULL, '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 17:30:00+00', '1', '1', 'done', NULL, 0, 1, 0, 1, 0, 0, NULL, false, 'run 47', '2027-02-24 18:37:00.00203+00', '2027-02-24 18:37:00.002061+00', '2027-02-24 18:37:00.002062+00');
INSERT INTO public.read_job VALUES (99, 'acme', 'SalesReceipt', 'modified', NULL, NULL, '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 47', '2027-02-24 18:37:00.00203+00', '2027-02-24 18:37:00.002036+00', '2027-02-24 18:37:00.002036+00');
INSERT INTO public.read_job VALUES (100, 'acme', 'TxnDeleted', 'modified', 'CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder', NULL, '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 47', '2027-02-24 18:37:00.00203+00', '2027-02-24 18:37:00.002036+00', '2027-02-24 18:37:00.002036+00');
INSERT INTO public.read_job VALUES (101, 'acme', 'ListDeleted', 'modified', 'Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup', NULL, '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:09:00+00', '2027-02-24 18:37:00+00', NULL, NULL, -300, '2027-02-24 17:30:00+00', '2027-02-24 17:30:00+00', NULL, NULL, 'done', NULL, 0, 1, 0, 1, 0, 0, NULL, false, 'run 47', '2027-02-24 18:37:00.00203+00', '2027-02-24 18:37:00.002063+00', '2027-02-24 18:37:00.002064+00');
INSERT INTO public.read_job VALUES (102, 'acme', 'Customer', 'modified', NULL, NULL, '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', NULL, NULL, -300, '2027-02-24 18:19:00+00', '2027-02-24 18:40:00+00', 'of an earlier database', 'walk-in 11', 'open', 25, 0, 1, 3, 0, 3, 0, NULL, false, 'run 51', '2027-02-24 18:41:00.002298+00', '2027-02-24 18:41:00.002305+00', NULL);
INSERT INTO public.read_job VALUES (103, 'acme', 'Item', 'modified', NULL, NULL, '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 51', '2027-02-24 18:41:00.002298+00', '2027-02-24 18:41:00.002304+00', '2027-02-24 18:41:00.002304+00');
INSERT INTO public.read_job VALUES (104, 'acme', 'ReceivePayment', 'modified', NULL, NULL, '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 51', '2027-02-24 18:41:00.002298+00', '2027-02-24 18:41:00.002304+00', '2027-02-24 18:41:00.002304+00');
INSERT INTO public.read_job VALUES (105, 'acme', 'CreditMemo', 'modified', NULL, NULL, '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 51', '2027-02-24 18:41:00.002298+00', '2027-02-24 18:41:00.002304+00', '2027-02-24 18:41:00.002304+00');
INSERT INTO public.read_job VALUES (106, 'acme', 'Invoice', 'modified', NULL, NULL, '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'asked', NULL, 0, 0, 0, 0, 0, 0, NULL, false, 'run 51', '2027-02-24 18:41:00.002298+00', NULL, NULL);
INSERT INTO public.read_job VALUES (107, 'acme', 'Estimate', 'modified', NULL, NULL, '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 51', '2027-02-24 18:41:00.002298+00', '2027-02-24 18:41:00.002304+00', '2027-02-24 18:41:00.002304+00');
INSERT INTO public.read_job VALUES (108, 'acme', 'SalesOrder', 'modified', NULL, NULL, '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 51', '2027-02-24 18:41:00.002298+00', '2027-02-24 18:41:00.002304+00', '2027-02-24 18:41:00.002304+00');
INSERT INTO public.read_job VALUES (109, 'acme', 'SalesReceipt', 'modified', NULL, NULL, '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 51', '2027-02-24 18:41:00.002298+00', '2027-02-24 18:41:00.002304+00', '2027-02-24 18:41:00.002304+00');
INSERT INTO public.read_job VALUES (110, 'acme', 'TxnDeleted', 'modified', 'CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder', NULL, '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 51', '2027-02-24 18:41:00.002298+00', '2027-02-24 18:41:00.002304+00', '2027-02-24 18:41:00.002304+00');
INSERT INTO public.read_job VALUES (111, 'acme', 'ListDeleted', 'modified', 'Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup', NULL, '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', '2027-02-24 18:37:00+00', '2027-02-24 18:41:00+00', NULL, NULL, -300, NULL, NULL, NULL, NULL, 'done', NULL, 0, 1, 0, 0, 0, 0, NULL, false, 'run 51', '2027-02-24 18:41:00.002298+00', '2027-02-24 18:41:00.002304+00', '2027-02-24 18:41:00.002304+00');


--
-- Data for Name: reconciliation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reconciliation VALUES (1, 'acme', 'run 49', '2027-02-24', NULL, NULL, 'done', 19, 16, 1699.00000, 999.95000, '{"apart":{},"as_of":"2027-02-24","causes":{"booked otherwise":1,"changed in Salesforce":2,"held":5,"never linked":1,"not yet written back":2,"rejected":1,"voided in QuickBooks":1,"waiting":3},"company":"acme","deals":19,"documents":10,"line":"19 deals, Salesforce 1,699.00, QuickBooks 999.95, 16 differences","period":null,"quickbooks":999.95,"receivables":null,"sales":null,"salesforce":1699.00,"to_be_invoiced":{"amount":0.00,"count":0},"without_deal":{"amount":0.00,"count":0}}', '2027-02-24 18:39:00.002141+00', '2027-02-24 18:39:00.002141+00');


--
-- Data for Name: record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Customer', '80000001-1795273260', '{"Balance":"399.95","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CompanyName":"Ash","EditSequence":"1803490200","ExternalGUID":"{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}","FullName":"Ash","IsActive":"true","JobStatus":"None","ListID":"80000001-1795273260","Name":"Ash","Phone":"555-0222","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalBalance":"399.95"}', 'e8d70462065e06edca1823aea50a4653', '2027-02-24 17:30:00+00', '1803490200', false, NULL, '2027-02-24 18:37:00.002038+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Customer', '80000002-1795273260', '{"Balance":"300.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CompanyName":"Birch","EditSequence":"1803490200","ExternalGUID":"{035d0551-90ca-5295-b780-2447f75efc3a}","FullName":"Birch","IsActive":"true","JobStatus":"None","ListID":"80000002-1795273260","Name":"Birch","Phone":"555-9000","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalBalance":"300.00"}', '36578c9b97919efd2f3d620cc5cf8e8a', '2027-02-24 17:30:00+00', '1803490200', false, NULL, '2027-02-24 17:50:00.001122+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Customer', '80000003-1795273260', '{"Balance":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CompanyName":"Cedar","EditSequence":"1795273260","ExternalGUID":"{5635755f-de2e-54a8-9eb2-051bee00fcaf}","FullName":"Cedar","IsActive":"true","JobStatus":"None","ListID":"80000003-1795273260","Name":"Cedar","Phone":"555-0100","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TotalBalance":"100.00"}', '6768f2fff62113564a055d1895478e57', '2027-02-24 17:30:00+00', '1795273260', true, NULL, '2027-02-24 17:50:00.001146+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Customer', '80000004-1795273260', '{"Balance":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CompanyName":"Elm","EditSequence":"1803490260","ExternalGUID":"{6d5899ba-08f6-5ced-a24a-803ca1d635d7}","FirstName":"Ann","FullName":"Elm","IsActive":"true","JobStatus":"None","LastName":"Lee","ListID":"80000004-1795273260","Name":"Elm","Phone":"555-0100","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2027-02-24T12:31:00-05:00","TotalBalance":"0.00"}', 'b58a798ed2cd45e22cd4bd94f7c426cb', '2027-02-24 17:31:00+00', '1803490260', false, NULL, '2027-02-24 17:50:00.001122+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Customer', '80000005-1803490200', '{"Balance":"0.00","EditSequence":"1803490200","FullName":"Fir","IsActive":"false","JobStatus":"None","ListID":"80000005-1803490200","Name":"Fir","PreferredDeliveryMethod":"None","Sublevel":"0","TimeCreated":"2027-02-24T12:30:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalBalance":"0.00"}', 'c4fd1929a0637e7a8e72e152d98fd9f6', '2027-02-24 17:30:00+00', '1803490200', false, NULL, '2027-02-24 17:50:00.001122+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Customer', '80000007-1803490200', '{"Balance":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"EditSequence":"1803490200","FullName":"Juniper","IsActive":"true","JobStatus":"None","ListID":"80000007-1803490200","Name":"Juniper","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2027-02-24T12:30:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalBalance":"0.00"}', '5f7770da4f00660d3292842d0d2e746f', '2027-02-24 17:30:00+00', '1803490200', false, NULL, '2027-02-24 17:50:00.001122+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Customer', '80000008-1803490200', '{"Balance":"100.00","EditSequence":"1803490201","FullName":"Cedar and Sons","IsActive":"true","JobStatus":"None","ListID":"80000008-1803490200","Name":"Cedar and Sons","PreferredDeliveryMethod":"None","Sublevel":"0","TimeCreated":"2027-02-24T12:30:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalBalance":"100.00"}', '1716491fdb85390a6a11dbc30dffd5cd', '2027-02-24 17:30:00+00', '1803490201', false, NULL, '2027-02-24 17:50:00.001122+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Customer', '80000009-1803493140', '{"Balance":"0.00","EditSequence":"1803493140","ExternalGUID":"{bdeb46c4-6123-5d10-9907-d62cd74006c4}","FullName":"Of an earlier database","IsActive":"true","JobStatus":"None","ListID":"80000009-1803493140","Name":"Of an earlier database","PreferredDeliveryMethod":"None","Sublevel":"0","TimeCreated":"2027-02-24T13:19:00-05:00","TimeModified":"2027-02-24T13:19:00-05:00","TotalBalance":"0.00"}', 'b8c4b16f88e5612c04812a7827276234', '2027-02-24 18:19:00+00', '1803493140', false, NULL, '2027-02-24 18:37:00.002038+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Customer', '8000000A-1803494400', '{"Balance":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"EditSequence":"1803494400","FullName":"Walk-in 1","IsActive":"true","JobStatus":"None","ListID":"8000000A-1803494400","Name":"Walk-in 1","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2027-02-24T13:40:00-05:00","TimeModified":"2027-02-24T13:40:00-05:00","TotalBalance":"0.00"}', '8d0aa7d1993825446285728e75458ad6', '2027-02-24 18:40:00+00', '1803494400', false, NULL, '2027-02-24 18:41:00.002306+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Customer', '80000013-1803494400', '{"Balance":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"EditSequence":"1803494400","FullName":"Walk-in 10","IsActive":"true","JobStatus":"None","ListID":"80000013-1803494400","Name":"Walk-in 10","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2027-02-24T13:40:00-05:00","TimeModified":"2027-02-24T13:40:00-05:00","TotalBalance":"0.00"}', '859100ff24534f3da0f7150f02a9406a', '2027-02-24 18:40:00+00', '1803494400', false, NULL, '2027-02-24 18:41:00.002306+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Customer', '80000014-1803494400', '{"Balance":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"EditSequence":"1803494400","FullName":"Walk-in 11","IsActive":"true","JobStatus":"None","ListID":"80000014-1803494400","Name":"Walk-in 11","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2027-02-24T13:40:00-05:00","TimeModified":"2027-02-24T13:40:00-05:00","TotalBalance":"0.00"}', '8233c8874988dfe3b0ee5ae953abb8a3', '2027-02-24 18:40:00+00', '1803494400', false, NULL, '2027-02-24 18:41:00.002306+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', '1-1795273260', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"-100.00","BalanceRemaining":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1795273260","ExternalGUID":"{60ce110e-a9a2-5eab-a9b3-3879652ec06f}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"2-1795273260"}],"IsFinanceCharge":"false","IsPaid":"true","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"LinkedTxn":[{"Amount":"-100.00","LinkType":"AMTTYPE","RefNumber":"CHK-9","TxnDate":"2026-11-21","TxnID":"D-1795273320","TxnType":"ReceivePayment"}],"Memo":"Bench","RefNumber":"1","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TxnDate":"2026-09-04","TxnID":"1-1795273260","TxnNumber":"1"}', '8cfa86a0e10062164a880c0cdbdf007f', '2026-11-21 15:01:00+00', '1795273260', false, NULL, '2026-11-21 15:03:00.000147+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', '10-1803490200', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Birch","ListID":"80000002-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2027-02-24","EditSequence":"1803490200","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"11-1803490200"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"true","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"LinkedTxn":[{"Amount":"100.00","LinkType":"QUANTYPE","RefNumber":"1","TxnDate":"2026-09-04","TxnID":"E-1803490140","TxnType":"SalesOrder"}],"RefNumber":"F-1","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2027-02-24","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2027-02-24T12:30:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TxnDate":"2027-02-24","TxnID":"10-1803490200","TxnNumber":"9"}', '28a55e219d58dc142d61bc4fefd14a73', '2027-02-24 17:30:00+00', '1803490200', false, NULL, '2027-02-24 17:50:00.001142+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', '12-1803490260', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803490260","ExternalGUID":"{4ab55130-ba3e-5e9f-9d95-acab04058997}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"13-1803490260"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Hutch","RefNumber":"F-2","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2027-02-24T12:31:00-05:00","TimeModified":"2027-02-24T12:31:00-05:00","TxnDate":"2026-09-04","TxnID":"12-1803490260","TxnNumber":"10"}', '62981ac61af39df57d476040f3f8af21', '2027-02-24 17:31:00+00', '1803490260', false, NULL, '2027-02-24 17:50:00.001142+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', '14-1803492660', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"99.95","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803492660","ExternalGUID":"{e02721ef-af9f-57f8-afa7-3223abdd5b85}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"15-1803492660"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Door","RefNumber":"F-3","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"99.95","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2027-02-24T13:11:00-05:00","TimeModified":"2027-02-24T13:11:00-05:00","TxnDate":"2026-09-04","TxnID":"14-1803492660","TxnNumber":"11"}', '0e5ab25486a8f2c71d482ec4769dc0de', '2027-02-24 18:11:00+00', '1803492660', false, NULL, '2027-02-24 18:37:00.00206+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', '16-1803492780', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803492780","ExternalGUID":"{440950c1-93c7-5cbc-b56b-b46f46257761}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"17-1803492780"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Gate","RefNumber":"F-4","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2027-02-24T13:13:00-05:00","TimeModified":"2027-02-24T13:13:00-05:00","TxnDate":"2026-09-04","TxnID":"16-1803492780","TxnNumber":"12"}', '9f7135dde467d7751d38c1766042502c', '2027-02-24 18:13:00+00', '1803492780', false, NULL, '2027-02-24 18:37:00.00206+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', '18-1803492780', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803492780","ExternalGUID":"{440950c1-93c7-5cbc-b56b-b46f46257761}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"19-1803492780"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Gate","RefNumber":"F-5","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2027-02-24T13:13:00-05:00","TimeModified":"2027-02-24T13:13:00-05:00","TxnDate":"2026-09-04","TxnID":"18-1803492780","TxnNumber":"13"}', '0ee710c70e45d09ca1030f2abd6bd08a', '2027-02-24 18:13:00+00', '1803492780', false, NULL, '2027-02-24 18:37:00.00206+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', '3-1795273260', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1795273260","ExternalGUID":"{b78d2d0b-37d9-55c3-ac7c-129ba062b169}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"4-1795273260"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Lamp","RefNumber":"2","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TxnDate":"2026-09-04","TxnID":"3-1795273260","TxnNumber":"2"}', '062102c841c17cd30f731024ab540184', '2026-11-21 15:01:00+00', '1795273260', false, NULL, '2026-11-21 15:03:00.000147+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', '5-1795273260', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Birch","ListID":"80000002-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1795273260","ExternalGUID":"{61d679a8-4f1f-5c25-8f80-c9057174a624}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"6-1795273260"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Chair","RefNumber":"3","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TxnDate":"2026-09-04","TxnID":"5-1795273260","TxnNumber":"3"}', '51cecabafcc5ce02ffbf5871562e3dd0', '2026-11-21 15:01:00+00', '1795273260', false, NULL, '2026-11-21 15:03:00.000147+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', '7-1795273260', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Birch","ListID":"80000002-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1795273260","ExternalGUID":"{115a4f3d-0154-51f5-83bd-99f94c78cf1e}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"8-1795273260"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Desk","RefNumber":"4","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TxnDate":"2026-09-04","TxnID":"7-1795273260","TxnNumber":"4"}', '3312f21ebff27d73049b999eb314e957', '2026-11-21 15:01:00+00', '1795273260', false, NULL, '2026-11-21 15:03:00.000147+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', '9-1795273260', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Cedar and Sons","ListID":"80000008-1803490200"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1795273260","ExternalGUID":"{a9f056fb-4403-5786-9102-063766474d72}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"A-1795273260"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Stool","RefNumber":"5","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TxnDate":"2026-09-04","TxnID":"9-1795273260","TxnNumber":"5"}', '10f2c688f2b1314a588c8649f739f106', '2026-11-21 15:01:00+00', '1795273260', false, NULL, '2027-02-24 17:50:00.001162+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', 'B-1795273260', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Elm","ListID":"80000004-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803490200","ExternalGUID":"{5d3dd46b-a399-5603-9f4a-bb346b57867f}","InvoiceLineRet":[{"Amount":"0.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Rate":"0.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"C-1795273260"}],"IsFinanceCharge":"false","IsPaid":"true","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"VOID: Shelf","RefNumber":"6","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"0.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TxnDate":"2026-09-04","TxnID":"B-1795273260","TxnNumber":"6"}', '32504074bd600490e9b38b5168aee77c', '2027-02-24 17:30:00+00', '1803490200', false, NULL, '2027-02-24 17:50:00.001142+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'Invoice', 'E-1795277340', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"55.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Cedar","ListID":"80000003-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-11-21","EditSequence":"1795277340","InvoiceLineRet":[{"Amount":"55.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Rate":"55.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"F-1795277340"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"true","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"By hand","RefNumber":"7","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-11-21","Subtotal":"55.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T11:09:00-05:00","TimeModified":"2026-11-21T11:09:00-05:00","TxnDate":"2026-11-21","TxnID":"E-1795277340","TxnNumber":"8"}', '9cddd9ffacccb01e526055dc96ba0e5c', NULL, '1795277340', true, NULL, '2026-11-21 16:28:00.000376+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'ItemSalesTax', '80000001-1795273200', '{"EditSequence":"1795273200","IsActive":"true","ItemDesc":"Out-of-state sale, exempt from sales tax","ListID":"80000001-1795273200","Name":"Out of State","TaxRate":"0.0","TimeCreated":"2026-11-21T10:00:00-05:00","TimeModified":"2026-11-21T10:00:00-05:00"}', '19d2326fba6c847f2c9fcffff25ad6a6', '2026-11-21 15:00:00+00', '1795273200', false, NULL, '2026-11-21 15:03:00.000141+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'ItemSalesTax', '80000002-1795273200', '{"EditSequence":"1795273200","IsActive":"true","ItemDesc":"Sales tax","ListID":"80000002-1795273200","Name":"State Tax","TaxRate":"5.0","TimeCreated":"2026-11-21T10:00:00-05:00","TimeModified":"2026-11-21T10:00:00-05:00"}', 'd0be00ba1d38b4c2916282285eb47ddf', '2026-11-21 15:00:00+00', '1795273200', false, NULL, '2026-11-21 15:03:00.000141+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'ItemService', '80000003-1795273260', '{"EditSequence":"1795273260","ExternalGUID":"{156f5499-75fc-5514-8bf1-6758855f17cb}","FullName":"SV","IsActive":"true","ListID":"80000003-1795273260","Name":"SV","SalesOrPurchase":{"AccountRef":{"FullName":"Sales","ListID":"80000008-1795273200"},"Desc":"SV","Price":"10.00"},"Sublevel":"0","TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00"}', '2ba7b0b176694da1b882832e37054f10', '2026-11-21 15:01:00+00', '1795273260', false, NULL, '2026-11-21 15:03:00.000141+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'ReceivePayment', 'D-1795273320', '{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedToTxnRet":[{"Amount":"100.00","BalanceRemaining":"0.00","RefNumber":"1","TxnDate":"2026-09-04","TxnID":"1-1795273260","TxnType":"Invoice"}],"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"DepositToAccountRef":{"FullName":"Undeposited Funds","ListID":"80000003-1795273200"},"EditSequence":"1795273320","RefNumber":"CHK-9","TimeCreated":"2026-11-21T10:02:00-05:00","TimeModified":"2026-11-21T10:02:00-05:00","TotalAmount":"100.00","TxnDate":"2026-11-21","TxnID":"D-1795273320","TxnNumber":"7","UnusedCredits":"0.00","UnusedPayment":"0.00"}', '302d4b46b5bbea503687daab95ae07ab', '2026-11-21 15:02:00+00', '1795273320', false, NULL, '2026-11-21 15:03:00.000143+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'quickbooks', 'SalesOrder', 'E-1803490140', '{"BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Birch","ListID":"80000002-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803490200","ExternalGUID":"{111fa63a-f75c-58ac-8b6e-5c4a30cec068}","IsFullyInvoiced":"true","IsManuallyClosed":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"LinkedTxn":[{"Amount":"100.00","LinkType":"QUANTYPE","RefNumber":"F-1","TxnDate":"2027-02-24","TxnID":"10-1803490200","TxnType":"Invoice"}],"Memo":"Table","RefNumber":"1","SalesOrderLineRet":[{"Amount":"100.00","Desc":"SV","Invoiced":"1","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"F-1803490140"}],"SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Custom Sales Order","ListID":"80000006-1795273200"},"TimeCreated":"2027-02-24T12:29:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalAmount":"100.00","TxnDate":"2026-09-04","TxnID":"E-1803490140","TxnNumber":"8"}', '3a8ed33a3847c28a23182b041808d3c8', '2027-02-24 17:30:00+00', '1803490200', false, NULL, '2027-02-24 17:50:00.001144+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Account', '001Hs0000000001IAA', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000001IAA","Name":"Ash","Phone":"555-0111","QB_Email__c":null,"QB_Id__c":"acme:80000001-1795273260","ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '75fd268f5a780319f819020b89abc35f', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.00082+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Account', '001Hs0000000002IAA', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000002IAA","Name":"Birch","Phone":"555-0100","QB_Email__c":null,"QB_Id__c":"acme:80000002-1795273260","ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '269f275f6cf39dced0e2c4798a6afbe0', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000007+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Account', '001Hs0000000003IAA', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000003IAA","Name":"Cedar","Phone":"555-0100","QB_Email__c":null,"QB_Id__c":"acme:80000003-1795273260","ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', 'e3ccf073f0d7e0292215a14fad3bab52', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000007+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Account', '001Hs0000000004IAA', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000004IAA","Name":"Elm","Phone":"555-0100","QB_Email__c":null,"QB_Id__c":"acme:80000004-1795273260","ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', 'd6ba1d9e27cf6b16a6eeaba12cc12c95', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000007+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Account', '001Hs0000000005IAA', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000005IAA","Name":"Fir","Phone":null,"QB_Email__c":null,"QB_Id__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', 'aafafa7f0c1cbf00cf5d1e224b5b91c3', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.00082+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Account', '001Hs0000000006IAA', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000006IAA","Name":"Gum","Phone":null,"QB_Email__c":null,"QB_Id__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', 'c2ad85a68096effdb90a0c5edd37dbe5', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.00082+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Account', '001Hs0000000007IAA', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000007IAA","Name":"Holly","Phone":null,"QB_Email__c":null,"QB_Id__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '5eb9f3c1b49711c89369724016d3af2a', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.00082+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Account', '001Hs0000000008IAA', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000008IAA","Name":"Ivy","Phone":null,"QB_Email__c":null,"QB_Id__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', 'e55c1bf40c1820bca347b6b5882af281', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.00082+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Account', '001Hs0000000009IAA', '{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000009IAA","Name":"Juniper, Inc.","Phone":null,"QB_Email__c":null,"QB_Id__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}', '3eac7883efd9d41265d315ab497cafdf', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.00082+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Account', '001Hs000000000AIAQ', '{"AccountNumber":null,"BillingCity":null,"BillingCountry":null,"BillingPostalCode":null,"BillingState":null,"BillingStreet":null,"Fax":null,"Id":"001Hs000000000AIAQ","Name":"Cedar and Sons","Phone":null,"QB_Email__c":null,"QB_Id__c":"acme:80000008-1803490200","ShippingCity":null,"ShippingCountry":null,"ShippingPostalCode":null,"ShippingState":null,"ShippingStreet":null,"Website":null}', '8b799c3c8bb8d49dc4f65935fdaf0e0d', '2027-02-24 17:51:00+00', NULL, false, NULL, '2027-02-24 18:07:00.001251+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Account', '001Hs000000000BIAQ', '{"AccountNumber":null,"BillingCity":null,"BillingCountry":null,"BillingPostalCode":null,"BillingState":null,"BillingStreet":null,"Fax":null,"Id":"001Hs000000000BIAQ","Name":"Of an earlier database","Phone":null,"QB_Email__c":null,"QB_Id__c":"acme:80000009-1803493140","ShippingCity":null,"ShippingCountry":null,"ShippingPostalCode":null,"ShippingState":null,"ShippingStreet":null,"Website":null}', '92fc6b527be42b4de29137f60218040d', '2027-02-24 18:38:00+00', NULL, false, NULL, '2027-02-24 18:40:00.002148+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Contact', '003Hs0000000001IAA', '{"AccountId":"001Hs0000000004IAA","CreatedDate":"2026-11-21T15:00:00.000+0000","Email":null,"FirstName":"Ann","Id":"003Hs0000000001IAA","LastName":"Lee","Phone":null}', '582de40b2b89149114bd7f70d97010d9', '2027-02-24 17:30:00+00', NULL, true, NULL, '2027-02-24 17:31:00.000826+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000001IAA', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000001IAA","IsWon":true,"Name":"Bench","QB_Generate__c":"Invoice","QB_Id__c":"acme:1-1795273260"}', '4af966fd92ede6d491e803ad90b39bd7', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000018+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000002IAA', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000002IAA","IsWon":true,"Name":"Lamp","QB_Generate__c":"Invoice","QB_Id__c":"acme:3-1795273260"}', 'b528dd78c93767156a781e2d3780ce39', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000018+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000003IAA', '{"AccountId":"001Hs0000000002IAA","Amount":99.0,"CloseDate":"2026-09-04","Id":"006Hs0000000003IAA","IsWon":true,"Name":"Chair","QB_Generate__c":"Invoice","QB_Id__c":"acme:5-1795273260"}', 'c666bf9d45aecbc0a900f6404d5bd651', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000831+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000004IAA', '{"AccountId":"001Hs0000000002IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000004IAA","IsWon":false,"Name":"Desk","QB_Generate__c":"Invoice","QB_Id__c":"acme:7-1795273260"}', 'd8d57d8ed53d5ab6c07a8087539f9696', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000831+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000005IAA', '{"AccountId":"001Hs0000000003IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000005IAA","IsWon":true,"Name":"Stool","QB_Generate__c":"Invoice","QB_Id__c":"acme:9-1795273260"}', '513fecdb60c64d6e9c15ac02864a844f', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000018+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000006IAA', '{"AccountId":"001Hs0000000004IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000006IAA","IsWon":true,"Name":"Shelf","QB_Generate__c":"Invoice","QB_Id__c":"acme:B-1795273260"}', 'c5c5146e63399252eeb20012f60ed44e', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000018+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000007IAA', '{"AccountId":"001Hs0000000002IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000007IAA","IsWon":true,"Name":"Table","QB_Generate__c":"Invoice","QB_Id__c":"acme:E-1803490140"}', 'd35bc3c28a4ed7c7f655b9e8771322e7', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000831+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000008IAA', '{"AccountId":"001Hs0000000005IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000008IAA","IsWon":true,"Name":"Crib","QB_Generate__c":"Invoice","QB_Id__c":null}', '69f764f179ed5aa1080582fcf809dfc8', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000831+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000009IAA', '{"AccountId":"001Hs0000000006IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000009IAA","IsWon":true,"Name":"Cot","QB_Generate__c":"Invoice","QB_Id__c":null}', 'cb6b66b609ce66acde6e244226dead80', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000831+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000AIAQ', '{"AccountId":"001Hs0000000007IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000AIAQ","IsWon":true,"Name":"Bunk","QB_Generate__c":"Invoice","QB_Id__c":null}', '680581e826d629dac2baba55024e38dd', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000831+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000BIAQ', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000BIAQ","IsWon":true,"Name":"Hutch","QB_Generate__c":"Invoice","QB_Id__c":null}', '4748a2376dd994d01a434bdab4530d99', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000831+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000CIAQ', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000CIAQ","IsWon":true,"Name":"Rack","QB_Generate__c":"Invoice","QB_Id__c":null}', 'c947fcdb136fd804657e40c3e0428908', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000831+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000DIAQ', '{"AccountId":"001Hs0000000001IAA","Amount":null,"CloseDate":"2026-09-04","Id":"006Hs000000000DIAQ","IsWon":true,"Name":"Empty","QB_Generate__c":"Invoice","QB_Id__c":null}', 'f2b78da4202a5a06f9e5551e259c7c02', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000831+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000EIAQ', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000EIAQ","IsWon":true,"Name":"Door","QB_Generate__c":"Invoice","QB_Id__c":"acme:14-1803492660"}', '70f3211297a2484a3cea38dd5c20aa51', '2027-02-24 18:10:00+00', NULL, false, NULL, '2027-02-24 18:11:00.001452+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000FIAQ', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000FIAQ","IsWon":true,"Name":"Gate","QB_Generate__c":"Invoice","QB_Id__c":"acme:16-1803492780"}', '212ceccbe7c8d28fbfca8f4954d855d5', '2027-02-24 18:12:00+00', NULL, false, NULL, '2027-02-24 18:13:00.00156+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000GIAQ', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000GIAQ","IsWon":true,"Name":"Fence","QB_Generate__c":"Invoice","QB_Id__c":null}', '2a715be7a4d5b0d377c948a2d48e8858', '2027-02-24 18:14:00+00', NULL, false, NULL, '2027-02-24 18:15:00.001672+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000HIAQ', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000HIAQ","IsWon":true,"Name":"Crate","QB_Generate__c":"Sales Receipt","QB_Id__c":null}', '181ac9223631bf661cb124b0ae0926a0', '2027-02-24 18:16:00+00', NULL, false, NULL, '2027-02-24 18:17:00.00179+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000IIAQ', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000IIAQ","IsWon":true,"Name":"Chest","QB_Generate__c":"Sales Receipt","QB_Id__c":null}', '0e3dd2b89de03e058e7ed44d954906eb', '2027-02-24 18:16:00+00', NULL, false, NULL, '2027-02-24 18:17:00.00179+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000JIAQ', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000JIAQ","IsWon":true,"Name":"Vault","QB_Generate__c":"Invoice","QB_Id__c":null}', 'a93b84ee7fafdfb72e60b65d0db729aa', '2027-02-24 18:17:00+00', NULL, false, NULL, '2027-02-24 18:18:00.001882+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000KIAQ', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000KIAQ","IsWon":true,"Name":"Plan","QB_Generate__c":"Estimate","QB_Id__c":null}', '0805457bc323afa079ff731233521c42', '2027-02-24 18:39:00+00', NULL, false, NULL, '2027-02-24 18:40:00.002157+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000LIAQ', '{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000LIAQ","IsWon":true,"Name":"Bridge","QB_Generate__c":"Invoice","QB_Id__c":null}', '6714af95bb863ae451be283dbd714d82', '2027-02-24 18:41:00+00', NULL, false, NULL, '2027-02-24 18:42:00.002319+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000001IAA', '{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000001IAA","Name":"Bench SV","OpportunityId":"006Hs0000000001IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', '3944879f29776ecd58bb433dff7b192b', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000023+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000002IAA', '{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000002IAA","Name":"Lamp SV","OpportunityId":"006Hs0000000002IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', 'f2a18123b4da0ba82df9a3cf2675ed03', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000023+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000003IAA', '{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000003IAA","Name":"Chair SV","OpportunityId":"006Hs0000000003IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":99.0}', '5322025dcaff3cc319b245e209fdf2de', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000836+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000004IAA', '{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000004IAA","Name":"Desk SV","OpportunityId":"006Hs0000000004IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', '222f4e7fb89c555a0ece9075c33871b4', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000023+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000005IAA', '{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000005IAA","Name":"Stool SV","OpportunityId":"006Hs0000000005IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', '65f6a0f5b059a01fd0ae5b99417c228d', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000023+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000006IAA', '{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000006IAA","Name":"Shelf SV","OpportunityId":"006Hs0000000006IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', '1dbcc458c27bf620885b3738a41a653e', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000023+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000007IAA', '{"CreatedDate":"2027-02-24T17:28:00.000+0000","Description":null,"Id":"00kHs0000000007IAA","Name":"Table SV","OpportunityId":"006Hs0000000007IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', 'cbb96ff12656d2d65c05101abb04e441', '2027-02-24 17:28:00+00', NULL, false, NULL, '2027-02-24 17:29:00.000747+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000008IAA', '{"CreatedDate":"2027-02-24T17:30:00.000+0000","Description":null,"Id":"00kHs0000000008IAA","Name":"Crib SV","OpportunityId":"006Hs0000000008IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', 'b2750c07df81fd3a3c7178f46075af7b', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000836+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000009IAA', '{"CreatedDate":"2027-02-24T17:30:00.000+0000","Description":null,"Id":"00kHs0000000009IAA","Name":"Cot SV","OpportunityId":"006Hs0000000009IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', 'de3565b6dd4759544347e267fe25b825', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000836+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000AIAQ', '{"CreatedDate":"2027-02-24T17:30:00.000+0000","Description":null,"Id":"00kHs000000000AIAQ","Name":"Bunk SV","OpportunityId":"006Hs000000000AIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', 'b92332074c941ab055bd1d09bf4eb888', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000836+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000BIAQ', '{"CreatedDate":"2027-02-24T17:30:00.000+0000","Description":null,"Id":"00kHs000000000BIAQ","Name":"Hutch SV","OpportunityId":"006Hs000000000BIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', 'c0b27a74579daa7df93a08949718a57d', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000836+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000CIAQ', '{"CreatedDate":"2027-02-24T17:30:00.000+0000","Description":null,"Id":"00kHs000000000CIAQ","Name":"Rack SV","OpportunityId":"006Hs000000000CIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', '16278d9e23faafbeb4e6cf5a0a8382ab', '2027-02-24 17:30:00+00', NULL, false, NULL, '2027-02-24 17:31:00.000836+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000DIAQ', '{"CreatedDate":"2027-02-24T18:10:00.000+0000","Description":null,"Id":"00kHs000000000DIAQ","Name":"Door SV","OpportunityId":"006Hs000000000EIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', '0243b5d965bce7304ada7ea129459a35', '2027-02-24 18:10:00+00', NULL, false, NULL, '2027-02-24 18:11:00.001457+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000EIAQ', '{"CreatedDate":"2027-02-24T18:12:00.000+0000","Description":null,"Id":"00kHs000000000EIAQ","Name":"Gate SV","OpportunityId":"006Hs000000000FIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', '96511b8eed7f3d7a85f3c294fda5fcd1', '2027-02-24 18:12:00+00', NULL, false, NULL, '2027-02-24 18:13:00.001565+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000FIAQ', '{"CreatedDate":"2027-02-24T18:14:00.000+0000","Description":null,"Id":"00kHs000000000FIAQ","Name":"Fence SV","OpportunityId":"006Hs000000000GIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', '75e9e33a52ad6c0899f2e0a7e6452809', '2027-02-24 18:14:00+00', NULL, false, NULL, '2027-02-24 18:15:00.001677+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000GIAQ', '{"CreatedDate":"2027-02-24T18:16:00.000+0000","Description":null,"Id":"00kHs000000000GIAQ","Name":"Crate SV","OpportunityId":"006Hs000000000HIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', 'ca102c0fc1fa0e35b22de8caf712d371', '2027-02-24 18:16:00+00', NULL, false, NULL, '2027-02-24 18:17:00.001795+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000HIAQ', '{"CreatedDate":"2027-02-24T18:16:00.000+0000","Description":null,"Id":"00kHs000000000HIAQ","Name":"Chest SV","OpportunityId":"006Hs000000000IIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', 'ad8c3ca7d030600b5bd09ed7183cf52e', '2027-02-24 18:16:00+00', NULL, false, NULL, '2027-02-24 18:17:00.001795+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000IIAQ', '{"CreatedDate":"2027-02-24T18:17:00.000+0000","Description":null,"Id":"00kHs000000000IIAQ","Name":"Vault SV","OpportunityId":"006Hs000000000JIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', '555c73503db2e166423a583ef5a891bd', '2027-02-24 18:17:00+00', NULL, false, NULL, '2027-02-24 18:18:00.001887+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000JIAQ', '{"CreatedDate":"2027-02-24T18:39:00.000+0000","Description":null,"Id":"00kHs000000000JIAQ","Name":"Plan SV","OpportunityId":"006Hs000000000KIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', '40e0e4377303b3952c2b1b95f483983c', '2027-02-24 18:39:00+00', NULL, false, NULL, '2027-02-24 18:40:00.002162+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000KIAQ', '{"CreatedDate":"2027-02-24T18:41:00.000+0000","Description":null,"Id":"00kHs000000000KIAQ","Name":"Bridge SV","OpportunityId":"006Hs000000000LIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}', '9342bbd02efb73fbb31057ff35c4d8a7', '2027-02-24 18:41:00+00', NULL, false, NULL, '2027-02-24 18:42:00.002324+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Pricebook2', '01sHs0000000001IAA', '{"Id":"01sHs0000000001IAA","IsStandard":true}', '678d60e5905146d3e7d8fb334a1860a0', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000028+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'PricebookEntry', '01uHs0000000001IAA', '{"Id":"01uHs0000000001IAA","IsActive":true,"Pricebook2Id":"01sHs0000000001IAA","Product2Id":"01tHs0000000001IAA","UnitPrice":10.0}', 'dfcd35e4e7039ece2f21fe3bc08b6c1f', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000033+00', false, NULL, NULL);
INSERT INTO public.record VALUES ('acme', 'salesforce', 'Product2', '01tHs0000000001IAA', '{"Description":null,"Family":null,"Id":"01tHs0000000001IAA","IsActive":true,"Name":"SV","ProductCode":"SV","QB_Id__c":"acme:80000003-1795273260","QB_Income_Account__c":null,"QB_Item_Type__c":"Service","QB_Quantity_On_Hand__c":null}', '439b5d77941d9eb310dab9b8db506672', '2026-11-21 15:00:00+00', NULL, false, NULL, '2026-11-21 15:01:00.000038+00', false, NULL, NULL);


--
-- Data for Name: record_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '1-1795273260', 'CustomerRef.ListID', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '10-1803490200', 'CustomerRef.ListID', '80000002-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '10-1803490200', 'Open', '80000002-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '12-1803490260', 'CustomerRef.ListID', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '12-1803490260', 'Open', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '14-1803492660', 'CustomerRef.ListID', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '14-1803492660', 'Open', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '16-1803492780', 'CustomerRef.ListID', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '16-1803492780', 'Open', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '18-1803492780', 'CustomerRef.ListID', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '18-1803492780', 'Open', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '3-1795273260', 'CustomerRef.ListID', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '3-1795273260', 'Open', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '5-1795273260', 'CustomerRef.ListID', '80000002-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '5-1795273260', 'Open', '80000002-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '7-1795273260', 'CustomerRef.ListID', '80000002-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '7-1795273260', 'Open', '80000002-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '9-1795273260', 'CustomerRef.ListID', '80000008-1803490200');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', '9-1795273260', 'Open', '80000008-1803490200');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', 'B-1795273260', 'CustomerRef.ListID', '80000004-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', 'E-1795277340', 'CustomerRef.ListID', '80000003-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'Invoice', 'E-1795277340', 'Open', '80000003-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'ReceivePayment', 'D-1795273320', 'CustomerRef.ListID', '80000001-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'quickbooks', 'SalesOrder', 'E-1803490140', 'CustomerRef.ListID', '80000002-1795273260');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Contact', '003Hs0000000001IAA', 'AccountId', '001Hs0000000004IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000001IAA', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000002IAA', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000003IAA', 'AccountId', '001Hs0000000002IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000004IAA', 'AccountId', '001Hs0000000002IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000005IAA', 'AccountId', '001Hs0000000003IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000006IAA', 'AccountId', '001Hs0000000004IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000007IAA', 'AccountId', '001Hs0000000002IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000008IAA', 'AccountId', '001Hs0000000005IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs0000000009IAA', 'AccountId', '001Hs0000000006IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000AIAQ', 'AccountId', '001Hs0000000007IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000BIAQ', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000CIAQ', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000DIAQ', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000EIAQ', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000FIAQ', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000GIAQ', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000HIAQ', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000IIAQ', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000JIAQ', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000KIAQ', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'Opportunity', '006Hs000000000LIAQ', 'AccountId', '001Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000001IAA', 'OpportunityId', '006Hs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000001IAA', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000002IAA', 'OpportunityId', '006Hs0000000002IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000002IAA', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000003IAA', 'OpportunityId', '006Hs0000000003IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000003IAA', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000004IAA', 'OpportunityId', '006Hs0000000004IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000004IAA', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000005IAA', 'OpportunityId', '006Hs0000000005IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000005IAA', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000006IAA', 'OpportunityId', '006Hs0000000006IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000006IAA', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000007IAA', 'OpportunityId', '006Hs0000000007IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000007IAA', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000008IAA', 'OpportunityId', '006Hs0000000008IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000008IAA', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000009IAA', 'OpportunityId', '006Hs0000000009IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs0000000009IAA', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000AIAQ', 'OpportunityId', '006Hs000000000AIAQ');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000AIAQ', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000BIAQ', 'OpportunityId', '006Hs000000000BIAQ');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000BIAQ', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000CIAQ', 'OpportunityId', '006Hs000000000CIAQ');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000CIAQ', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000DIAQ', 'OpportunityId', '006Hs000000000EIAQ');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000DIAQ', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000EIAQ', 'OpportunityId', '006Hs000000000FIAQ');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000EIAQ', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000FIAQ', 'OpportunityId', '006Hs000000000GIAQ');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000FIAQ', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000GIAQ', 'OpportunityId', '006Hs000000000HIAQ');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000GIAQ', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000HIAQ', 'OpportunityId', '006Hs000000000IIAQ');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000HIAQ', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000IIAQ', 'OpportunityId', '006Hs000000000JIAQ');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000IIAQ', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000JIAQ', 'OpportunityId', '006Hs000000000KIAQ');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000JIAQ', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000KIAQ', 'OpportunityId', '006Hs000000000LIAQ');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'OpportunityLineItem', '00kHs000000000KIAQ', 'Product2Id', '01tHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'PricebookEntry', '01uHs0000000001IAA', 'Pricebook2Id', '01sHs0000000001IAA');
INSERT INTO public.record_key VALUES ('acme', 'salesforce', 'PricebookEntry', '01uHs0000000001IAA', 'Product2Id', '01tHs0000000001IAA');


--
-- Data for Name: refusal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.refusal VALUES ('acme', '2027-02-24', 'wrong password', '192.0.2.7', 1, '2027-02-24 18:40:00.002295+00', '2027-02-24 18:40:00.002295+00');


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report VALUES (13, 'acme', 'run 52', 'quality', '2027-02-24 18:42:00.002379+00', 'Data quality: 2 held, 1 staged', '<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Data quality of Acme, 2027-02-24 18:42 UTC</title>
<style>
:root {
  --ink: #16212e; --soft: #5a6877; --line: #dde3ea; --paper: #f5f7f9; --card: #ffffff; --link: #0b5cab;
  --bad: #b3261e; --bad-bg: #fdeceb; --warn: #8a5300; --warn-bg: #fff3dd; --good: #1a6b3c; --good-bg: #e6f5ec;
  --info: #2f5f8f; --info-bg: #e8f0f9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6ebf1; --soft: #9aa8b7; --line: #2e3945; --paper: #11171e; --card: #19212a; --link: #7db8f2;
    --bad: #ff9d95; --bad-bg: #3a1f1e; --warn: #f3c06d; --warn-bg: #352a16; --good: #7ed3a0; --good-bg: #17301f;
    --info: #9cc3ea; --info-bg: #1c2c3d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { margin: 0 0 .6rem; font-size: 1.2rem; }
h3 { margin: 0; font-size: 1rem; }
p { margin: .3rem 0; }
a { color: var(--link); }
code, pre { font: .85em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
section { margin-top: 2.2rem; }
.kicker { color: var(--soft); font-weight: 600; text-transform: uppercase; letter-spacing: .08em; font-size: .78rem; }
.run, .small, .address, .none, footer { color: var(--soft); }
.small { font-size: .88rem; max-width: 52rem; }
.run code, .address { overflow-wrap: anywhere; }
.address { display: block; font-size: .76rem; font-weight: 400; }
.sum, .amount, .numbers td { font-variant-numeric: tabular-nums; }
.verdict { margin-top: 1.4rem; padding: 1.1rem 1.3rem; border-radius: .6rem; border-left: .4rem solid; background: var(--card); }
.verdict h2 { margin-bottom: .2rem; font-size: 1.35rem; }
.verdict ul { margin: .3rem 0; padding-left: 1.2rem; }
.verdict.stop { border-color: var(--bad); background: var(--bad-bg); }
.verdict.hold { border-color: var(--warn); background: var(--warn-bg); }
.verdict.clear { border-color: var(--good); background: var(--good-bg); }
.steps { margin: 0; padding-left: 1.3rem; max-width: 52rem; }
.steps li { margin: .3rem 0; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; background: var(--card); }
.numbers, .rules { border: 1px solid var(--line); border-radius: .5rem; }
caption { padding: 1rem 0 .4rem; text-align: left; font-weight: 600; color: var(--soft); }
th, td { padding: .5rem .8rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-top: 0; color: var(--soft); font-size: .8rem; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
.numbers td, .numbers thead th:not(:first-child), .right, thead th.right { text-align: right; }
.bad { color: var(--bad); font-weight: 700; }
.good { color: var(--good); font-weight: 700; }
.group { margin-top: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; overflow: hidden; }
.group-head { display: flex; gap: 1.5rem; justify-content: space-between; padding: .9rem 1rem .7rem; }
.group-sum { text-align: right; white-space: nowrap; }
.documents thead th { border-top: 1px solid var(--line); background: var(--paper); }
.documents tbody th { width: 34%; min-width: 14rem; }
.amount, .since { white-space: nowrap; }
.message { min-width: 20rem; }
.more { border-top: 1px solid var(--line); }
.more summary, .rules summary { padding: .6rem 1rem; color: var(--link); cursor: pointer; font-weight: 600; }
.rules summary { padding: .2rem 0; font-weight: 400; }
.rules { table-layout: auto; }
.rules tbody th { min-width: 17rem; }
.rules .what { display: block; font-weight: 400; }
.rules code { color: var(--soft); font-weight: 400; }
.rules td { white-space: nowrap; }
.rules .pass .result { color: var(--good); }
.rules .fail .result, .rules .error .result { color: var(--bad); font-weight: 700; }
.tag { display: inline-block; padding: 0 .5em; border-radius: 1em; font-size: .78rem; font-weight: 600; letter-spacing: 0; text-transform: none; }
.tag.critical { color: var(--bad); background: var(--bad-bg); }
.tag.warning { color: var(--warn); background: var(--warn-bg); }
.tag.info { color: var(--info); background: var(--info-bg); }
.rules .pass .tag { padding: 0; color: var(--soft); background: none; font-weight: 400; font-size: inherit; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .85rem; }
@media (max-width: 40rem) { .group-head { flex-direction: column; gap: .3rem; } .group-sum { text-align: left; } }
@media print {
  :root { --ink: #000; --soft: #444; --paper: #fff; --card: #fff; --link: #000; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  .scroll { overflow: visible; }
  .group, tr { break-inside: auto; }
  tr, .verdict, .group-head { break-inside: avoid; }
  .group-head { break-after: avoid; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  summary { display: none; }
}</style>
</head>
<body>
<header>
  <p class="kicker">Data quality <span class="tag warning">simulated company</span></p>
  <h1>Acme</h1>
  <p class="run">Run <code>run 52</code>, started 2027-02-24 18:42 UTC</p>
</header>
<main>

<section class="verdict hold" aria-label="Verdict">
  <h2>6 documents wait for a correction</h2>
  <p>4 checked in this run, 2 clean.
In all 6 held, worth
  <strong class="sum">100.00</strong>.</p>
</section>

<section>
  <h2>What to do next</h2>
  <ol class="steps">
    <li>Begin with <a href="#held-1">Cannot be put into the words of QuickBooks</a>: 1 document, 100.00.</li>
    <li>Correct each record in Salesforce, in the field that its message names. There is nothing to start afterwards: the next run sees the change, checks the document again and releases it by itself.</li>
  </ol>
</section>

<section>
  <h2>Flows</h2>
  <div class="scroll"><table class="numbers">
    <thead><tr><th scope="col">Flow</th><th scope="col">Landed</th><th scope="col">Checked</th><th scope="col">Clean</th><th scope="col">Held</th><th scope="col">Released</th><th scope="col">Staged</th></tr></thead>
    <tbody>
      <tr><th scope="row">account_to_customer</th>
<td>3</td><td>3</td><td>1</td>      <td class="bad">2</td>
      <td>0</td><td>0</td></tr>
      <tr><th scope="row">opportunity_to_invoice</th>
<td>1</td><td>1</td><td>1</td>      <td>0</td>
      <td>0</td><td>1</td></tr>
    </tbody>
  </table></div>
  <p class="small">Landed: new or changed in Salesforce. Checked: documents that the rules looked at. Clean: no rule
  holds them. Held: wait for a correction. Released: were held and are clean now. Staged: wait for QuickBooks.</p>
</section>

<section>
  <h2>How long it takes</h2>
  <ul>
    <li>Deal won to written back: median 2 min, worst 2 min, 3 deals</li>
    <li>  of it staged 60 s, posted at the next poll 0 s, written back 60 s</li>
  </ul>
  <p class="small">Of the last seven days. Waiting for the next poll of the Web Connector is part of it.</p>
</section>

<section>
  <h2 id="held">Held documents</h2>
  <p class="small">By reason, the largest sum first.
2 documents have more than one reason and
  stand under each; the sum of all above counts every document once.</p>
  <article class="group" id="held-1">
  <header class="group-head">
    <div><h3>Cannot be put into the words of QuickBooks</h3>
    <p class="small">opportunity_to_invoice · <code>billed already</code></p></div>
    <p class="group-sum"><strong>1</strong> document
<br><span class="sum">100.00</span></p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Table
      <span class="address">006Hs0000000007IAA</span></th>
    <td class="right amount">100.00</td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal.
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-2">
  <header class="group-head">
    <div><h3>Cannot be put into the words of QuickBooks</h3>
    <p class="small">customer_to_account · <code></code></p></div>
    <p class="group-sum"><strong>2</strong> documents
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Customer Fir
      <span class="address">80000005-1803490200</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Customer &#34;Fir&#34; (80000005-1803490200) was not created in Salesforce: Account &#34;Fir&#34; (001Hs0000000005IAA) may be the same. If it is: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME. If it is another one, rename one of the two, or: ./o2c waive customer_to_account 80000005-1803490200 --company acme --by NAME
</td></tr>
    <tr><th scope="row">Customer Juniper
      <span class="address">80000007-1803490200</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Customer &#34;Juniper&#34; (80000007-1803490200) was not created in Salesforce: Account &#34;Juniper, Inc.&#34; (001Hs0000000009IAA) may be the same. If it is: ./o2c bind account_to_customer 001Hs0000000009IAA 80000007-1803490200 --company acme --by NAME. If it is another one, rename one of the two, or: ./o2c waive customer_to_account 80000007-1803490200 --company acme --by NAME
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-3">
  <header class="group-head">
    <div><h3>No billing country</h3>
    <p class="small">account_to_customer · <code>account_billing_country_present</code> · correct <code>Account.BillingCountry</code></p></div>
    <p class="group-sum"><strong>2</strong> documents
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Cedar and Sons
      <span class="address">001Hs000000000AIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Cedar and Sons&#34; has no billing country. Fill in Billing Country on the Account. The account is then released by itself.
</td></tr>
    <tr><th scope="row">Of an earlier database
      <span class="address">001Hs000000000BIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Of an earlier database&#34; has no billing country. Fill in Billing Country on the Account. The account is then released by itself.
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-4">
  <header class="group-head">
    <div><h3>No billing city or street</h3>
    <p class="small">account_to_customer · <code>account_billing_place_present</code> · correct <code>Account.BillingCity</code></p></div>
    <p class="group-sum"><strong>2</strong> documents
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Cedar and Sons
      <span class="address">001Hs000000000AIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Cedar and Sons&#34; has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.
</td></tr>
    <tr><th scope="row">Of an earlier database
      <span class="address">001Hs000000000BIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Of an earlier database&#34; has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-5">
  <header class="group-head">
    <div><h3>No shipping country</h3>
    <p class="small">account_to_customer · <code>account_shipping_country_present</code> · correct <code>Account.ShippingCountry</code></p></div>
    <p class="group-sum"><strong>2</strong> documents
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Cedar and Sons
      <span class="address">001Hs000000000AIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Cedar and Sons&#34; has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.
</td></tr>
    <tr><th scope="row">Of an earlier database
      <span class="address">001Hs000000000BIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Of an earlier database&#34; has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-6">
  <header class="group-head">
    <div><h3>No shipping city or street</h3>
    <p class="small">account_to_customer · <code>account_shipping_place_present</code> · correct <code>Account.ShippingCity</code></p></div>
    <p class="group-sum"><strong>2</strong> documents
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Cedar and Sons
      <span class="address">001Hs000000000AIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Cedar and Sons&#34; has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.
</td></tr>
    <tr><th scope="row">Of an earlier database
      <span class="address">001Hs000000000BIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Of an earlier database&#34; has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-7">
  <header class="group-head">
    <div><h3>Deal without products</h3>
    <p class="small">opportunity_to_invoice · <code>product_line_present</code> · correct <code>Opportunity.OpportunityLineItems</code></p></div>
    <p class="group-sum"><strong>1</strong> document
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Empty
      <span class="address">006Hs000000000DIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Opportunity &#34;Empty&#34; has no products. Add at least one product to the Opportunity. The deal is then released by itself.
</td></tr>
  </tbody>
</table></div>

</article>

</section>


<section>
  <h2>Rules</h2>
  <p class="small">35 rules,
  31 passed.</p>
  <div class="scroll"><table class="rules">
    <caption>account</caption>
    <thead><tr><th scope="col">Rule</th><th scope="col">Result</th><th scope="col" class="right">Failed</th><th scope="col" class="right">Checked</th><th scope="col">Severity</th><th scope="col">On failure</th></tr></thead>
    <tbody>
      <tr class="pass"><th scope="row"><span class="what">An account has a name; it becomes the name of the customer.</span>
        <code>name_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The name of an account is more than punctuation.</span>
        <code>name_has_letters</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">No two accounts have names that differ only in case, accents, punctuation or spaces.</span>
        <code>name_unique</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.</span>
        <code>name_unique_when_cut</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="fail"><th scope="row"><span class="what">An account has a billing city or street.</span>
        <code>account_billing_place_present</code>
</th>
      <td class="result">✗ failed</td>
      <td class="right">2</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="fail"><th scope="row"><span class="what">An account has a billing country.</span>
        <code>account_billing_country_present</code>
</th>
      <td class="result">✗ failed</td>
      <td class="right">2</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="fail"><th scope="row"><span class="what">An account has a shipping city or street.</span>
        <code>account_shipping_place_present</code>
</th>
      <td class="result">✗ failed</td>
      <td class="right">2</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="fail"><th scope="row"><span class="what">An account has a shipping country.</span>
        <code>account_shipping_country_present</code>
</th>
      <td class="result">✗ failed</td>
      <td class="right">2</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The e-mail address of the account&#39;s first contact looks like one.</span>
        <code>email_well_formed</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">3</td>
      <td><span class="tag info">info</span></td>
      <td>is only noted</td></tr>
    </tbody>
  </table></div>
  <div class="scroll"><table class="rules">
    <caption>opportunity</caption>
    <thead><tr><th scope="col">Rule</th><th scope="col">Result</th><th scope="col" class="right">Failed</th><th scope="col" class="right">Checked</th><th scope="col">Severity</th><th scope="col">On failure</th></tr></thead>
    <tbody>
      <tr class="pass"><th scope="row"><span class="what">A deal has a name; it becomes the memo of the transaction.</span>
        <code>deal_named</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag warning">warning</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">A deal has a close date; it becomes the date of the transaction.</span>
        <code>close_date_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">A deal belongs to an account; it becomes the customer of the transaction.</span>
        <code>account_linked</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The account of a deal exists and the integration user may read it.</span>
        <code>account_exists</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">A deal has at least one product; without a line there is nothing to bill.</span>
        <code>product_line_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The amount of a deal is not below zero; a credit memo, too, has positive amounts.</span>
        <code>amount_not_negative</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The account of a deal has a billing city or street.</span>
        <code>billing_place_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The account of a deal has a billing country.</span>
        <code>billing_country_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The account of a deal has a shipping city or street.</span>
        <code>shipping_place_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The account of a deal has a shipping country.</span>
        <code>shipping_country_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
    </tbody>
  </table></div>
  <div class="scroll"><table class="rules">
    <caption>opportunity_line</caption>
    <thead><tr><th scope="col">Rule</th><th scope="col">Result</th><th scope="col" class="right">Failed</th><th scope="col" class="right">Checked</th><th scope="col">Severity</th><th scope="col">On failure</th></tr></thead>
    <tbody>
      <tr class="pass"><th scope="row"><span class="what">Every line names a product; it becomes the item of the line.</span>
        <code>product_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The product of a line exists and the integration user may read it.</span>
        <code>product_exists</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The product of a line has a QuickBooks Item Type.</span>
        <code>item_type_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The QuickBooks Item Type of a line&#39;s product is one that QuickBooks has.</span>
        <code>item_type_known</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The product of a line has an entry in the standard price book.</span>
        <code>standard_price_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The standard price book entry of a line&#39;s product is active.</span>
        <code>standard_price_active</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">Every line has a quantity.</span>
        <code>quantity_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The quantity of a line is not zero.</span>
        <code>quantity_not_zero</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.</span>
        <code>quantity_fits</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">Every line has a total price; it becomes the amount of the line.</span>
        <code>total_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.</span>
        <code>total_fits</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.</span>
        <code>total_in_cents</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag warning">warning</span></td>
      <td>is only noted</td></tr>
      <tr class="pass"><th scope="row"><span class="what">A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.</span>
        <code>discount_takes_off</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.</span>
        <code>subtotal_adds_nothing</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.</span>
        <code>cents_add_up</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.</span>
        <code>amount_is_sum_of_lines</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
    </tbody>
  </table></div>
</section>
</main>
<footer>This page holds customers'' data: keep it inside the firm. It needs no network and can be saved or printed.</footer>
</body>
</html>');


--
-- Data for Name: rule_result; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_result VALUES (1, 1, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (2, 1, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (3, 1, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (4, 1, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (5, 1, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (6, 1, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (7, 1, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (8, 1, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (9, 1, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (10, 2, 'product', 'product_named', 'critical', 'quarantine', 'A product has a name.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (11, 2, 'product', 'product_item_type_present', 'critical', 'quarantine', 'A product has a QuickBooks Item Type.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (12, 2, 'product', 'product_item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a product is one that QuickBooks has.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (13, 2, 'product', 'product_standard_price_present', 'critical', 'quarantine', 'A product has a price in the standard price book; it becomes the price of the item.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (14, 2, 'product', 'item_name_unique', 'critical', 'quarantine', 'No two products become one item name, which is the product code or else the name, cut to 31 characters.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (15, 3, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (16, 3, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (17, 3, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (18, 3, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (19, 3, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (20, 3, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (21, 3, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (22, 3, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (23, 3, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (24, 3, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (25, 3, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (26, 3, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (27, 3, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (28, 3, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (29, 3, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (30, 3, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (31, 3, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (32, 3, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (33, 3, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (34, 3, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (35, 3, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (36, 3, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (37, 3, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (38, 3, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (39, 3, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (40, 3, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (41, 4, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (42, 4, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (43, 4, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (44, 4, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (45, 4, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (46, 4, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (47, 4, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (48, 4, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (49, 4, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (50, 4, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (51, 4, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (52, 4, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (53, 4, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (54, 4, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (55, 4, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (56, 4, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (57, 4, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (58, 4, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (59, 4, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (60, 4, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (61, 4, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (62, 4, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (63, 4, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (64, 4, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (65, 4, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (66, 4, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (67, 5, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (68, 5, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (69, 5, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (70, 5, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (71, 5, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (72, 5, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (73, 5, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (74, 5, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (75, 5, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (76, 6, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (77, 6, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (78, 6, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (79, 6, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (80, 6, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'fail', 9, 1, '');
INSERT INTO public.rule_result VALUES (81, 6, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (82, 6, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (83, 6, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (84, 6, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (85, 6, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (86, 6, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (87, 6, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (88, 6, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (89, 6, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (90, 6, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (91, 6, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (92, 6, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (93, 6, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (94, 6, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (95, 6, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (96, 6, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (97, 6, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (98, 6, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (99, 6, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (100, 6, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (101, 6, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (102, 8, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (103, 8, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (104, 8, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (105, 8, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (106, 8, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (107, 8, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (108, 8, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (109, 8, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (110, 8, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (111, 9, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (112, 9, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (113, 9, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (114, 9, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (115, 9, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'fail', 5, 1, '');
INSERT INTO public.rule_result VALUES (116, 9, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (117, 9, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (118, 9, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (119, 9, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (120, 9, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (121, 9, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (122, 9, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (123, 9, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (124, 9, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (125, 9, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (126, 9, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (127, 9, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (128, 9, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (129, 9, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (130, 9, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (131, 9, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (132, 9, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (133, 9, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (134, 9, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (135, 9, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (136, 9, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 4, 0, '');
INSERT INTO public.rule_result VALUES (137, 11, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (138, 11, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (139, 11, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (140, 11, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (141, 11, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'fail', 3, 1, '');
INSERT INTO public.rule_result VALUES (142, 11, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'fail', 3, 1, '');
INSERT INTO public.rule_result VALUES (143, 11, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'fail', 3, 1, '');
INSERT INTO public.rule_result VALUES (144, 11, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'fail', 3, 1, '');
INSERT INTO public.rule_result VALUES (145, 11, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (146, 12, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (147, 12, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (148, 12, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (149, 12, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (150, 12, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'fail', 6, 1, '');
INSERT INTO public.rule_result VALUES (151, 12, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (152, 12, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (153, 12, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (154, 12, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (155, 12, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 6, 0, '');
INSERT INTO public.rule_result VALUES (156, 12, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (157, 12, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (158, 12, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (159, 12, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (160, 12, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (161, 12, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (162, 12, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (163, 12, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (164, 12, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (165, 12, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (166, 12, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (167, 12, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (168, 12, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (169, 12, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (170, 12, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (171, 12, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 5, 0, '');
INSERT INTO public.rule_result VALUES (172, 14, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (173, 14, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (174, 14, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (175, 14, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (176, 14, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (177, 14, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (178, 14, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (179, 14, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (180, 14, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (181, 15, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (182, 15, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (183, 15, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (184, 15, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (185, 15, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (186, 15, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (187, 15, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (188, 15, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (189, 15, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (190, 15, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (191, 15, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (192, 15, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (193, 15, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (194, 15, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (195, 15, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (196, 15, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (197, 15, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (198, 15, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (199, 15, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (200, 15, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (201, 15, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (202, 15, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (203, 15, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (204, 15, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (205, 15, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (206, 15, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (207, 17, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (208, 17, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (209, 17, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (210, 17, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (211, 17, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (212, 17, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (213, 17, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (214, 17, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (215, 17, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (216, 18, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (217, 18, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (218, 18, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (219, 18, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (220, 18, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (221, 18, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (222, 18, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (223, 18, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (224, 18, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (225, 18, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (226, 18, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (227, 18, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (228, 18, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (229, 18, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (230, 18, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (231, 18, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (232, 18, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (233, 18, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (234, 18, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (235, 18, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (236, 18, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (237, 18, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (238, 18, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (239, 18, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (240, 18, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (241, 18, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (242, 19, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (243, 19, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (244, 19, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (245, 19, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (246, 19, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (247, 19, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (248, 19, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (249, 19, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (250, 19, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (251, 20, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (252, 20, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (253, 20, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (254, 20, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (255, 20, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (256, 20, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (257, 20, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (258, 20, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (259, 20, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (260, 20, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (261, 20, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (262, 20, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (263, 20, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (264, 20, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (265, 20, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (266, 20, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (267, 20, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (268, 20, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (269, 20, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (270, 20, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (271, 20, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (272, 20, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (273, 20, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (274, 20, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (275, 20, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (276, 20, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (277, 21, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (278, 21, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (279, 21, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (280, 21, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (281, 21, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (282, 21, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (283, 21, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (284, 21, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (285, 21, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (286, 22, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (287, 22, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (288, 22, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (289, 22, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (290, 22, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (291, 22, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (292, 22, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (293, 22, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (294, 22, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (295, 22, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (296, 22, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (297, 22, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (298, 22, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (299, 22, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (300, 22, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (301, 22, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (302, 22, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (303, 22, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (304, 22, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (305, 22, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (306, 22, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (307, 22, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (308, 22, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (309, 22, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (310, 22, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (311, 22, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (312, 23, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (313, 23, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (314, 23, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (315, 23, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (316, 23, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (317, 23, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (318, 23, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (319, 23, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (320, 23, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (321, 24, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (322, 24, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (323, 24, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (324, 24, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (325, 24, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (326, 24, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (327, 24, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (328, 24, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (329, 24, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (330, 24, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (331, 24, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (332, 24, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (333, 24, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (334, 24, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (335, 24, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (336, 24, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (337, 24, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (338, 24, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (339, 24, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (340, 24, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (341, 24, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (342, 24, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (343, 24, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (344, 24, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (345, 24, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (346, 24, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (347, 25, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (348, 25, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (349, 25, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (350, 25, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (351, 25, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (352, 25, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (353, 25, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (354, 25, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'fail', 2, 1, '');
INSERT INTO public.rule_result VALUES (355, 25, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (356, 26, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (357, 26, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (358, 26, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (359, 26, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (360, 26, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'fail', 3, 2, '');
INSERT INTO public.rule_result VALUES (361, 26, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'fail', 3, 2, '');
INSERT INTO public.rule_result VALUES (362, 26, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'fail', 3, 2, '');
INSERT INTO public.rule_result VALUES (363, 26, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'fail', 3, 2, '');
INSERT INTO public.rule_result VALUES (364, 26, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (365, 27, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (366, 27, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (367, 27, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (368, 27, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (369, 27, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (370, 27, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (371, 27, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (372, 27, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (373, 27, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (374, 27, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (375, 27, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (376, 27, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (377, 27, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (378, 27, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (379, 27, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (380, 27, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (381, 27, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (382, 27, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (383, 27, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (384, 27, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (385, 27, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (386, 27, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (387, 27, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (388, 27, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (389, 27, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (390, 27, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (391, 28, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (392, 28, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (393, 28, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (394, 28, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (395, 28, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'fail', 9, 1, '');
INSERT INTO public.rule_result VALUES (396, 28, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (397, 28, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (398, 28, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (399, 28, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (400, 28, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 9, 0, '');
INSERT INTO public.rule_result VALUES (401, 28, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (402, 28, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (403, 28, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (404, 28, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (405, 28, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (406, 28, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (407, 28, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (408, 28, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (409, 28, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (410, 28, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (411, 28, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (412, 28, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (413, 28, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (414, 28, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (415, 28, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (416, 28, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 8, 0, '');
INSERT INTO public.rule_result VALUES (417, 30, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (418, 30, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (419, 30, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (420, 30, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (421, 30, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (422, 30, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (423, 30, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (424, 30, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (425, 30, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (426, 30, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (427, 30, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (428, 30, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (429, 30, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (430, 30, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (431, 30, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (432, 30, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (433, 30, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (434, 30, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (435, 30, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (436, 30, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (437, 30, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (438, 30, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (439, 30, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (440, 30, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (441, 30, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (442, 30, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 2, 0, '');
INSERT INTO public.rule_result VALUES (443, 31, 'account', 'name_present', 'critical', 'quarantine', 'An account has a name; it becomes the name of the customer.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (444, 31, 'account', 'name_has_letters', 'critical', 'quarantine', 'The name of an account is more than punctuation.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (445, 31, 'account', 'name_unique', 'critical', 'quarantine', 'No two accounts have names that differ only in case, accents, punctuation or spaces.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (446, 31, 'account', 'name_unique_when_cut', 'critical', 'quarantine', 'No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (447, 31, 'account', 'account_billing_place_present', 'critical', 'quarantine', 'An account has a billing city or street.', 'fail', 3, 2, '');
INSERT INTO public.rule_result VALUES (448, 31, 'account', 'account_billing_country_present', 'critical', 'quarantine', 'An account has a billing country.', 'fail', 3, 2, '');
INSERT INTO public.rule_result VALUES (449, 31, 'account', 'account_shipping_place_present', 'critical', 'quarantine', 'An account has a shipping city or street.', 'fail', 3, 2, '');
INSERT INTO public.rule_result VALUES (450, 31, 'account', 'account_shipping_country_present', 'critical', 'quarantine', 'An account has a shipping country.', 'fail', 3, 2, '');
INSERT INTO public.rule_result VALUES (451, 31, 'account', 'email_well_formed', 'info', 'note', 'The e-mail address of the account''s first contact looks like one.', 'pass', 3, 0, '');
INSERT INTO public.rule_result VALUES (452, 32, 'opportunity', 'deal_named', 'warning', 'quarantine', 'A deal has a name; it becomes the memo of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (453, 32, 'opportunity', 'close_date_present', 'critical', 'quarantine', 'A deal has a close date; it becomes the date of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (454, 32, 'opportunity', 'account_linked', 'critical', 'quarantine', 'A deal belongs to an account; it becomes the customer of the transaction.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (455, 32, 'opportunity', 'account_exists', 'critical', 'quarantine', 'The account of a deal exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (456, 32, 'opportunity', 'product_line_present', 'critical', 'quarantine', 'A deal has at least one product; without a line there is nothing to bill.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (457, 32, 'opportunity', 'amount_not_negative', 'critical', 'quarantine', 'The amount of a deal is not below zero; a credit memo, too, has positive amounts.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (458, 32, 'opportunity', 'billing_place_present', 'critical', 'quarantine', 'The account of a deal has a billing city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (459, 32, 'opportunity', 'billing_country_present', 'critical', 'quarantine', 'The account of a deal has a billing country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (460, 32, 'opportunity', 'shipping_place_present', 'critical', 'quarantine', 'The account of a deal has a shipping city or street.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (461, 32, 'opportunity', 'shipping_country_present', 'critical', 'quarantine', 'The account of a deal has a shipping country.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (462, 32, 'opportunity_line', 'product_present', 'critical', 'quarantine', 'Every line names a product; it becomes the item of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (463, 32, 'opportunity_line', 'product_exists', 'critical', 'quarantine', 'The product of a line exists and the integration user may read it.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (464, 32, 'opportunity_line', 'item_type_present', 'critical', 'quarantine', 'The product of a line has a QuickBooks Item Type.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (465, 32, 'opportunity_line', 'item_type_known', 'critical', 'quarantine', 'The QuickBooks Item Type of a line''s product is one that QuickBooks has.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (466, 32, 'opportunity_line', 'standard_price_present', 'critical', 'quarantine', 'The product of a line has an entry in the standard price book.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (467, 32, 'opportunity_line', 'standard_price_active', 'critical', 'quarantine', 'The standard price book entry of a line''s product is active.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (468, 32, 'opportunity_line', 'quantity_present', 'critical', 'quarantine', 'Every line has a quantity.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (469, 32, 'opportunity_line', 'quantity_not_zero', 'critical', 'quarantine', 'The quantity of a line is not zero.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (470, 32, 'opportunity_line', 'quantity_fits', 'critical', 'quarantine', 'The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (471, 32, 'opportunity_line', 'total_present', 'critical', 'quarantine', 'Every line has a total price; it becomes the amount of the line.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (472, 32, 'opportunity_line', 'total_fits', 'critical', 'quarantine', 'The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (473, 32, 'opportunity_line', 'total_in_cents', 'warning', 'note', 'The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (474, 32, 'opportunity_line', 'discount_takes_off', 'critical', 'quarantine', 'A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (475, 32, 'opportunity_line', 'subtotal_adds_nothing', 'critical', 'quarantine', 'A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (476, 32, 'opportunity_line', 'cents_add_up', 'critical', 'quarantine', 'The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.', 'pass', 1, 0, '');
INSERT INTO public.rule_result VALUES (477, 32, 'opportunity_line', 'amount_is_sum_of_lines', 'critical', 'quarantine', 'The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.', 'pass', 1, 0, '');


--
-- Data for Name: staging_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staging_version VALUES ('0004');


--
-- Data for Name: unlinked_guid; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unlinked_guid VALUES ('acme', '{440950c1-93c7-5cbc-b56b-b46f46257761}', 'Invoice', '18-1803492780', '1803492780', 'F-5', '{"TxnID": "18-1803492780", "TimeModified": "2027-02-24T13:13:00-05:00", "EditSequence": "1803492780", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "F-5", "Subtotal": "100.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "IsPaid": "false", "ExternalGUID": "{440950c1-93c7-5cbc-b56b-b46f46257761}"}', '2027-02-24 18:42:00.002389+00');
INSERT INTO public.unlinked_guid VALUES ('acme', '{bdeb46c4-6123-5d10-9907-d62cd74006c4}', 'Customer', '80000009-1803493140', '1803493140', 'Of an earlier database', '{"ListID": "80000009-1803493140", "TimeModified": "2027-02-24T13:19:00-05:00", "EditSequence": "1803493140", "Name": "Of an earlier database", "FullName": "Of an earlier database", "ExternalGUID": "{bdeb46c4-6123-5d10-9907-d62cd74006c4}"}', '2027-02-24 18:37:00.00204+00');


--
-- Data for Name: watermark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'CreditMemo', 'changes', '2027-02-24 18:41:00+00', NULL, '2027-02-24 18:41:00.002304+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'Customer', 'changes', '2027-02-24 18:37:00+00', NULL, '2027-02-24 18:37:00.002038+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'Customer', 'reread', '2027-02-24 18:42:00.002384+00', NULL, '2027-02-24 18:42:00.002385+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'Estimate', 'changes', '2027-02-24 18:41:00+00', NULL, '2027-02-24 18:41:00.002304+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'Estimate', 'reread', '2027-02-24 18:42:00.002386+00', NULL, '2027-02-24 18:42:00.002387+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'Invoice', 'changes', '2027-02-24 18:37:00+00', NULL, '2027-02-24 18:37:00.00206+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'Invoice', 'reread', '2027-02-24 18:42:00.002388+00', NULL, '2027-02-24 18:42:00.002389+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'Item', 'changes', '2027-02-24 18:41:00+00', NULL, '2027-02-24 18:41:00.002304+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'ItemService', 'reread', '2026-11-21 15:01:00.000112+00', NULL, '2026-11-21 15:01:00.000112+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'ListDeleted', 'changes', '2027-02-24 18:41:00+00', 'f9b94c000e337b855f8b83881e4afc58', '2027-02-24 18:41:00.002304+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'ReceivePayment', 'changes', '2027-02-24 18:41:00+00', NULL, '2027-02-24 18:41:00.002304+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'SalesOrder', 'changes', '2027-02-24 18:41:00+00', NULL, '2027-02-24 18:41:00.002304+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'SalesOrder', 'reread', '2027-02-24 17:29:00.000799+00', NULL, '2027-02-24 17:29:00.000799+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'SalesReceipt', 'changes', '2027-02-24 18:41:00+00', NULL, '2027-02-24 18:41:00.002304+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'SalesReceipt', 'reread', '2027-02-24 18:42:00.00239+00', NULL, '2027-02-24 18:42:00.002391+00');
INSERT INTO public.watermark VALUES ('acme', 'quickbooks', 'TxnDeleted', 'changes', '2027-02-24 18:41:00+00', 'af91e3cfabc96fb54191badb1d061536', '2027-02-24 18:41:00.002304+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'Account', 'changes', '2027-02-24 18:38:00+00', '36999e498628f894c2b4086981c25c003811f48a8951e4173120e20b20e1308d', '2027-02-24 18:40:00.00215+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'Account', 'deletions', '2027-02-24 18:07:00+00', NULL, '2027-02-24 18:07:00.001253+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'Contact', 'changes', '2027-02-24 17:30:00+00', 'a412b5d4cc62e55006c86f71c43c05ee4fcb8b2654a3db41ae9514a5cda54715', '2027-02-24 17:31:00.000828+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'Contact', 'deletions', '2027-02-24 18:07:00+00', NULL, '2027-02-24 18:07:00.00126+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'Opportunity', 'changes', '2027-02-24 18:41:00+00', '5f162049a68b9148762b74fc692ff0d6432eb84a478c6b51f26cc26c0c5a902d', '2027-02-24 18:42:00.002321+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'Opportunity', 'deletions', '2027-02-24 18:07:00+00', NULL, '2027-02-24 18:07:00.001264+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'OpportunityLineItem', 'changes', '2027-02-24 18:41:00+00', 'd0b742be966046423f98dfad9d985a70103f1adaaa3211671a7fa731890e68c9', '2027-02-24 18:42:00.002326+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'OpportunityLineItem', 'deletions', '2027-02-24 18:07:00+00', NULL, '2027-02-24 18:07:00.001269+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'Pricebook2', 'changes', '2026-11-21 15:00:00+00', '8f398152614004ca093437d53adc4340ca0b868762beb366544f17f92fd3bd7a', '2026-11-21 15:01:00.00003+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'Pricebook2', 'deletions', '2027-02-24 18:07:00+00', NULL, '2027-02-24 18:07:00.001273+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'PricebookEntry', 'changes', '2026-11-21 15:00:00+00', '2845bc9904054ae60e26f7dbe73cb06bd4dc67b20dee848f9c5764a878916fb9', '2026-11-21 15:01:00.000035+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'PricebookEntry', 'deletions', '2027-02-24 18:07:00+00', NULL, '2027-02-24 18:07:00.001277+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'Product2', 'changes', '2026-11-21 15:02:00+00', '380c18957d38f496fe91f6c9bd8f46cd92d32d6ed4ed6705675afc325b6d85a3', '2026-11-21 16:28:00.000364+00');
INSERT INTO public.watermark VALUES ('acme', 'salesforce', 'Product2', 'deletions', '2027-02-24 18:07:00+00', NULL, '2027-02-24 18:07:00.001281+00');


--
-- Data for Name: work_item; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.work_item VALUES (1, 'acme', 'staged', 'opportunity_to_invoice', '006Hs0000000001IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (2, 'acme', 'staged', 'opportunity_to_invoice', '006Hs0000000002IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (3, 'acme', 'staged', 'opportunity_to_invoice', '006Hs0000000003IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (4, 'acme', 'staged', 'opportunity_to_invoice', '006Hs0000000004IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (5, 'acme', 'staged', 'opportunity_to_invoice', '006Hs0000000005IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (6, 'acme', 'staged', 'opportunity_to_invoice', '006Hs0000000006IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000095+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (7, 'acme', 'applied', 'account_to_customer', '001Hs0000000001IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.00011+00', '2026-11-21 15:02:00.000129+00');
INSERT INTO public.work_item VALUES (8, 'acme', 'applied', 'account_to_customer', '001Hs0000000002IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.00011+00', '2026-11-21 15:02:00.000129+00');
INSERT INTO public.work_item VALUES (9, 'acme', 'applied', 'account_to_customer', '001Hs0000000003IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.00011+00', '2026-11-21 15:02:00.000129+00');
INSERT INTO public.work_item VALUES (10, 'acme', 'applied', 'account_to_customer', '001Hs0000000004IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.00011+00', '2026-11-21 15:02:00.000129+00');
INSERT INTO public.work_item VALUES (11, 'acme', 'applied', 'product_to_item', '01tHs0000000001IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.00011+00', '2026-11-21 15:02:00.000131+00');
INSERT INTO public.work_item VALUES (12, 'acme', 'applied', 'opportunity_to_invoice', '006Hs0000000001IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (13, 'acme', 'applied', 'opportunity_to_invoice', '006Hs0000000002IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (14, 'acme', 'applied', 'opportunity_to_invoice', '006Hs0000000003IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (15, 'acme', 'applied', 'opportunity_to_invoice', '006Hs0000000004IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (16, 'acme', 'applied', 'opportunity_to_invoice', '006Hs0000000005IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (17, 'acme', 'applied', 'opportunity_to_invoice', '006Hs0000000006IAA', 'done', 'run 2', '2026-11-21 15:02:00.000116+00', 0, NULL, NULL, NULL, '2026-11-21 15:01:00.000112+00', '2026-11-21 15:02:00.00013+00');
INSERT INTO public.work_item VALUES (18, 'acme', 'read', 'Customer', '80000001-1795273260', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000139+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (19, 'acme', 'read', 'Customer', '80000002-1795273260', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000139+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (20, 'acme', 'read', 'Customer', '80000003-1795273260', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000139+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (21, 'acme', 'read', 'Customer', '80000004-1795273260', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000139+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (22, 'acme', 'read', 'ItemSalesTax', '80000001-1795273200', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000141+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (23, 'acme', 'read', 'ItemSalesTax', '80000002-1795273200', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000141+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (24, 'acme', 'read', 'ItemService', '80000003-1795273260', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000141+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (25, 'acme', 'read', 'ReceivePayment', 'D-1795273320', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000143+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (26, 'acme', 'read', 'Invoice', '1-1795273260', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000147+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (27, 'acme', 'read', 'Invoice', '3-1795273260', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000147+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (28, 'acme', 'read', 'Invoice', '5-1795273260', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000147+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (29, 'acme', 'read', 'Invoice', '7-1795273260', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000147+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (30, 'acme', 'read', 'Invoice', '9-1795273260', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000147+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (31, 'acme', 'read', 'Invoice', 'B-1795273260', 'done', 'run 4', '2026-11-21 15:04:00.000161+00', 0, NULL, NULL, NULL, '2026-11-21 15:03:00.000147+00', '2026-11-21 15:04:00.000242+00');
INSERT INTO public.work_item VALUES (32, 'acme', 'read', 'Customer', '80000003-1795273260', 'done', 'run 6', '2026-11-21 16:11:00.000264+00', 0, NULL, NULL, NULL, '2026-11-21 16:10:00.000254+00', '2026-11-21 16:11:00.000311+00');
INSERT INTO public.work_item VALUES (33, 'acme', 'read', 'Invoice', 'E-1795277340', 'done', 'run 6', '2026-11-21 16:11:00.000264+00', 0, NULL, NULL, NULL, '2026-11-21 16:10:00.00026+00', '2026-11-21 16:11:00.000311+00');
INSERT INTO public.work_item VALUES (34, 'acme', 'read', 'Invoice', 'E-1795277340', 'done', 'run 9', '2026-11-21 16:29:00.0004+00', 0, NULL, NULL, NULL, '2026-11-21 16:28:00.000376+00', '2026-11-21 16:29:00.000456+00');
INSERT INTO public.work_item VALUES (35, 'acme', 'read', 'Customer', '80000003-1795273260', 'done', 'run 9', '2026-11-21 16:29:00.0004+00', 0, NULL, NULL, NULL, '2026-11-21 16:28:00.000378+00', '2026-11-21 16:29:00.000456+00');
INSERT INTO public.work_item VALUES (36, 'acme', 'flagged', 'opportunity_to_invoice', '006Hs0000000002IAA', 'done', 'run 19', '2027-02-24 17:09:00.000635+00', 0, NULL, NULL, NULL, '2027-02-24 17:08:00.000621+00', '2027-02-24 17:09:00.000667+00');
INSERT INTO public.work_item VALUES (37, 'acme', 'read', 'Customer', '80000001-1795273260', 'done', 'run 19', '2027-02-24 17:09:00.000635+00', 0, NULL, NULL, NULL, '2027-02-24 17:08:00.000625+00', '2027-02-24 17:09:00.000662+00');
INSERT INTO public.work_item VALUES (38, 'acme', 'staged', 'opportunity_to_sales_order', '006Hs0000000007IAA', 'done', 'run 25', '2027-02-24 17:30:00.000803+00', 0, NULL, NULL, NULL, '2027-02-24 17:29:00.000788+00', '2027-02-24 17:30:00.000815+00');
INSERT INTO public.work_item VALUES (39, 'acme', 'applied', 'opportunity_to_sales_order', '006Hs0000000007IAA', 'done', 'run 25', '2027-02-24 17:30:00.000803+00', 0, NULL, NULL, NULL, '2027-02-24 17:29:00.000799+00', '2027-02-24 17:30:00.000815+00');
INSERT INTO public.work_item VALUES (40, 'acme', 'compare', 'Customer', '80000001-1795273260', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.00082+00', '2027-02-24 17:32:00.000987+00');
INSERT INTO public.work_item VALUES (41, 'acme', 'held', 'opportunity_to_invoice', '006Hs000000000DIAQ', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000888+00', '2027-02-24 17:32:00.000993+00');
INSERT INTO public.work_item VALUES (42, 'acme', 'flagged', 'account_to_customer', '001Hs0000000004IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000892+00', '2027-02-24 17:32:00.000992+00');
INSERT INTO public.work_item VALUES (43, 'acme', 'staged', 'opportunity_to_invoice', '006Hs0000000008IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000895+00', '2027-02-24 17:32:00.000993+00');
INSERT INTO public.work_item VALUES (44, 'acme', 'staged', 'opportunity_to_invoice', '006Hs0000000009IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000895+00', '2027-02-24 17:32:00.000993+00');
INSERT INTO public.work_item VALUES (45, 'acme', 'staged', 'opportunity_to_invoice', '006Hs000000000AIAQ', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000895+00', '2027-02-24 17:32:00.000993+00');
INSERT INTO public.work_item VALUES (46, 'acme', 'staged', 'opportunity_to_invoice', '006Hs000000000BIAQ', 'failed', NULL, '2027-02-24 17:32:00.000937+00', 1, 'ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.', NULL, NULL, '2027-02-24 17:31:00.000895+00', NULL);
INSERT INTO public.work_item VALUES (47, 'acme', 'staged', 'opportunity_to_invoice', '006Hs000000000CIAQ', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000895+00', '2027-02-24 17:32:00.000993+00');
INSERT INTO public.work_item VALUES (48, 'acme', 'staged', 'opportunity_to_invoice', '006Hs0000000007IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000895+00', '2027-02-24 17:32:00.000993+00');
INSERT INTO public.work_item VALUES (49, 'acme', 'flagged', 'opportunity_to_invoice', '006Hs0000000004IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000895+00', '2027-02-24 17:32:00.000993+00');
INSERT INTO public.work_item VALUES (50, 'acme', 'flagged', 'opportunity_to_invoice', '006Hs0000000003IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000895+00', '2027-02-24 17:32:00.000993+00');
INSERT INTO public.work_item VALUES (51, 'acme', 'held', 'account_to_customer', '001Hs0000000006IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000905+00', '2027-02-24 17:32:00.000992+00');
INSERT INTO public.work_item VALUES (52, 'acme', 'held', 'account_to_customer', '001Hs0000000006IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000911+00', '2027-02-24 17:32:00.000992+00');
INSERT INTO public.work_item VALUES (53, 'acme', 'applied', 'account_to_customer', '001Hs0000000004IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000917+00', '2027-02-24 17:32:00.000992+00');
INSERT INTO public.work_item VALUES (54, 'acme', 'staged', 'account_to_customer', '001Hs0000000001IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000917+00', '2027-02-24 17:32:00.000992+00');
INSERT INTO public.work_item VALUES (55, 'acme', 'staged', 'account_to_customer', '001Hs0000000005IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000917+00', '2027-02-24 17:32:00.000992+00');
INSERT INTO public.work_item VALUES (56, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000917+00', '2027-02-24 17:32:00.000992+00');
INSERT INTO public.work_item VALUES (57, 'acme', 'read', 'Customer', '80000001-1795273260', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000919+00', '2027-02-24 17:32:00.000987+00');
INSERT INTO public.work_item VALUES (58, 'acme', 'held', 'account_to_customer', '001Hs0000000005IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000919+00', '2027-02-24 17:32:00.000992+00');
INSERT INTO public.work_item VALUES (59, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000921+00', '2027-02-24 17:32:00.000992+00');
INSERT INTO public.work_item VALUES (60, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000925+00', '2027-02-24 17:32:00.000992+00');
INSERT INTO public.work_item VALUES (61, 'acme', 'rejected', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000929+00', '2027-02-24 17:32:00.000992+00');
INSERT INTO public.work_item VALUES (62, 'acme', 'read', 'SalesOrder', 'E-1803490140', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000931+00', '2027-02-24 17:32:00.000987+00');
INSERT INTO public.work_item VALUES (63, 'acme', 'rejected', 'opportunity_to_invoice', '006Hs000000000CIAQ', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000932+00', '2027-02-24 17:32:00.000993+00');
INSERT INTO public.work_item VALUES (64, 'acme', 'held', 'opportunity_to_invoice', '006Hs0000000007IAA', 'done', 'run 27', '2027-02-24 17:32:00.000937+00', 0, NULL, NULL, NULL, '2027-02-24 17:31:00.000932+00', '2027-02-24 17:32:00.000993+00');
INSERT INTO public.work_item VALUES (65, 'acme', 'applied', 'opportunity_to_invoice', '006Hs000000000BIAQ', 'failed', NULL, '2027-02-24 17:32:00.000937+00', 1, 'ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.', NULL, NULL, '2027-02-24 17:31:00.000933+00', NULL);
INSERT INTO public.work_item VALUES (66, 'acme', 'flagged', 'account_to_customer', '001Hs0000000001IAA', 'done', 'run 29', '2027-02-24 17:49:00.001099+00', 0, NULL, NULL, NULL, '2027-02-24 17:32:00.000948+00', '2027-02-24 17:49:00.001111+00');
INSERT INTO public.work_item VALUES (67, 'acme', 'held', 'opportunity_to_invoice', '006Hs0000000007IAA', 'done', 'run 29', '2027-02-24 17:49:00.001099+00', 0, NULL, NULL, NULL, '2027-02-24 17:48:00.001067+00', '2027-02-24 17:49:00.001112+00');
INSERT INTO public.work_item VALUES (68, 'acme', 'released', 'opportunity_to_invoice', '006Hs000000000BIAQ', 'failed', NULL, '2027-02-24 17:49:00.001099+00', 1, 'ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.', NULL, NULL, '2027-02-24 17:48:00.001067+00', NULL);
INSERT INTO public.work_item VALUES (69, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 29', '2027-02-24 17:49:00.001099+00', 0, NULL, NULL, NULL, '2027-02-24 17:48:00.001083+00', '2027-02-24 17:49:00.001111+00');
INSERT INTO public.work_item VALUES (70, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 29', '2027-02-24 17:49:00.001099+00', 0, NULL, NULL, NULL, '2027-02-24 17:48:00.001087+00', '2027-02-24 17:49:00.001111+00');
INSERT INTO public.work_item VALUES (71, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 29', '2027-02-24 17:49:00.001099+00', 0, NULL, NULL, NULL, '2027-02-24 17:48:00.001091+00', '2027-02-24 17:49:00.001111+00');
INSERT INTO public.work_item VALUES (72, 'acme', 'rejected', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 29', '2027-02-24 17:49:00.001099+00', 0, NULL, NULL, NULL, '2027-02-24 17:48:00.001095+00', '2027-02-24 17:49:00.001111+00');
INSERT INTO public.work_item VALUES (73, 'acme', 'read', 'Customer', '80000001-1795273260', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001122+00', '2027-02-24 17:51:00.00124+00');
INSERT INTO public.work_item VALUES (74, 'acme', 'read', 'Customer', '80000002-1795273260', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001122+00', '2027-02-24 17:51:00.00124+00');
INSERT INTO public.work_item VALUES (75, 'acme', 'read', 'Customer', '80000008-1803490200', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001122+00', '2027-02-24 17:51:00.00124+00');
INSERT INTO public.work_item VALUES (76, 'acme', 'read', 'Customer', '80000004-1795273260', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001122+00', '2027-02-24 17:51:00.00124+00');
INSERT INTO public.work_item VALUES (77, 'acme', 'read', 'Customer', '80000005-1803490200', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001122+00', '2027-02-24 17:51:00.00124+00');
INSERT INTO public.work_item VALUES (78, 'acme', 'read', 'Customer', '80000007-1803490200', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001122+00', '2027-02-24 17:51:00.00124+00');
INSERT INTO public.work_item VALUES (79, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001128+00', '2027-02-24 17:51:00.001245+00');
INSERT INTO public.work_item VALUES (80, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001132+00', '2027-02-24 17:51:00.001245+00');
INSERT INTO public.work_item VALUES (81, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001136+00', '2027-02-24 17:51:00.001245+00');
INSERT INTO public.work_item VALUES (82, 'acme', 'rejected', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.00114+00', '2027-02-24 17:51:00.001245+00');
INSERT INTO public.work_item VALUES (83, 'acme', 'read', 'Invoice', 'B-1795273260', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001142+00', '2027-02-24 17:51:00.00124+00');
INSERT INTO public.work_item VALUES (84, 'acme', 'read', 'Invoice', '12-1803490260', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001142+00', '2027-02-24 17:51:00.00124+00');
INSERT INTO public.work_item VALUES (85, 'acme', 'read', 'Invoice', '10-1803490200', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001142+00', '2027-02-24 17:51:00.00124+00');
INSERT INTO public.work_item VALUES (86, 'acme', 'flagged', 'opportunity_to_invoice', '006Hs0000000006IAA', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001142+00', '2027-02-24 17:51:00.001246+00');
INSERT INTO public.work_item VALUES (87, 'acme', 'read', 'Customer', '80000003-1795273260', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001146+00', '2027-02-24 17:51:00.00124+00');
INSERT INTO public.work_item VALUES (88, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001148+00', '2027-02-24 17:51:00.001245+00');
INSERT INTO public.work_item VALUES (89, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001152+00', '2027-02-24 17:51:00.001245+00');
INSERT INTO public.work_item VALUES (90, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001156+00', '2027-02-24 17:51:00.001245+00');
INSERT INTO public.work_item VALUES (91, 'acme', 'rejected', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.00116+00', '2027-02-24 17:51:00.001245+00');
INSERT INTO public.work_item VALUES (92, 'acme', 'read', 'Invoice', '9-1795273260', 'done', 'run 31', '2027-02-24 17:51:00.001166+00', 0, NULL, NULL, NULL, '2027-02-24 17:50:00.001162+00', '2027-02-24 17:51:00.00124+00');
INSERT INTO public.work_item VALUES (93, 'acme', 'flagged', 'account_to_customer', '001Hs0000000002IAA', 'done', 'run 33', '2027-02-24 18:08:00.00134+00', 0, NULL, NULL, NULL, '2027-02-24 17:51:00.001178+00', '2027-02-24 18:08:00.001388+00');
INSERT INTO public.work_item VALUES (94, 'acme', 'read', 'Invoice', '9-1795273260', 'done', 'run 33', '2027-02-24 18:08:00.00134+00', 0, NULL, NULL, NULL, '2027-02-24 17:51:00.001188+00', '2027-02-24 18:08:00.001383+00');
INSERT INTO public.work_item VALUES (95, 'acme', 'deleted', 'account_to_customer', '001Hs0000000003IAA', 'done', 'run 33', '2027-02-24 18:08:00.00134+00', 0, NULL, NULL, NULL, '2027-02-24 17:51:00.001205+00', '2027-02-24 18:08:00.001388+00');
INSERT INTO public.work_item VALUES (96, 'acme', 'deleted', 'account_to_customer', '001Hs0000000003IAA', 'done', 'run 33', '2027-02-24 18:08:00.00134+00', 0, NULL, NULL, NULL, '2027-02-24 17:51:00.001205+00', '2027-02-24 18:08:00.001388+00');
INSERT INTO public.work_item VALUES (97, 'acme', 'merged', 'account_to_customer', '001Hs0000000003IAA', 'done', 'run 33', '2027-02-24 18:08:00.00134+00', 0, NULL, NULL, NULL, '2027-02-24 17:51:00.001209+00', '2027-02-24 18:08:00.001388+00');
INSERT INTO public.work_item VALUES (98, 'acme', 'compare', 'Customer', '80000008-1803490200', 'done', 'run 33', '2027-02-24 18:08:00.00134+00', 0, NULL, NULL, NULL, '2027-02-24 18:07:00.001251+00', '2027-02-24 18:08:00.001383+00');
INSERT INTO public.work_item VALUES (99, 'acme', 'held', 'account_to_customer', '001Hs000000000AIAQ', 'done', 'run 33', '2027-02-24 18:08:00.00134+00', 0, NULL, NULL, NULL, '2027-02-24 18:07:00.001321+00', '2027-02-24 18:08:00.001388+00');
INSERT INTO public.work_item VALUES (100, 'acme', 'released', 'opportunity_to_invoice', '006Hs0000000007IAA', 'done', 'run 33', '2027-02-24 18:08:00.00134+00', 0, NULL, NULL, NULL, '2027-02-24 18:07:00.001322+00', '2027-02-24 18:08:00.001389+00');
INSERT INTO public.work_item VALUES (101, 'acme', 'held', 'opportunity_to_invoice', '006Hs0000000007IAA', 'done', 'run 33', '2027-02-24 18:08:00.00134+00', 0, NULL, NULL, NULL, '2027-02-24 18:07:00.001329+00', '2027-02-24 18:08:00.001389+00');
INSERT INTO public.work_item VALUES (102, 'acme', 'released', 'opportunity_to_invoice', '006Hs000000000BIAQ', 'failed', NULL, '2027-02-24 18:08:00.00134+00', 1, 'ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.', NULL, NULL, '2027-02-24 18:07:00.001329+00', NULL);
INSERT INTO public.work_item VALUES (103, 'acme', 'merged', 'account_to_customer', '001Hs0000000003IAA', 'done', 'run 35', '2027-02-24 18:10:00.001427+00', 0, NULL, NULL, NULL, '2027-02-24 18:08:00.001365+00', '2027-02-24 18:10:00.001439+00');
INSERT INTO public.work_item VALUES (104, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 35', '2027-02-24 18:10:00.001427+00', 0, NULL, NULL, NULL, '2027-02-24 18:09:00.001401+00', '2027-02-24 18:10:00.001439+00');
INSERT INTO public.work_item VALUES (105, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 35', '2027-02-24 18:10:00.001427+00', 0, NULL, NULL, NULL, '2027-02-24 18:09:00.001405+00', '2027-02-24 18:10:00.001439+00');
INSERT INTO public.work_item VALUES (106, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 35', '2027-02-24 18:10:00.001427+00', 0, NULL, NULL, NULL, '2027-02-24 18:09:00.001409+00', '2027-02-24 18:10:00.001439+00');
INSERT INTO public.work_item VALUES (107, 'acme', 'rejected', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 35', '2027-02-24 18:10:00.001427+00', 0, NULL, NULL, NULL, '2027-02-24 18:09:00.001413+00', '2027-02-24 18:10:00.001439+00');
INSERT INTO public.work_item VALUES (108, 'acme', 'released', 'opportunity_to_invoice', '006Hs0000000007IAA', 'done', 'run 37', '2027-02-24 18:12:00.001536+00', 0, NULL, NULL, NULL, '2027-02-24 18:11:00.001509+00', '2027-02-24 18:12:00.001548+00');
INSERT INTO public.work_item VALUES (109, 'acme', 'held', 'opportunity_to_invoice', '006Hs0000000007IAA', 'done', 'run 37', '2027-02-24 18:12:00.001536+00', 0, NULL, NULL, NULL, '2027-02-24 18:11:00.001516+00', '2027-02-24 18:12:00.001548+00');
INSERT INTO public.work_item VALUES (110, 'acme', 'staged', 'opportunity_to_invoice', '006Hs000000000EIAQ', 'done', 'run 37', '2027-02-24 18:12:00.001536+00', 0, NULL, NULL, NULL, '2027-02-24 18:11:00.001516+00', '2027-02-24 18:12:00.001548+00');
INSERT INTO public.work_item VALUES (111, 'acme', 'applied', 'opportunity_to_invoice', '006Hs000000000EIAQ', 'done', 'run 37', '2027-02-24 18:12:00.001536+00', 0, NULL, NULL, NULL, '2027-02-24 18:11:00.001532+00', '2027-02-24 18:12:00.001548+00');
INSERT INTO public.work_item VALUES (112, 'acme', 'staged', 'opportunity_to_invoice', '006Hs000000000FIAQ', 'done', 'run 39', '2027-02-24 18:14:00.001648+00', 0, NULL, NULL, NULL, '2027-02-24 18:13:00.001617+00', '2027-02-24 18:14:00.00166+00');
INSERT INTO public.work_item VALUES (113, 'acme', 'applied', 'opportunity_to_invoice', '006Hs000000000FIAQ', 'done', 'run 39', '2027-02-24 18:14:00.001648+00', 0, NULL, NULL, NULL, '2027-02-24 18:13:00.001643+00', '2027-02-24 18:14:00.00166+00');
INSERT INTO public.work_item VALUES (114, 'acme', 'flagged', 'opportunity_to_invoice', '006Hs000000000FIAQ', 'done', 'run 39', '2027-02-24 18:14:00.001648+00', 0, NULL, NULL, NULL, '2027-02-24 18:13:00.001646+00', '2027-02-24 18:14:00.00166+00');
INSERT INTO public.work_item VALUES (115, 'acme', 'staged', 'opportunity_to_invoice', '006Hs000000000GIAQ', 'done', 'run 41', '2027-02-24 18:16:00.001766+00', 0, NULL, NULL, NULL, '2027-02-24 18:15:00.001729+00', '2027-02-24 18:16:00.001778+00');
INSERT INTO public.work_item VALUES (116, 'acme', 'held', 'opportunity_to_invoice', '006Hs000000000GIAQ', 'done', 'run 41', '2027-02-24 18:16:00.001766+00', 0, NULL, NULL, NULL, '2027-02-24 18:15:00.001762+00', '2027-02-24 18:16:00.001778+00');
INSERT INTO public.work_item VALUES (117, 'acme', 'staged', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 'done', 'run 44', '2027-02-24 18:19:00.001946+00', 0, NULL, NULL, NULL, '2027-02-24 18:17:00.001847+00', '2027-02-24 18:19:00.001958+00');
INSERT INTO public.work_item VALUES (118, 'acme', 'staged', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 'done', 'run 44', '2027-02-24 18:19:00.001946+00', 0, NULL, NULL, NULL, '2027-02-24 18:17:00.001847+00', '2027-02-24 18:19:00.001958+00');
INSERT INTO public.work_item VALUES (119, 'acme', 'rejected', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 'done', 'run 44', '2027-02-24 18:19:00.001946+00', 0, NULL, NULL, NULL, '2027-02-24 18:17:00.001862+00', '2027-02-24 18:19:00.001958+00');
INSERT INTO public.work_item VALUES (120, 'acme', 'rejected', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 'done', 'run 44', '2027-02-24 18:19:00.001946+00', 0, NULL, NULL, NULL, '2027-02-24 18:17:00.001864+00', '2027-02-24 18:19:00.001958+00');
INSERT INTO public.work_item VALUES (121, 'acme', 'rejected', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 'done', 'run 44', '2027-02-24 18:19:00.001946+00', 0, NULL, NULL, NULL, '2027-02-24 18:17:00.001866+00', '2027-02-24 18:19:00.001958+00');
INSERT INTO public.work_item VALUES (122, 'acme', 'held', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 'done', 'run 44', '2027-02-24 18:19:00.001946+00', 0, NULL, NULL, NULL, '2027-02-24 18:17:00.001868+00', '2027-02-24 18:19:00.001958+00');
INSERT INTO public.work_item VALUES (123, 'acme', 'held', 'opportunity_to_sales_receipt', '006Hs000000000HIAQ', 'done', 'run 44', '2027-02-24 18:19:00.001946+00', 0, NULL, NULL, NULL, '2027-02-24 18:17:00.001868+00', '2027-02-24 18:19:00.001958+00');
INSERT INTO public.work_item VALUES (124, 'acme', 'held', 'opportunity_to_sales_receipt', '006Hs000000000IIAQ', 'done', 'run 44', '2027-02-24 18:19:00.001946+00', 0, NULL, NULL, NULL, '2027-02-24 18:17:00.001868+00', '2027-02-24 18:19:00.001958+00');
INSERT INTO public.work_item VALUES (125, 'acme', 'staged', 'opportunity_to_invoice', '006Hs000000000JIAQ', 'done', 'run 44', '2027-02-24 18:19:00.001946+00', 0, NULL, NULL, NULL, '2027-02-24 18:18:00.001939+00', '2027-02-24 18:19:00.001958+00');
INSERT INTO public.work_item VALUES (126, 'acme', 'count', 'Invoice', '1-1795273260', 'done', 'run 46', '2027-02-24 18:36:00.002013+00', 0, NULL, 1, 'unchanged', '2027-02-24 18:35:00.002009+00', '2027-02-24 18:36:00.00202+00');
INSERT INTO public.work_item VALUES (127, 'acme', 'count', 'Invoice', '5-1795273260', 'done', 'run 46', '2027-02-24 18:36:00.002013+00', 0, NULL, 1, 'unchanged', '2027-02-24 18:35:00.002009+00', '2027-02-24 18:36:00.00202+00');
INSERT INTO public.work_item VALUES (128, 'acme', 'count', 'Invoice', '7-1795273260', 'done', 'run 46', '2027-02-24 18:36:00.002013+00', 0, NULL, 1, 'unchanged', '2027-02-24 18:35:00.002009+00', '2027-02-24 18:36:00.00202+00');
INSERT INTO public.work_item VALUES (129, 'acme', 'count', 'Invoice', '9-1795273260', 'done', 'run 46', '2027-02-24 18:36:00.002013+00', 0, NULL, 1, 'unchanged', '2027-02-24 18:35:00.002009+00', '2027-02-24 18:36:00.00202+00');
INSERT INTO public.work_item VALUES (130, 'acme', 'count', 'Invoice', 'B-1795273260', 'done', 'run 46', '2027-02-24 18:36:00.002013+00', 0, NULL, 1, 'unchanged', '2027-02-24 18:35:00.002009+00', '2027-02-24 18:36:00.00202+00');
INSERT INTO public.work_item VALUES (131, 'acme', 'count', 'Invoice', '12-1803490260', 'done', 'run 46', '2027-02-24 18:36:00.002013+00', 0, NULL, 1, 'unchanged', '2027-02-24 18:35:00.002009+00', '2027-02-24 18:36:00.00202+00');
INSERT INTO public.work_item VALUES (132, 'acme', 'count', 'Invoice', '14-1803492660', 'done', 'run 46', '2027-02-24 18:36:00.002013+00', 0, NULL, 1, 'new', '2027-02-24 18:35:00.002009+00', '2027-02-24 18:36:00.00202+00');
INSERT INTO public.work_item VALUES (133, 'acme', 'count', 'Invoice', '16-1803492780', 'done', 'run 46', '2027-02-24 18:36:00.002013+00', 0, NULL, 1, 'new', '2027-02-24 18:35:00.002009+00', '2027-02-24 18:36:00.00202+00');
INSERT INTO public.work_item VALUES (134, 'acme', 'count', 'Invoice', '18-1803492780', 'done', 'run 46', '2027-02-24 18:36:00.002013+00', 0, NULL, 1, 'new', '2027-02-24 18:35:00.002009+00', '2027-02-24 18:36:00.00202+00');
INSERT INTO public.work_item VALUES (135, 'acme', 'read', 'Customer', '80000001-1795273260', 'done', 'run 48', '2027-02-24 18:38:00.002068+00', 0, NULL, NULL, NULL, '2027-02-24 18:37:00.002038+00', '2027-02-24 18:38:00.002126+00');
INSERT INTO public.work_item VALUES (136, 'acme', 'read', 'Customer', '80000009-1803493140', 'done', 'run 48', '2027-02-24 18:38:00.002068+00', 0, NULL, NULL, NULL, '2027-02-24 18:37:00.002038+00', '2027-02-24 18:38:00.002126+00');
INSERT INTO public.work_item VALUES (137, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 48', '2027-02-24 18:38:00.002068+00', 0, NULL, NULL, NULL, '2027-02-24 18:37:00.002046+00', '2027-02-24 18:38:00.002131+00');
INSERT INTO public.work_item VALUES (138, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 48', '2027-02-24 18:38:00.002068+00', 0, NULL, NULL, NULL, '2027-02-24 18:37:00.00205+00', '2027-02-24 18:38:00.002131+00');
INSERT INTO public.work_item VALUES (139, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 48', '2027-02-24 18:38:00.002068+00', 0, NULL, NULL, NULL, '2027-02-24 18:37:00.002054+00', '2027-02-24 18:38:00.002131+00');
INSERT INTO public.work_item VALUES (140, 'acme', 'rejected', 'account_to_customer', '001Hs0000000007IAA', 'done', 'run 48', '2027-02-24 18:38:00.002068+00', 0, NULL, NULL, NULL, '2027-02-24 18:37:00.002058+00', '2027-02-24 18:38:00.002131+00');
INSERT INTO public.work_item VALUES (141, 'acme', 'read', 'Invoice', '14-1803492660', 'done', 'run 48', '2027-02-24 18:38:00.002068+00', 0, NULL, NULL, NULL, '2027-02-24 18:37:00.00206+00', '2027-02-24 18:38:00.002126+00');
INSERT INTO public.work_item VALUES (142, 'acme', 'read', 'Invoice', '16-1803492780', 'done', 'run 48', '2027-02-24 18:38:00.002068+00', 0, NULL, NULL, NULL, '2027-02-24 18:37:00.00206+00', '2027-02-24 18:38:00.002126+00');
INSERT INTO public.work_item VALUES (143, 'acme', 'read', 'Invoice', '18-1803492780', 'done', 'run 48', '2027-02-24 18:38:00.002068+00', 0, NULL, NULL, NULL, '2027-02-24 18:37:00.00206+00', '2027-02-24 18:38:00.002126+00');
INSERT INTO public.work_item VALUES (144, 'acme', 'compare', 'Customer', '80000009-1803493140', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:40:00.002148+00', NULL);
INSERT INTO public.work_item VALUES (145, 'acme', 'held', 'account_to_customer', '001Hs000000000BIAQ', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:40:00.002255+00', NULL);
INSERT INTO public.work_item VALUES (146, 'acme', 'released', 'opportunity_to_invoice', '006Hs0000000007IAA', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:40:00.002257+00', NULL);
INSERT INTO public.work_item VALUES (147, 'acme', 'staged', 'opportunity_to_estimate', '006Hs000000000KIAQ', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:40:00.002265+00', NULL);
INSERT INTO public.work_item VALUES (148, 'acme', 'held', 'opportunity_to_invoice', '006Hs0000000007IAA', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:40:00.002268+00', NULL);
INSERT INTO public.work_item VALUES (149, 'acme', 'released', 'opportunity_to_invoice', '006Hs000000000BIAQ', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:40:00.002268+00', NULL);
INSERT INTO public.work_item VALUES (150, 'acme', 'rejected', 'opportunity_to_estimate', '006Hs000000000KIAQ', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:40:00.002291+00', NULL);
INSERT INTO public.work_item VALUES (151, 'acme', 'read', 'Customer', '8000000A-1803494400', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:41:00.002306+00', NULL);
INSERT INTO public.work_item VALUES (152, 'acme', 'read', 'Customer', '80000013-1803494400', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:41:00.002306+00', NULL);
INSERT INTO public.work_item VALUES (153, 'acme', 'read', 'Customer', '80000014-1803494400', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:41:00.002306+00', NULL);
INSERT INTO public.work_item VALUES (154, 'acme', 'staged', 'opportunity_to_invoice', '006Hs000000000LIAQ', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:42:00.002376+00', NULL);
INSERT INTO public.work_item VALUES (155, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:42:00.002393+00', NULL);
INSERT INTO public.work_item VALUES (156, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:42:00.002397+00', NULL);
INSERT INTO public.work_item VALUES (157, 'acme', 'staged', 'account_to_customer', '001Hs0000000007IAA', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:42:00.002401+00', NULL);
INSERT INTO public.work_item VALUES (158, 'acme', 'rejected', 'account_to_customer', '001Hs0000000007IAA', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:42:00.002405+00', NULL);
INSERT INTO public.work_item VALUES (159, 'acme', 'held', 'account_to_customer', '001Hs0000000008IAA', 'unclaimed', NULL, NULL, 0, NULL, NULL, NULL, '2027-02-24 18:42:00.002407+00', NULL);


--
-- Name: billing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.billing_id_seq', 19, true);


--
-- Name: checked_row_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.checked_row_id_seq', 122, true);


--
-- Name: connector_session_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.connector_session_id_seq', 26, true);


--
-- Name: decision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.decision_id_seq', 41, true);


--
-- Name: difference_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.difference_id_seq', 16, true);


--
-- Name: event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.event_id_seq', 651, true);


--
-- Name: finding_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.finding_id_seq', 48, true);


--
-- Name: flow_run_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.flow_run_document_id_seq', 97, true);


--
-- Name: flow_run_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.flow_run_id_seq', 32, true);


--
-- Name: interval_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.interval_id_seq', 1, true);


--
-- Name: link_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.link_id_seq', 18, true);


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_id_seq', 31, true);


--
-- Name: read_job_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.read_job_id_seq', 111, true);


--
-- Name: reconciliation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reconciliation_id_seq', 1, true);


--
-- Name: report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_id_seq', 13, true);


--
-- Name: rule_result_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rule_result_id_seq', 477, true);


--
-- Name: work_item_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.work_item_id_seq', 159, true);


--
-- Name: alert pk_alert; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert
    ADD CONSTRAINT pk_alert PRIMARY KEY (company, kind, subject);

ALTER TABLE public.alert CLUSTER ON pk_alert;


--
-- Name: billing pk_billing; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing
    ADD CONSTRAINT pk_billing PRIMARY KEY (id);

ALTER TABLE public.billing CLUSTER ON pk_billing;


--
-- Name: checked_row pk_checked_row; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checked_row
    ADD CONSTRAINT pk_checked_row PRIMARY KEY (id);

ALTER TABLE public.checked_row CLUSTER ON pk_checked_row;


--
-- Name: company pk_company; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company
    ADD CONSTRAINT pk_company PRIMARY KEY (key);

ALTER TABLE public.company CLUSTER ON pk_company;


--
-- Name: connector_session pk_connector_session; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.connector_session
    ADD CONSTRAINT pk_connector_session PRIMARY KEY (id);

ALTER TABLE public.connector_session CLUSTER ON pk_connector_session;


--
-- Name: decision pk_decision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT pk_decision PRIMARY KEY (id);

ALTER TABLE public.decision CLUSTER ON pk_decision;


--
-- Name: difference pk_difference; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.difference
    ADD CONSTRAINT pk_difference PRIMARY KEY (id);

ALTER TABLE public.difference CLUSTER ON pk_difference;


--
-- Name: event pk_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT pk_event PRIMARY KEY (id);

ALTER TABLE public.event CLUSTER ON pk_event;


--
-- Name: event_segment pk_event_segment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_segment
    ADD CONSTRAINT pk_event_segment PRIMARY KEY (company, first_number);

ALTER TABLE public.event_segment CLUSTER ON pk_event_segment;


--
-- Name: finding pk_finding; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT pk_finding PRIMARY KEY (id);

ALTER TABLE public.finding CLUSTER ON pk_finding;


--
-- Name: fingerprint pk_fingerprint; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fingerprint
    ADD CONSTRAINT pk_fingerprint PRIMARY KEY (company, subject);

ALTER TABLE public.fingerprint CLUSTER ON pk_fingerprint;


--
-- Name: flow_run pk_flow_run; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.flow_run
    ADD CONSTRAINT pk_flow_run PRIMARY KEY (id);

ALTER TABLE public.flow_run CLUSTER ON pk_flow_run;


--
-- Name: flow_run_document pk_flow_run_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.flow_run_document
    ADD CONSTRAINT pk_flow_run_document PRIMARY KEY (id);

ALTER TABLE public.flow_run_document CLUSTER ON pk_flow_run_document;


--
-- Name: interval pk_interval; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."interval"
    ADD CONSTRAINT pk_interval PRIMARY KEY (id);

ALTER TABLE public."interval" CLUSTER ON pk_interval;


--
-- Name: lane pk_lane; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lane
    ADD CONSTRAINT pk_lane PRIMARY KEY (dag, company);

ALTER TABLE public.lane CLUSTER ON pk_lane;


--
-- Name: link pk_link; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT pk_link PRIMARY KEY (id);

ALTER TABLE public.link CLUSTER ON pk_link;


--
-- Name: link_line pk_link_line; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link_line
    ADD CONSTRAINT pk_link_line PRIMARY KEY (link_id, "position");

ALTER TABLE public.link_line CLUSTER ON pk_link_line;


--
-- Name: message_set pk_message_set; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_set
    ADD CONSTRAINT pk_message_set PRIMARY KEY (id);


--
-- Name: mirror_row pk_mirror_row; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mirror_row
    ADD CONSTRAINT pk_mirror_row PRIMARY KEY (company, flow, key);

ALTER TABLE public.mirror_row CLUSTER ON pk_mirror_row;


--
-- Name: outbox pk_outbox; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);

ALTER TABLE public.outbox CLUSTER ON pk_outbox;


--
-- Name: outbox_dependency pk_outbox_dependency; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_dependency
    ADD CONSTRAINT pk_outbox_dependency PRIMARY KEY (outbox_id, flow, record_id);

ALTER TABLE public.outbox_dependency CLUSTER ON pk_outbox_dependency;


--
-- Name: read_job pk_read_job; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.read_job
    ADD CONSTRAINT pk_read_job PRIMARY KEY (id);

ALTER TABLE public.read_job CLUSTER ON pk_read_job;


--
-- Name: reconciliation pk_reconciliation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reconciliation
    ADD CONSTRAINT pk_reconciliation PRIMARY KEY (id);

ALTER TABLE public.reconciliation CLUSTER ON pk_reconciliation;


--
-- Name: record pk_record; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record
    ADD CONSTRAINT pk_record PRIMARY KEY (company, system, object, id);

ALTER TABLE public.record CLUSTER ON pk_record;


--
-- Name: record_key pk_record_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_key
    ADD CONSTRAINT pk_record_key PRIMARY KEY (company, system, object, record_id, field);

ALTER TABLE public.record_key CLUSTER ON pk_record_key;


--
-- Name: refusal pk_refusal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refusal
    ADD CONSTRAINT pk_refusal PRIMARY KEY (company, day, kind, source);

ALTER TABLE public.refusal CLUSTER ON pk_refusal;


--
-- Name: report pk_report; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);

ALTER TABLE public.report CLUSTER ON pk_report;


--
-- Name: rule_result pk_rule_result; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_result
    ADD CONSTRAINT pk_rule_result PRIMARY KEY (id);

ALTER TABLE public.rule_result CLUSTER ON pk_rule_result;


--
-- Name: unlinked_guid pk_unlinked_guid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unlinked_guid
    ADD CONSTRAINT pk_unlinked_guid PRIMARY KEY (company, guid);

ALTER TABLE public.unlinked_guid CLUSTER ON pk_unlinked_guid;


--
-- Name: watermark pk_watermark; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.watermark
    ADD CONSTRAINT pk_watermark PRIMARY KEY (company, system, object, "window");

ALTER TABLE public.watermark CLUSTER ON pk_watermark;


--
-- Name: work_item pk_work_item; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_item
    ADD CONSTRAINT pk_work_item PRIMARY KEY (id);

ALTER TABLE public.work_item CLUSTER ON pk_work_item;


--
-- Name: staging_version staging_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staging_version
    ADD CONSTRAINT staging_version_pkc PRIMARY KEY (version_num);

ALTER TABLE public.staging_version CLUSTER ON staging_version_pkc;


--
-- Name: company uq_company_file_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company
    ADD CONSTRAINT uq_company_file_id UNIQUE (file_id);


--
-- Name: company uq_company_user_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.company
    ADD CONSTRAINT uq_company_user_name UNIQUE (user_name);


--
-- Name: connector_session uq_connector_session_ticket_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.connector_session
    ADD CONSTRAINT uq_connector_session_ticket_hash UNIQUE (ticket_hash);


--
-- Name: finding uq_finding_flow_run_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT uq_finding_flow_run_id UNIQUE (flow_run_id, suite, rule, row_id);


--
-- Name: flow_run uq_flow_run_company; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.flow_run
    ADD CONSTRAINT uq_flow_run_company UNIQUE (company, run_id, flow);


--
-- Name: flow_run_document uq_flow_run_document_flow_run_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.flow_run_document
    ADD CONSTRAINT uq_flow_run_document_flow_run_id UNIQUE (flow_run_id, record_id);


--
-- Name: interval uq_interval_company; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."interval"
    ADD CONSTRAINT uq_interval_company UNIQUE (company, direction, object, first_day, last_day, dry_run);


--
-- Name: report uq_report_company; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT uq_report_company UNIQUE (company, run_id);


--
-- Name: rule_result uq_rule_result_flow_run_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_result
    ADD CONSTRAINT uq_rule_result_flow_run_id UNIQUE (flow_run_id, suite, rule);


--
-- Name: ix_billing_link; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_billing_link ON public.billing USING btree (link_id);


--
-- Name: ix_billing_request; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_billing_request ON public.billing USING btree (outbox_id);


--
-- Name: ix_checked_row_suite; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_checked_row_suite ON public.checked_row USING btree (flow_run_id, suite);


--
-- Name: ix_connector_session_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_connector_session_open ON public.connector_session USING btree (company) WHERE (ended_at IS NULL);


--
-- Name: ix_connector_session_recent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_connector_session_recent ON public.connector_session USING btree (company, started_at);


--
-- Name: ix_connector_session_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_connector_session_source ON public.connector_session USING btree (company, source);


--
-- Name: ix_decision_not_asked_for; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_decision_not_asked_for ON public.decision USING btree (company, cause) WHERE (((kind)::text = 'missing'::text) AND (((state)::text = ANY ((ARRAY['open'::character varying, 'answered'::character varying])::text[])) OR ((answer)::text = 'kept'::text)));


--
-- Name: ix_decision_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_decision_record ON public.decision USING btree (record_id, flow, company);


--
-- Name: ix_decision_request; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_decision_request ON public.decision USING btree (outbox_id) WHERE ((state)::text = ANY ((ARRAY['open'::character varying, 'answered'::character varying])::text[]));


--
-- Name: ix_decision_settled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_decision_settled ON public.decision USING btree (company, seen_at) WHERE ((state)::text = 'settled'::text);


--
-- Name: ix_difference_reconciliation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_difference_reconciliation ON public.difference USING btree (reconciliation_id);


--
-- Name: ix_event_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_record ON public.event USING btree (company, record_id);


--
-- Name: ix_event_unsealed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_unsealed ON public.event USING btree (company, id) WHERE (seal IS NULL);


--
-- Name: ix_flow_run_document_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_flow_run_document_open ON public.flow_run_document USING btree (company, flow, record_id) WHERE ((state)::text = ANY ((ARRAY['chosen'::character varying, 'current'::character varying, 'clean'::character varying])::text[]));


--
-- Name: ix_flow_run_document_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_flow_run_document_record ON public.flow_run_document USING btree (company, flow, record_id);


--
-- Name: ix_flow_run_flow; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_flow_run_flow ON public.flow_run USING btree (company, flow, id);


--
-- Name: ix_flow_run_started; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_flow_run_started ON public.flow_run USING btree (company, started_at);


--
-- Name: ix_link_content; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_content ON public.link USING btree (company, flow, applied_hash);


--
-- Name: ix_link_deal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_deal ON public.link USING btree (company, deal);


--
-- Name: ix_link_recent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_recent ON public.link USING btree (company, is_list, linked_at);


--
-- Name: ix_link_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_record ON public.link USING btree (company, qb_id);


--
-- Name: ix_link_salesforce; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_salesforce ON public.link USING btree (company, salesforce_id);


--
-- Name: ix_link_unsettled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_unsettled ON public.link USING btree (company) WHERE ((NOT is_list) AND (((state)::text <> 'active'::text) OR (applied_hash IS NULL) OR (let_go_at IS NOT NULL)));


--
-- Name: ix_message_set_session; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_message_set_session ON public.message_set USING btree (session_id);


--
-- Name: ix_message_set_written; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_message_set_written ON public.message_set USING btree (company, purpose, settled_at);


--
-- Name: ix_mirror_row_deal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mirror_row_deal ON public.mirror_row USING btree (company, deal);


--
-- Name: ix_mirror_row_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mirror_row_key ON public.mirror_row USING btree (company, key);


--
-- Name: ix_mirror_row_problem; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mirror_row_problem ON public.mirror_row USING btree (company) WHERE (problem IS NOT NULL);


--
-- Name: ix_mirror_row_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mirror_row_record ON public.mirror_row USING btree (company, qb_id, kind);


--
-- Name: ix_mirror_row_refused; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mirror_row_refused ON public.mirror_row USING btree (company) WHERE ((state)::text = 'refused'::text);


--
-- Name: ix_mirror_row_salesforce; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mirror_row_salesforce ON public.mirror_row USING btree (company, salesforce_id);


--
-- Name: ix_mirror_row_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mirror_row_waiting ON public.mirror_row USING btree (company, parent_key) WHERE ((state)::text = 'waiting'::text);


--
-- Name: ix_outbox_applied; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_applied ON public.outbox USING btree (company, finished_at) WHERE ((state)::text = 'applied'::text);


--
-- Name: ix_outbox_bisect_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_bisect_group ON public.outbox USING btree (company, bisect_group) WHERE (((state)::text = 'staged'::text) AND (bisect_group IS NOT NULL));


--
-- Name: ix_outbox_content; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_content ON public.outbox USING btree (company, flow, link_hash) WHERE ((state)::text = ANY ((ARRAY['staged'::character varying, 'served'::character varying, 'unknown'::character varying])::text[]));


--
-- Name: ix_outbox_dependency_unmet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_dependency_unmet ON public.outbox_dependency USING btree (company, flow, record_id) WHERE (qb_id IS NULL);


--
-- Name: ix_outbox_follows; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_follows ON public.outbox USING btree (follows) WHERE (follows IS NOT NULL);


--
-- Name: ix_outbox_idempotency_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_idempotency_key ON public.outbox USING btree (company, idempotency_key) WHERE ((state)::text = ANY ((ARRAY['staged'::character varying, 'served'::character varying, 'unknown'::character varying])::text[]));


--
-- Name: ix_outbox_needs_refresh; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_needs_refresh ON public.outbox USING btree (company, id) WHERE (((state)::text = 'staged'::text) AND needs_refresh);


--
-- Name: ix_outbox_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_record ON public.outbox USING btree (company, flow, record_id, id);


--
-- Name: ix_outbox_refused; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_refused ON public.outbox USING btree (company, id) WHERE (((state)::text = 'staged'::text) AND (refused_since IS NOT NULL));


--
-- Name: ix_outbox_rejected; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_rejected ON public.outbox USING btree (company, id) WHERE ((state)::text = 'rejected'::text);


--
-- Name: ix_outbox_servable; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_servable ON public.outbox USING btree (company, unmet, held, is_list, id) WHERE (((state)::text = 'staged'::text) AND (unmet = 0) AND (held = false));


--
-- Name: ix_outbox_set; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_set ON public.outbox USING btree (message_set_id) WHERE (message_set_id IS NOT NULL);


--
-- Name: ix_read_job_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_read_job_of ON public.read_job USING btree (interval_id, id) WHERE (interval_id IS NOT NULL);


--
-- Name: ix_read_job_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_read_job_open ON public.read_job USING btree (company, fails, id) WHERE ((state)::text = ANY ((ARRAY['asked'::character varying, 'open'::character varying])::text[]));


--
-- Name: ix_read_job_recent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_read_job_recent ON public.read_job USING btree (company, id);


--
-- Name: ix_reconciliation_recent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reconciliation_recent ON public.reconciliation USING btree (company, id);


--
-- Name: ix_record_dirty; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_record_dirty ON public.record USING btree (company, system, object) WHERE dirty;


--
-- Name: ix_record_hidden; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_record_hidden ON public.record USING btree (company, system, object) WHERE (hidden_since IS NOT NULL);


--
-- Name: ix_record_key_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_record_key_open ON public.record_key USING btree (company, system, field, object, ref_id, record_id) WHERE ((field)::text = 'Open'::text);


--
-- Name: ix_record_key_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_record_key_ref ON public.record_key USING btree (company, system, object, field, ref_id);


--
-- Name: ix_record_merged; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_record_merged ON public.record USING btree (company, system, object, master_id) WHERE (master_id IS NOT NULL);


--
-- Name: ix_record_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_record_newest ON public.record USING btree (company, stamp) WHERE (((system)::text = 'quickbooks'::text) AND (NOT deleted));


--
-- Name: ix_report_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_kind ON public.report USING btree (company, kind, id);


--
-- Name: ix_report_recent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_recent ON public.report USING btree (kind, created_at, id);


--
-- Name: ix_work_item_claimed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_work_item_claimed ON public.work_item USING btree (claimed_by) WHERE ((state)::text = 'claimed'::text);


--
-- Name: ix_work_item_done; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_work_item_done ON public.work_item USING btree (company, done_at) WHERE ((state)::text = 'done'::text);


--
-- Name: ix_work_item_failed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_work_item_failed ON public.work_item USING btree (company) WHERE ((state)::text = 'failed'::text);


--
-- Name: ix_work_item_interval; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_work_item_interval ON public.work_item USING btree (interval_id) WHERE (interval_id IS NOT NULL);


--
-- Name: ix_work_item_payment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_work_item_payment ON public.work_item USING btree (company, done_at) WHERE (((kind)::text = 'read'::text) AND ((source)::text = 'ReceivePayment'::text) AND (interval_id IS NULL));


--
-- Name: ix_work_item_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_work_item_record ON public.work_item USING btree (company, source, record_id);


--
-- Name: ix_work_item_unclaimed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_work_item_unclaimed ON public.work_item USING btree (company, id) WHERE ((state)::text = 'unclaimed'::text);


--
-- Name: uq_billing_living; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_billing_living ON public.billing USING btree (company, deal, part) WHERE (ended IS NULL);


--
-- Name: uq_decision_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_decision_open ON public.decision USING btree (company, kind, flow, record_id, part, cause) WHERE ((state)::text = ANY ((ARRAY['open'::character varying, 'answered'::character varying])::text[]));


--
-- Name: uq_event_seal; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_event_seal ON public.event USING btree (company, seal_number);


--
-- Name: uq_link_posted; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_link_posted ON public.link USING btree (company, flow, salesforce_id, part, generation);


--
-- Name: uq_link_writes; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_link_writes ON public.link USING btree (company, kind, qb_id) WHERE writes;


--
-- Name: uq_message_set_open_write; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_message_set_open_write ON public.message_set USING btree (company) WHERE (((purpose)::text = 'write'::text) AND ((state)::text = ANY ((ARRAY['served'::character varying, 'unknown'::character varying])::text[])));


--
-- Name: uq_outbox_chain; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_outbox_chain ON public.outbox USING btree (company, flow, record_id, part) WHERE chain_open;


--
-- Name: uq_read_job_interval; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_read_job_interval ON public.read_job USING btree (company, interval_id) WHERE (((state)::text = ANY ((ARRAY['asked'::character varying, 'open'::character varying])::text[])) AND (interval_id IS NOT NULL));


--
-- Name: uq_read_job_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_read_job_open ON public.read_job USING btree (company, object, basis) WHERE (((state)::text = ANY ((ARRAY['asked'::character varying, 'open'::character varying])::text[])) AND (interval_id IS NULL));


--
-- Name: billing billing_link_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing
    ADD CONSTRAINT billing_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE SET NULL;


--
-- Name: billing billing_outbox_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing
    ADD CONSTRAINT billing_outbox_id_fkey FOREIGN KEY (outbox_id) REFERENCES public.outbox(id) ON DELETE SET NULL;


--
-- Name: checked_row checked_row_flow_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checked_row
    ADD CONSTRAINT checked_row_flow_run_id_fkey FOREIGN KEY (flow_run_id) REFERENCES public.flow_run(id);


--
-- Name: difference difference_reconciliation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.difference
    ADD CONSTRAINT difference_reconciliation_id_fkey FOREIGN KEY (reconciliation_id) REFERENCES public.reconciliation(id);


--
-- Name: finding finding_flow_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_flow_run_id_fkey FOREIGN KEY (flow_run_id) REFERENCES public.flow_run(id);


--
-- Name: flow_run_document flow_run_document_flow_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.flow_run_document
    ADD CONSTRAINT flow_run_document_flow_run_id_fkey FOREIGN KEY (flow_run_id) REFERENCES public.flow_run(id);


--
-- Name: link_line link_line_link_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link_line
    ADD CONSTRAINT link_line_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.link(id) ON DELETE CASCADE;


--
-- Name: outbox_dependency outbox_dependency_outbox_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_dependency
    ADD CONSTRAINT outbox_dependency_outbox_id_fkey FOREIGN KEY (outbox_id) REFERENCES public.outbox(id);


--
-- Name: outbox outbox_follows_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_follows_fkey FOREIGN KEY (follows) REFERENCES public.outbox(id);


--
-- Name: rule_result rule_result_flow_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_result
    ADD CONSTRAINT rule_result_flow_run_id_fkey FOREIGN KEY (flow_run_id) REFERENCES public.flow_run(id);


--
-- PostgreSQL database dump complete
--


