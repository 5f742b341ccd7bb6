package org.maillage.programme.rollout;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Template;
import org.maillage.pathway.Templates;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.task.Tasks;
import org.maillage.shared.Attempt;
import org.maillage.shared.Saying;
import org.maillage.shared.Text;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the next version of a template from what an edition has walked and learnt; earlier versions stay as they are. */
@Component
class ImproveTemplate {

    private final Templates templates;
    private final Sessions sessions;
    private final Tasks tasks;
    private final Deeds deeds;
    private final Attempt attempt;
    private final Clock clock;

    ImproveTemplate(Templates templates, Sessions sessions, Tasks tasks, Deeds deeds, Attempt attempt, Clock clock) {
        this.templates = templates;
        this.sessions = sessions;
        this.tasks = tasks;
        this.deeds = deeds;
        this.attempt = attempt;
        this.clock = clock;
    }

    /** What the edition says otherwise than the newest version of its template. */
    Proposal propose(LiveEdition edition) {
        return Proposal.of(newest(edition), edition, sessions.all(edition.id()), tasks.of(edition.id()));
    }

    /** Codes of the steps whose session has not been held yet: what the edition says of them may still change. */
    Set<String> ahead(LiveEdition edition) {
        var now = clock.instant();
        return sessions.all(edition.id()).stream()
                .filter(it -> !it.isCancelled() && !it.isOver(now))
                .map(Session::code)
                .collect(Collectors.toSet());
    }

    private Template newest(LiveEdition edition) {
        var slug = templates.find(edition.template()).orElseThrow().template().slug();
        return templates
                .find(slug, templates.versions(slug).getFirst())
                .orElseThrow()
                .template();
    }

    /**
     * Publishes the next version.
     *
     * @param seen the version of the proposal that the reader has seen
     * @param chosen codes of the steps to take over as the edition walked them
     * @param learnt what the version has learnt, in words
     * @return the version; nothing when somebody has published one since, or told the edition otherwise
     */
    @Transactional
    public Optional<Template> publish(LiveEdition edition, int seen, Set<String> chosen, String learnt, SignedIn me) {
        var proposal = propose(edition);
        if (proposal.version() != seen) {
            return Optional.empty();
        }
        var next = proposal.next(proposal.before().version() + 1, origin(proposal.before(), edition, learnt), chosen);
        try {
            attempt.write(() -> templates.add(next));
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
        deeds.write(me.person(), "improved-template", edition.id(), next.title().fr() + " " + next.version());
        return Optional.of(next);
    }

    private static Text origin(Template before, LiveEdition edition, String learnt) {
        var version = before.version() + 1;
        var added = Text.of(Saying.of("rollout.origin", version, edition.title(), learnt));
        var old = before.origin();
        return new Text(old.fr() + " " + added.fr(), old.en() == null ? null : old.en() + " " + added.en());
    }
}
