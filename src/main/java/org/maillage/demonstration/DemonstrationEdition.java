package org.maillage.demonstration;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.pathway.Template;
import org.maillage.pathway.TemplateVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the demonstration edition with its sessions and tasks, as those who run it would have left them. */
@Component
record DemonstrationEdition(JdbcClient database, Clock clock) {

    private static final List<String> ASKED = List.of(
            "Raconter la première séance à votre équipe locale",
            "Noter qui compte sur votre territoire et qui se connaît déjà",
            "Essayer une mise en relation, et dire ce qu’elle a donné",
            "Préparer le point d’étape de votre territoire");

    UUID programme(String slug, String title) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into programme.programme (id, slug, title, words, created_at)
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
        database.sql("insert into programme.cohort (id, edition, name) values (:id, :edition, :name)")
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
                    insert into programme.session (id, edition, code, step, title, format, applied_format, theory, applied,
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
        database.sql("insert into programme.session_step values (:session, :position, :title, :minutes)")
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
                    insert into programme.task (id, edition, session, title, words, due_on, position)
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
}
