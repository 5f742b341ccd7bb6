package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.maillage.pathway.Status;
import org.maillage.pathway.Templates;
import org.maillage.programme.Cohort;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Rights;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the agenda of an edition. */
@Component
record AgendaOverview(Sessions sessions, Cohorts cohorts, Templates templates, Clock clock) {

    AgendaPage page(LiveEdition edition, Rights rights) {
        var names = cohorts.of(edition.id());
        var now = clock.instant();
        return new AgendaPage(
                frame(edition, rights, say("session.agenda")),
                edition.path() + "/sessions",
                edition.title(),
                edition.status() == Status.DRAFT ? "" : edition.path() + "/themes",
                sessions.of(edition.id(), rights).stream()
                        .map(it -> new AgendaPage.SessionRow(
                                it.path(),
                                it.name(),
                                it.isDated() ? it.when() : "",
                                format(edition, it.format()),
                                it.place().isEmpty() && !it.videoLink().isEmpty() ? say("session.remote") : it.place(),
                                cohort(it, names),
                                state(it, now),
                                say(Sessions.runs(it, rights) ? "session.day.run" : "session.day.follow")))
                        .toList(),
                rights.leads());
    }

    static String state(Session session, Instant now) {
        if (session.isCancelled()) {
            return "cancelled";
        }
        if (!session.isDated()) {
            return "open";
        }
        return session.isUnderWay(now) ? "under-way" : session.isOver(now) ? "over" : "coming";
    }

    static Frame frame(LiveEdition edition, Rights rights, String title) {
        return Frame.of(title, edition.title())
                .under(edition.title(), rights.runsSome() ? edition.path() + "/board" : "/desk")
                .asPersonal();
    }

    String format(LiveEdition edition, String key) {
        return templates.find(edition.template()).stream()
                .flatMap(it -> it.template().formats().stream())
                .filter(it -> it.key().equals(key))
                .map(it -> it.title().toString())
                .findFirst()
                .orElse(key);
    }

    static String cohort(Session session, List<Cohort> names) {
        return names.stream()
                .filter(it -> it.id().equals(session.cohort()))
                .map(Cohort::name)
                .findFirst()
                .orElse(names.size() > 1 ? say("session.cohort.none") : "");
    }
}
