package org.maillage.programme.call;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.notices.Letter;
import org.maillage.notices.PostMail;
import org.maillage.pathway.EditionMoved;
import org.maillage.pathway.Status;
import org.maillage.programme.BeforeMove;
import org.maillage.programme.EditionMade;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.Hours;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the life of an edition and its call want of each other. */
@Component
record PrepareCall(
        Calls calls,
        Applications applications,
        AcceptedApplications accepted,
        LiveEditions editions,
        PostMail post,
        Clock clock)
        implements BeforeMove {

    @Override
    public List<ToDo> missing(LiveEdition edition, Status next) {
        return switch (next) {
            case CALL_OPEN -> {
                var call = calls.find(edition.id())
                        .filter(it -> it.closesAt().isAfter(clock.instant()))
                        .orElse(null);
                yield call != null && !call.isTakenOver()
                        ? List.of()
                        : List.of(ToDo.of(
                                call == null ? "call.missing" : "call.missing.reread", edition.path() + "/call/edit"));
            }
            case RUNNING -> accepted.told(edition.id()) == 0 ? List.of(towardsTerritories(edition)) : List.of();
            default -> List.of();
        };
    }

    /** What leads to a first territory: an answer, or a call that is open (again). */
    private ToDo towardsTerritories(LiveEdition edition) {
        if (accepted.unanswered(edition.id()) > 0) {
            return ToDo.of("call.missing.accepted", edition.path() + "/applications");
        }
        return open(edition)
                .map(it -> runs(edition, it))
                .orElseGet(() -> ToDo.of("call.missing.reopen", edition.path() + "/call/edit"));
    }

    private Optional<Call> open(LiveEdition edition) {
        return calls.find(edition.id()).filter(it -> it.isOpen(edition, clock.instant()));
    }

    private ToDo runs(LiveEdition edition, Call call) {
        return ToDo.of(
                "call.meanwhile.open",
                edition.path() + "/call",
                Hours.moment(call.closesAt(), Words.PARIS),
                applications.handedIn(edition.id()),
                applications.drafts(edition.id()));
    }

    @Override
    public List<ToDo> meanwhile(LiveEdition edition, Status next) {
        return switch (next) {
            case SELECTION ->
                open(edition).map(it -> runs(edition, it)).stream().toList();
            case RUNNING -> {
                var unanswered = accepted.unanswered(edition.id());
                yield unanswered == 0
                        ? List.of()
                        : List.of(ToDo.of("call.meanwhile.unanswered", edition.path() + "/applications", unanswered));
            }
            default -> List.of();
        };
    }

    @Override
    public List<Saying> worthKnowing(LiveEdition edition, Status next) {
        var early = open(edition).filter(it -> endsCall(next));
        var empty = next == Status.SELECTION && applications.handedIn(edition.id()) == 0
                ? Stream.of(Saying.of("call.closes-empty"))
                : Stream.<Saying>of();
        var sayings = early
                .map(it -> Saying.of(
                        "call.closes-early",
                        Hours.moment(it.closesAt(), Words.PARIS),
                        applications.drafts(edition.id())))
                .stream();
        return Stream.concat(sayings, empty).toList();
    }

    // In the transaction that moves the edition: a call that is closed early says so, and those who still write hear of
    // it.
    @EventListener
    void on(EditionMoved moved) {
        if (endsCall(moved.status()) && calls.closeEarly(moved.edition().value(), clock.instant())) {
            var edition = editions.get(moved.edition().value());
            for (var draft : applications.begun(edition.id())) {
                var title = edition.title();
                post.postMail(Letter.of(draft.locale(), "call.mail.closed", List.of(title), title)
                        .to(draft.email(), "call-closed " + draft.id()));
            }
        }
    }

    /** Nobody applies while what has come in is read, unless the call is opened again, nor once the pathway has begun. */
    private static boolean endsCall(Status status) {
        return status == Status.SELECTION || status == Status.RUNNING;
    }

    // In the transaction that makes the edition: it is never seen without its call.
    @EventListener
    void on(EditionMade made) {
        if (made.madeFrom() != null) {
            calls.takeOver(made.madeFrom(), made.edition(), made.shift());
        }
    }
}
