package org.maillage.pathway;

import java.util.List;
import java.util.Map;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/** What an edition does and has learnt, by the themes of its template. */
record EditionThemesPage(Frame frame, List<ThemeRow> themes) {

    /**
     * A theme and what is told of it.
     *
     * @param tasks what the pairs do after these sessions
     */
    record ThemeRow(String key, String title, List<SessionRow> sessions, List<TaskRow> tasks, List<Lesson> lessons) {

        boolean isEmpty() {
            return sessions.isEmpty() && lessons.isEmpty();
        }
    }

    record SessionRow(String name, String when, String path) {}

    /** @param path of the session after which it is done */
    record TaskRow(String title, String path) {}

    /** @param tasks of all pairs, by the code of the session after which they are done */
    static EditionThemesPage of(PublishedEdition edition, Template template, Map<String, List<String>> tasks) {
        var path = EditionCard.path(edition.slug());
        return new EditionThemesPage(
                Frame.of(
                                Words.say("pathway.by-theme"),
                                Words.say(
                                        "pathway.by-theme.lead", edition.title().toString()))
                        .in(Frame.Section.EDITIONS)
                        .under(edition.title().toString(), path),
                template.themes().stream()
                        .map(theme -> row(theme, edition, tasks, path))
                        .toList());
    }

    private static ThemeRow row(
            Template.Theme theme, PublishedEdition edition, Map<String, List<String>> tasks, String path) {
        var sessions = edition.sessions().stream()
                .filter(it -> it.themes().contains(theme.key()))
                .toList();
        return new ThemeRow(
                theme.key(),
                theme.title().toString(),
                sessions.stream().map(it -> session(it, edition, path)).toList(),
                sessions.stream()
                        .flatMap(it -> tasks.getOrDefault(it.code(), List.of()).stream()
                                .map(task -> new TaskRow(task, path + "#session-" + it.code())))
                        .toList(),
                edition.lessons().stream()
                        .filter(it -> it.themes().contains(theme.key()))
                        .toList());
    }

    private static SessionRow session(Session session, PublishedEdition edition, String path) {
        return new SessionRow(
                session.code() + ", " + session.title(),
                edition.day(session.on()),
                path + "#session-" + session.code());
    }
}
