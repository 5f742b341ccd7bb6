package org.maillage.support;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An edition that runs, with a person of each role, written straight into the tables. */
public final class RunningEdition {

    public static final UUID PROGRAMME = UUID.randomUUID();
    public static final UUID EDITION = UUID.randomUUID();
    public static final UUID COHORT = UUID.randomUUID();
    public static final UUID REDON = UUID.randomUUID();
    public static final UUID DIOIS = UUID.randomUUID();
    public static final UUID SESSION = UUID.randomUUID();
    public static final UUID TASK = UUID.randomUUID();

    public static final UUID LEAD = UUID.randomUUID();
    public static final UUID FACILITATOR = UUID.randomUUID();
    public static final UUID REVIEWER = UUID.randomUUID();
    public static final UUID PARTNER = UUID.randomUUID();
    public static final UUID CATALYST = UUID.randomUUID();
    public static final UUID OTHER = UUID.randomUUID();
    public static final UUID STRANGER = UUID.randomUUID();

    private final JdbcClient database;

    private RunningEdition(JdbcClient database) {
        this.database = database;
    }

    public static void write(JdbcClient database) {
        new RunningEdition(database).write();
    }

    public static void remove(JdbcClient database) {
        // Deleted rather than truncated: many small tables, many times.
        List.of(
                        "pathway.edition where programme is not null",
                        "programme.programme",
                        "programme.feedback_given",
                        "programme.feedback_answer",
                        "programme.calendar_feed",
                        "attachment.file",
                        "account.invitation",
                        "account.session",
                        "account.person",
                        "notices.letter",
                        "notices.letter_refusal",
                        "notices.letter_end",
                        "notices.mail")
                .forEach(it -> database.sql("delete from " + it).update());
        database.sql("truncate account.deed").update();
    }

    private void write() {
        person(LEAD, "Ann");
        person(FACILITATOR, "Bob");
        person(REVIEWER, "Cyd");
        person(PARTNER, "Dan");
        person(CATALYST, "Eve");
        person(OTHER, "Fay");
        person(STRANGER, "Gus");
        run(
                "insert into programme.programme (id, slug, title, created_at) values (?, 'lien', 'Lien', now())",
                PROGRAMME);
        run("""
                insert into pathway.edition (id, slug, template, kind, starts_on, ends_on, content, updated_at, programme,
                  places_min, places_max)
                select ?, 'ouest', id, 'live', (now() at time zone 'Europe/Paris')::date - 60, (now() at time zone 'Europe/Paris')::date + 200,
                  jsonb_build_object('slug', 'ouest', 'kind', 'LIVE', 'title', jsonb_build_object('fr', 'Ouest'),
                    'summary', jsonb_build_object('fr', 'Essai.'), 'starts', ((now() at time zone 'Europe/Paris')::date - 60)::text,
                    'ends', ((now() at time zone 'Europe/Paris')::date + 200)::text, 'template', slug, 'templateVersion', version,
                    'sources', '[]'::jsonb, 'moves', '[]'::jsonb, 'figures', '[]'::jsonb, 'sponsors', '[]'::jsonb,
                    'participants', jsonb_build_object('named', '[]'::jsonb), 'sessions', '[]'::jsonb,
                    'bands', '[]'::jsonb, 'milestones', '[]'::jsonb, 'lessons', '[]'::jsonb, 'unknown', '[]'::jsonb),
                  now(), ?, 1, 12
                from pathway.template_version limit 1
                """, EDITION, PROGRAMME);
        var moves = new String[] {"draft", "call-open", "selection", "running"};
        for (var position = 0; position < moves.length; position++) {
            database.sql("""
                    insert into pathway.move (edition, position, status, year, month, day, certainty)
                    values (:edition, :position, :status, 2026, 1, :position, 'stated')
                    """)
                    .param("edition", EDITION)
                    .param("position", position + 1)
                    .param("status", moves[position])
                    .update();
        }
        run("""
                insert into pathway.framing_note (edition, version, content, added_at)
                values (?, 1, '{"version": 1, "status": {"fr": "Essai"}, "fields": []}', now())
                """, EDITION);
        run(
                "insert into programme.call (edition, closes_at, criteria, criterion_numbers, last_criterion)"
                        + " values (?, now() - interval '9 days', '{Oui}', '{1}', 1)",
                EDITION);
        run("insert into programme.cohort (id, edition, name) values (?, ?, 'Un')", COHORT, EDITION);
        place(REDON, "Redon", CATALYST);
        place(DIOIS, "Diois", OTHER);
        run("""
                insert into programme.session (id, edition, code, title, format, starts_at, ends_at)
                values (?, ?, 'S1', 'Comprendre', 'collective-session', now() - interval '1 hour', now() + interval '10 minutes')
                """, SESSION, EDITION);
        run(
                "insert into programme.task (id, edition, title, due_on) values (?, ?, 'Raconter', (now() at time zone 'Europe/Paris')::date - 1)",
                TASK,
                EDITION);
        role(LEAD, "programme-lead", PROGRAMME);
        role(FACILITATOR, "facilitator", COHORT);
        role(REVIEWER, "reviewer", EDITION);
        role(PARTNER, "partner", EDITION);
        role(CATALYST, "catalyst", REDON);
        role(OTHER, "catalyst", DIOIS);
    }

    private void person(UUID id, String name) {
        database.sql("""
                insert into account.person (id, email, name, language, created_at)
                values (:id, :email, :name, 'fr', now())
                """)
                .param("id", id)
                .param("email", name.toLowerCase(java.util.Locale.ROOT) + "@example.org")
                .param("name", name)
                .update();
    }

    private void place(UUID id, String name, UUID person) {
        database.sql("""
                insert into programme.place (id, edition, cohort, territory, name, structure, structure_kind, taken_at)
                values (:id, :edition, :cohort, gen_random_uuid(), :name, 'Association', 'association', now())
                """)
                .param("id", id)
                .param("edition", EDITION)
                .param("cohort", COHORT)
                .param("name", name)
                .update();
        database.sql("""
                insert into programme.pair_member (place, edition, seat, person, since)
                values (:place, :edition, 1, :person, now() - interval '50 days')
                """)
                .param("place", id)
                .param("edition", EDITION)
                .param("person", person)
                .update();
    }

    private void role(UUID person, String role, UUID scope) {
        database.sql("""
                insert into account.role (person, role, scope, about, granted_at)
                values (:person, :role, :scope, 'Essai', now())
                """)
                .param("person", person)
                .param("role", role)
                .param("scope", scope)
                .update();
    }

    private void run(String sql, Object... values) {
        database.sql(sql).params(values).update();
    }
}
