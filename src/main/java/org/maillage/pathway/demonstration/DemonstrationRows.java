package org.maillage.pathway.demonstration;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.pathway.Template;
import org.maillage.pathway.TemplateVersion;
import org.maillage.territory.Perimeters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the demonstration edition as people would have left them behind. */
@Component
class DemonstrationRows {

    private static final List<String> ASKED = List.of(
            "Raconter la première séance à votre équipe locale",
            "Noter qui compte sur votre territoire et qui se connaît déjà",
            "Essayer une mise en relation, et dire ce qu’elle a donné",
            "Préparer le point d’étape de votre territoire");

    private final JdbcClient database;
    private final Perimeters perimeters;
    private final Clock clock;

    DemonstrationRows(JdbcClient database, Perimeters perimeters, Clock clock) {
        this.database = database;
        this.perimeters = perimeters;
        this.clock = clock;
    }

    UUID programme(String slug, String title) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into pathway.programme (id, slug, title, words, created_at)
                values (:id, :slug, :title, :words, :now)
                """)
                .param("id", id)
                .param("slug", slug)
                .param("title", title)
                .param("words", "Un programme **inventé**, pour découvrir la plateforme sans rien abîmer.")
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    UUID edition(UUID programme, TemplateVersion template, String title, LocalDate starts) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into pathway.edition (id, slug, template, kind, starts_on, ends_on, content, updated_at, programme,
                  places_min, places_max, demonstration)
                values (:id, 'parcours-d-exemple', :template, 'live', :starts, :ends,
                  jsonb_build_object('slug', 'parcours-d-exemple', 'kind', 'LIVE',
                    'title', jsonb_build_object('fr', cast(:title as text), 'en', 'Example pathway'),
                    'summary', jsonb_build_object(
                      'fr', 'Dix territoires réels, des personnes et des structures inventées, à mi-parcours.',
                      'en', 'Ten real territories, made-up people and organisations, half-way through.'),
                    'starts', cast(:starts as text), 'ends', cast(:ends as text),
                    'template', cast(:slug as text), 'templateVersion', cast(:version as int), 'sources', '[]'::jsonb,
                    'moves', '[]'::jsonb, 'figures', '[]'::jsonb, 'sponsors', '[]'::jsonb,
                    'participants', jsonb_build_object('named', '[]'::jsonb), 'sessions', '[]'::jsonb,
                    'bands', '[]'::jsonb, 'milestones', '[]'::jsonb, 'lessons', '[]'::jsonb, 'unknown', '[]'::jsonb),
                  :now, :programme, 8, 12, true)
                """)
                .param("id", id)
                .param("template", template.id())
                .param("starts", starts)
                .param("ends", starts.plusMonths(9))
                .param("title", title)
                .param("slug", template.template().slug())
                .param("version", template.template().version())
                .param("now", OffsetDateTime.now(clock))
                .param("programme", programme)
                .update();
        var moves = List.of("draft", "call-open", "selection", "running");
        for (var position = 1; position <= moves.size(); position++) {
            move(id, position, moves.get(position - 1), starts.minusDays(120 - 30L * position));
        }
        database.sql("""
                insert into pathway.framing_note (edition, version, content, added_at)
                values (:id, 1, jsonb_build_object('version', 1,
                  'status', jsonb_build_object('fr', 'Version 1, exemple.', 'en', 'Version 1, example.'),
                  'fields', jsonb_build_array(jsonb_build_object('key', 'motives',
                    'text', jsonb_build_object('fr', 'Exemple : apprendre entre pairs à faire se rencontrer les acteurs.'),
                    'sources', '[]'::jsonb, 'certainty', 'STATED'))), :now)
                """)
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    private void move(UUID edition, int position, String status, LocalDate on) {
        database.sql("""
                insert into pathway.move (edition, position, status, year, month, day, certainty)
                values (:edition, :position, :status, :year, :month, :day, 'stated')
                """)
                .param("edition", edition)
                .param("position", position)
                .param("status", status)
                .param("year", on.getYear())
                .param("month", on.getMonthValue())
                .param("day", on.getDayOfMonth())
                .update();
    }

    UUID cohort(UUID edition, String name) {
        var id = UUID.randomUUID();
        database.sql("insert into pathway.cohort (id, edition, name) values (:id, :edition, :name)")
                .param("id", id)
                .param("edition", edition)
                .param("name", name)
                .update();
        return id;
    }

    /** The steps of the template as sessions: those of the first half are over, the next ones have a day. */
    List<UUID> sessions(UUID edition, Template template, LocalDate starts) {
        var ids = new ArrayList<UUID>();
        for (var step : template.steps()) {
            var id = UUID.randomUUID();
            var on = starts.plusDays(10 + 49L * ids.size());
            database.sql("""
                    insert into pathway.session (id, edition, code, step, title, format, applied_format, theory, applied,
                      starts_at, ends_at, place, video_link, experts, position)
                    values (:id, :edition, :code, :step, :title, :format, :applied_format, :theory, :applied,
                      (cast(:on as date) + time '09:30') at time zone 'Europe/Paris',
                      (cast(:on as date) + time '16:30') at time zone 'Europe/Paris',
                      :place, '', 'Idriss Kone', :position)
                    """)
                    .param("id", id)
                    .param("edition", edition)
                    .param("code", step.code())
                    .param("step", step.key())
                    .param("title", step.title().fr())
                    .param("format", step.format())
                    .param("applied_format", step.appliedFormat(), Types.VARCHAR)
                    .param("theory", step.theory() == null ? "" : step.theory().fr())
                    .param(
                            "applied",
                            step.applied() == null ? "" : step.applied().fr())
                    .param("on", on)
                    .param("place", "Maison des associations (exemple)")
                    .param("position", ids.size())
                    .update();
            for (var part = 0; part < 3; part++) {
                step(id, part);
            }
            ids.add(id);
        }
        return ids;
    }

    private void step(UUID session, int position) {
        database.sql("insert into pathway.session_step values (:session, :position, :title, :minutes)")
                .param("session", session)
                .param("position", position)
                .param(
                        "title",
                        List.of("Accueil", "Éclairage et échanges", "Mise en pratique")
                                .get(position))
                .param("minutes", List.of(30, 150, 180).get(position))
                .update();
    }

    List<UUID> tasks(UUID edition, List<UUID> sessions) {
        var today = LocalDate.now(clock);
        var ids = new ArrayList<UUID>();
        for (var title : ASKED) {
            var id = UUID.randomUUID();
            database.sql("""
                    insert into pathway.task (id, edition, session, title, words, due_on, position)
                    values (:id, :edition, :session, :title, '', :due, :position)
                    """)
                    .param("id", id)
                    .param("edition", edition)
                    .param("session", sessions.get(Math.min(ids.size() / 2, sessions.size() - 1)))
                    .param("title", title)
                    .param("due", today.plusDays(10 - 35L * (ASKED.size() - 1 - ids.size())))
                    .param("position", ids.size())
                    .update();
            ids.add(id);
        }
        return ids;
    }

    UUID place(UUID edition, UUID cohort, DemonstrationTerritory territory) {
        var id = UUID.randomUUID();
        var communes = perimeters.communesOf("epci", territory.siren());
        database.sql("""
                insert into pathway.place (id, edition, cohort, territory, name, structure, structure_kind, taken_at)
                values (:id, :edition, :cohort, :territory, :name, :structure, :kind, :now)
                """)
                .param("id", id)
                .param("edition", edition)
                .param("cohort", cohort)
                .param(
                        "territory",
                        perimeters.territoryOf(territory.siren(), communes).value())
                .param("name", perimeters.nameOf("epci", territory.siren()))
                .param("structure", territory.structure() + " (exemple)")
                .param("kind", territory.kind())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    String name(UUID place) {
        return database.sql("select name from pathway.place where id = :id")
                .param("id", place)
                .query(String.class)
                .single();
    }

    void seat(UUID edition, UUID place, int seat, UUID person) {
        database.sql("""
                insert into pathway.pair_member (place, edition, seat, person, since)
                values (:place, :edition, :seat, :person, :since)
                """)
                .param("place", place)
                .param("edition", edition)
                .param("seat", seat)
                .param("person", person)
                .param("since", OffsetDateTime.now(clock).minusDays(140))
                .update();
    }

    void attendance(UUID place, UUID person, int seat, DemonstrationTerritory territory, List<UUID> sessions) {
        for (var number = 0; number < sessions.size(); number++) {
            database.sql("""
                    insert into pathway.attendance (session, person, place, presence, said_by, said_at)
                    select id, :person, :place, :presence, 'facilitator', ends_at
                    from pathway.session
                    where id = :session
                    and ends_at < :now
                    """)
                    .param("person", person)
                    .param("place", place)
                    .param("presence", territory.came(seat, number) ? "present" : "excused")
                    .param("session", sessions.get(number))
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
    }

    void accept(UUID edition, UUID place) {
        database.sql("""
                insert into pathway.note_acceptance (place, edition, version, person, accepted_at)
                select :place, :edition, 1, person, since from pathway.pair_member where place = :place and seat = 1
                """).param("place", place).param("edition", edition).update();
    }

    void handIn(UUID place, DemonstrationTerritory territory, List<UUID> tasks) {
        for (var number = 0; number < territory.tasksDone(); number++) {
            database.sql("""
                    insert into pathway.deliverable (task, place, words, shared, handed_in_at, handed_in_by, version)
                    select :task, :place, :words, true, :now, person, 1
                    from pathway.pair_member
                    where place = :place
                    and seat = 1
                    """)
                    .param("task", tasks.get(number))
                    .param("place", place)
                    .param("words", "Exemple : ce que nous avons essayé, ce qui a marché, ce qui a bloqué.")
                    .param("now", OffsetDateTime.now(clock).minusDays(20))
                    .update();
        }
    }

    void roadmap(UUID place, DemonstrationTerritory territory, List<UUID> sessions) {
        var today = LocalDate.now(clock);
        var owner = territory.people().getFirst();
        action(
                place,
                sessions.getFirst(),
                "Réunir les acteurs de l’emploi autour d’un repas",
                owner,
                today.minusDays(15),
                true);
        action(place, sessions.get(1), "Rencontrer trois entreprises du territoire", owner, today.plusDays(25), false);
    }

    private void action(UUID place, UUID session, String title, String owner, LocalDate due, boolean done) {
        database.sql("""
                insert into pathway.action (id, place, session, title, owner, due_on, status, done_on)
                values (:id, :place, :session, :title, :owner, :due, :status, :done)
                """)
                .param("id", UUID.randomUUID())
                .param("place", place)
                .param("session", session)
                .param("title", title)
                .param("owner", owner)
                .param("due", due)
                .param("status", done ? "done" : "to-do")
                .param("done", done ? due.minusDays(2) : null, Types.DATE)
                .update();
    }
}
